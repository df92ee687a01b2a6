package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.Tables;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;

/** The tables of cases beside the tests. */
final class TestTables {

    private TestTables() {}

    static List<List<String>> rows(String name) {
        return Tables.read(TestTables.class, name);
    }

    /** Checks every row of a table and names all that fail, not only the first. */
    static <T> void checkEach(List<T> rows, Consumer<T> check) {
        SoftAssertions.assertSoftly(softly -> rows.forEach(row -> softly.check(() -> check.accept(row))));
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
