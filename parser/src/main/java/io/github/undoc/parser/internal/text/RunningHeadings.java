package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.line.Lines;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the headings of the columns of a table that are printed again on each of its pages: they head no section. */
final class RunningHeadings {

    private static final int LONGEST = 40;

    private final Lines lines;
    private int from;
    private int to;
    private @Nullable Set<String> repeated;

    RunningHeadings(Lines lines) {
        this.lines = lines;
    }

    /** Turns to other lines. */
    void measure(int from, int to) {
        this.from = from;
        this.to = to;
        this.repeated = null;
    }

    /** Whether a line stands more than once, at least once at the head of a page. */
    boolean has(int line) {
        if (lines.length(line) > LONGEST) {
            return false;
        }
        if (repeated == null) {
            repeated = find();
        }
        return repeated.contains(lines.string(line));
    }

    private Set<String> find() {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        Set<String> atHead = new HashSet<>();
        boolean head = false;
        for (int i = from; i < to; i++) {
            if (lines.has(i, Lines.FURNITURE | Lines.PAGE)) {
                head = true;
            }
            if (lines.isSkipped(i)) {
                continue;
            }
            head = head && lines.length(i) <= LONGEST;
            if (lines.length(i) <= LONGEST) {
                String words = lines.string(i);
                if (!seen.add(words)) {
                    again.add(words);
                }
                if (head) {
                    atHead.add(words);
                }
            }
        }
        atHead.retainAll(again);
        return atHead;
    }
}
