package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.Tables;
import java.util.List;

/** The tables of cases beside the tests. */
final class TestTables {

    private TestTables() {}

    static List<List<String>> rows(String name) {
        return Tables.read(TestTables.class, name);
    }

    /** Puts characters for their escapes. */
    static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\n", i)) {
                out.append('\n');
                i++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
