package io.github.undoc.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes texts that no converter would: lines of letters shuffled, cut and joined, mark-up anywhere, any characters whatever. A
 * seed tells which texts come. For one thread.
 */
public final class MixedTexts {

    private static final List<String> LINE_ENDS = List.of(
            "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "\f", "  \n", "\n\f\n", "\u0085", "\u2028", "\u2029",
            "\n\t", "\n    ");
    private static final List<String> SIGNS = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "```",
            "\\",
            "\\*",
            "# ",
            "## ",
            "###### ",
            "> ",
            ">> ",
            "- ",
            "* ",
            "+ ",
            "• ",
            "1. ",
            "2) ",
            "(a) ",
            "(i) ",
            "(1) ",
            "IV. ",
            "A. ",
            "一、",
            "（一）",
            "أولا - ",
            "1 - ",
            "---",
            "***",
            "____________",
            "| ",
            " | ",
            "|---|:-:|",
            "<sup>",
            "</sup>",
            "<sub>",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<br>",
            "<p>",
            "</p>",
            "<div>",
            "<h2>",
            "</h2>",
            "<hr>",
            "<!-- ",
            " -->",
            "<a href=\"",
            "\">",
            "</a>",
            "[",
            "](",
            ")",
            "[^1]",
            "[^1]: ",
            "&amp;",
            "&nbsp;",
            "&#x41;",
            "&",
            "1/",
            "¹",
            "†",
            "*2013851*",
            "20-13851 (C) 201020",
            "Page 2",
            "2/4",
            "/...",
            "A/75/520",
            "S/2020/1010",
            "S/2020/1010*",
            "A/RES/60/1",
            "(Signed)",
            "(签名)",
            "Annex",
            "Annex II",
            "附件",
            "المرفق",
            "Distr.: General",
            "Original: English");
    private static final List<String> ODD = List.of(
            "\u200e",
            "\u200f",
            "\u202a",
            "\u202b",
            "\u202c",
            "\u2066",
            "\u2069",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u00ad",
            "\u0301",
            "\u0651",
            "\u0000",
            "\u0007",
            "\u001b",
            "\t",
            "\u00a0",
            "\u2003",
            "\u3000",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ufffd",
            "\uffff",
            "ﬁ",
            "İ",
            "ı",
            "ß",
            "Ａ",
            "１",
            "٣",
            "०");

    private final SplittableRandom random;
    private final List<String> texts;
    private final List<String> lines = new ArrayList<>();

    /**
     * Makes a generator.
     *
     * @param seed tells which texts come
     * @param texts the texts to take lines from, at least one
     */
    public MixedTexts(long seed, List<String> texts) {
        this.random = new SplittableRandom(seed);
        this.texts = List.copyOf(texts);
        for (String text : texts) {
            lines.addAll(text.lines().toList());
        }
    }

    /**
     * Makes the next text.
     *
     * @return a text
     */
    public String next() {
        return switch (random.nextInt(7)) {
            case 0 -> shuffled(pick(texts).lines().toList());
            case 1 -> shuffled(some(lines, 40));
            case 2 -> cut(pick(texts));
            case 3 -> joined(some(pick(texts).lines().toList(), 40));
            case 4 -> sprinkled(cut(pick(texts)), ODD);
            case 5 -> sprinkled(cut(pick(texts)), SIGNS);
            default -> soup();
        };
    }

    private String shuffled(List<String> from) {
        List<String> shuffled = new ArrayList<>(from);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            String line = shuffled.get(i);
            shuffled.set(i, shuffled.get(k));
            shuffled.set(k, line);
        }
        return String.join("\n", shuffled);
    }

    /** Neighbouring lines, some of them left out. */
    private List<String> some(List<String> from, int most) {
        List<String> some = new ArrayList<>();
        int start = random.nextInt(Math.max(1, from.size()));
        for (int i = start; i < Math.min(from.size(), start + most); i++) {
            if (random.nextInt(4) > 0) {
                some.add(from.get(i));
            }
            if (random.nextInt(12) == 0) {
                some.add(pick(lines));
            }
        }
        return some;
    }

    private String cut(String text) {
        int start = random.nextInt(3) == 0 ? random.nextInt(text.length() + 1) : 0;
        int end = random.nextInt(3) == 0 ? random.nextInt(start, text.length() + 1) : text.length();
        return text.substring(start, end);
    }

    private String joined(List<String> from) {
        StringBuilder text = new StringBuilder();
        for (String line : from) {
            text.append(line).append(pick(LINE_ENDS));
        }
        return text.toString();
    }

    private String sprinkled(String text, List<String> pieces) {
        StringBuilder sprinkled = new StringBuilder(text);
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = random.nextInt(sprinkled.length() + 1);
            if (random.nextBoolean()) {
                // Most signs mean something at the beginning of a line.
                at = sprinkled.lastIndexOf("\n", at) + 1;
            }
            sprinkled.insert(at, pick(pieces));
        }
        return sprinkled.toString();
    }

    private String soup() {
        StringBuilder soup = new StringBuilder();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0, 1 -> soup.append(pick(SIGNS));
                case 2 -> soup.append(pick(ODD));
                case 3 -> soup.append(pick(LINE_ENDS));
                case 4 -> soup.append(pick(lines));
                default -> soup.append(' ').append(pick(lines).strip());
            }
        }
        return soup.toString();
    }

    private String pick(List<String> from) {
        return from.isEmpty() ? "" : from.get(random.nextInt(from.size()));
    }
}
