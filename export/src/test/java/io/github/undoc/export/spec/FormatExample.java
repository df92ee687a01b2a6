package io.github.undoc.export.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * One numbered example of {@code docs/format.md}: a text, and the JSON that it means.
 *
 * @param number its number, from 1
 * @param line the line of the page that it begins in, from 1
 * @param spelling {@code md} or {@code txt}
 * @param pointer a JSON Pointer to the part of the document that is shown; empty for the whole
 * @param text the text; {@code →} stands for a tab, {@code ␌} for a form feed
 * @param json the JSON
 */
record FormatExample(int number, int line, String spelling, String pointer, String text, String json) {

    static final String FENCE = "````````````````````````````````";

    /** Returns the examples of a page in order. */
    static List<FormatExample> of(List<String> page) {
        List<FormatExample> examples = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).startsWith(FENCE + " example")) {
                continue;
            }
            String[] head = page.get(i).substring(FENCE.length()).strip().split(" ", -1);
            if (head.length < 2) {
                throw new IllegalStateException("line " + (i + 1) + ": an example needs its spelling, md or txt");
            }
            int dot = find(page, i + 1, ".");
            int end = find(page, dot + 1, FENCE);
            examples.add(new FormatExample(
                    examples.size() + 1,
                    i + 1,
                    head[1],
                    head.length > 2 ? head[2] : "",
                    String.join("\n", page.subList(i + 1, dot))
                            .replace('→', '\t')
                            .replace('␌', '\f'),
                    String.join("\n", page.subList(dot + 1, end))));
            i = end;
        }
        return examples;
    }

    static int find(List<String> page, int from, String line) {
        for (int i = from; i < page.size(); i++) {
            if (page.get(i).equals(line)) {
                return i;
            }
        }
        throw new IllegalStateException("line " + from + ": no line \"" + line + "\" ends this part of the example");
    }

    @Override
    public String toString() {
        return "example " + number + " (docs/format.md, line " + line + ")";
    }
}
