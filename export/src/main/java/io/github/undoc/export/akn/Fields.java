package io.github.undoc.export.akn;

import java.util.ArrayList;
import java.util.List;

/** Several strings in one: separated by a character, which the strings themselves keep in escaped form. */
final class Fields {

    private Fields() {}

    /** Between the fields of a record. */
    static final char FIELD = ';';

    /** Between records, or between the strings of a plain list. */
    static final char RECORD = '|';

    static String join(List<String> fields) {
        return join(fields, RECORD);
    }

    static String join(List<String> fields, char separator) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                joined.append(separator);
            }
            joined.append(guard(fields.get(i)));
        }
        return joined.toString();
    }

    /** Returns the parts between separators, still escaped. */
    static List<String> parts(String joined, char separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int bar = joined.indexOf(separator); bar >= 0; bar = joined.indexOf(separator, from)) {
            fields.add(joined.substring(from, bar));
            from = bar + 1;
        }
        fields.add(joined.substring(from));
        return fields;
    }

    /** Returns the strings of a list. */
    static List<String> split(String joined, char separator) {
        List<String> fields = parts(joined, separator);
        fields.replaceAll(Fields::unguard);
        return fields;
    }

    private static String guard(String field) {
        return field.indexOf(RECORD) < 0 && field.indexOf(FIELD) < 0 && field.indexOf('~') < 0
                ? field
                : field.replace("~", "~0").replace("|", "~1").replace(";", "~2");
    }

    private static String unguard(String field) {
        return field.indexOf('~') < 0
                ? field
                : field.replace("~2", ";").replace("~1", "|").replace("~0", "~");
    }
}
