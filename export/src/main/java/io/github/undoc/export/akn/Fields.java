package io.github.undoc.export.akn;

import java.util.ArrayList;
import java.util.List;

/** Several strings in one: separated by vertical bars, which the strings themselves keep in escaped form. */
final class Fields {

    private Fields() {}

    static String join(List<String> fields) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                joined.append('|');
            }
            joined.append(guard(fields.get(i)));
        }
        return joined.toString();
    }

    /** Returns the strings; none for the empty string, so that a list of one empty string needs another mark. */
    static List<String> split(String joined) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int bar = joined.indexOf('|'); bar >= 0; bar = joined.indexOf('|', from)) {
            fields.add(unguard(joined.substring(from, bar)));
            from = bar + 1;
        }
        fields.add(unguard(joined.substring(from)));
        return fields;
    }

    private static String guard(String field) {
        return field.indexOf('|') < 0 && field.indexOf('~') < 0
                ? field
                : field.replace("~", "~0").replace("|", "~1");
    }

    private static String unguard(String field) {
        return field.indexOf('~') < 0 ? field : field.replace("~1", "|").replace("~0", "~");
    }
}
