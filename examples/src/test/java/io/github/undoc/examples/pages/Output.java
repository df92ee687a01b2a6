package io.github.undoc.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/** Compares what was printed with what a page says. There, a line that is “…” stands for any lines, and “…” for any text. */
final class Output {

    private Output() {}

    static void check(String place, String expected, String actual) {
        List<String> lines = expected.lines().map(String::stripTrailing).toList();
        String printed = actual.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        if (!matches(lines, printed.lines().toList())) {
            assertThat(printed).as(place).isEqualTo(String.join("\n", lines));
        }
    }

    private static boolean matches(List<String> expected, List<String> actual) {
        if (expected.isEmpty()) {
            return actual.isEmpty();
        }
        List<String> rest = expected.subList(1, expected.size());
        if (expected.get(0).strip().equals("…")) {
            for (int skipped = 0; skipped <= actual.size(); skipped++) {
                if (matches(rest, actual.subList(skipped, actual.size()))) {
                    return true;
                }
            }
            return false;
        }
        return !actual.isEmpty()
                && matchesLine(expected.get(0), actual.get(0))
                && matches(rest, actual.subList(1, actual.size()));
    }

    private static boolean matchesLine(String expected, String actual) {
        int at = 0;
        String[] pieces = expected.split("…", -1);
        if (pieces.length == 1) {
            return expected.equals(actual);
        }
        for (int i = 0; i < pieces.length; i++) {
            int found = i == pieces.length - 1 ? actual.length() - pieces[i].length() : actual.indexOf(pieces[i], at);
            if (found < at || (i == 0 && found > 0) || !actual.startsWith(pieces[i], found)) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return true;
    }
}
