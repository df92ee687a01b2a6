package io.github.undoc.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Makes letters with annexes in the six official languages, in light Markdown or bare text. The same seed and index give
 * the same letter on every machine. Immutable and thread-safe.
 */
public final class LetterGenerator {

    /** The languages in the order in which letters come. */
    public static final List<String> LANGUAGES = List.of("ar", "zh", "en", "fr", "ru", "es");

    /** How a letter is spelled. */
    public enum Spelling {
        /** Light Markdown. */
        MARKDOWN,
        /** Bare text in lines of at most 90 characters, as {@code pdftotext} prints it. */
        BARE
    }

    private static final int FIRST_SESSION = 71;
    private static final int BARE_WIDTH = 90;

    private final long seed;
    private final Map<String, LetterPieces> pieces;

    /**
     * Makes a generator.
     *
     * @param seed the seed
     */
    public LetterGenerator(long seed) {
        this.seed = seed;
        this.pieces = LANGUAGES.stream().collect(Collectors.toMap(language -> language, LetterPieces::of));
    }

    /**
     * Makes a letter of everyday size, between about 2 and 12 KB; language and spelling change with the index.
     *
     * @param index which letter, from 0
     * @return its text
     */
    public String letter(long index) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index);
        return letter(
                index,
                language(index),
                (index / LANGUAGES.size()) % 2 == 0 ? Spelling.MARKDOWN : Spelling.BARE,
                1_000 + random.nextInt(8_000));
    }

    /**
     * Returns the language of a letter.
     *
     * @param index which letter, from 0
     * @return a language tag
     */
    public static String language(long index) {
        return LANGUAGES.get((int) (index % LANGUAGES.size()));
    }

    /**
     * Makes one letter.
     *
     * @param index which letter, from 0
     * @param language one of {@link #LANGUAGES}
     * @param spelling how it is spelled
     * @param annexLength the least length of its annex, in UTF-16 units
     * @return its text
     */
    public String letter(long index, String language, Spelling spelling, int annexLength) {
        LetterPieces own = pieces.get(language);
        if (own == null) {
            throw new IllegalArgumentException("no letters in the language \"" + language + "\"");
        }
        return new Draft(own, new SplittableRandom(seed ^ (index * 0xD1B54A32D192ED03L)), index, spelling)
                .write(annexLength);
    }

    /** One letter while it is written. */
    private static final class Draft {

        private final LetterPieces pieces;
        private final SplittableRandom random;
        private final Spelling spelling;
        private final StringBuilder out = new StringBuilder();
        private final int session;
        private final String symbol;
        private final String item;
        private final String state;
        private final String addressee;
        private final String date;
        private final String topic;

        Draft(LetterPieces pieces, SplittableRandom random, long index, Spelling spelling) {
            this.pieces = pieces;
            this.random = random;
            this.spelling = spelling;
            this.session = FIRST_SESSION + random.nextInt(pieces.all("ordinals").size());
            int year = 1945 + session;
            // Numbers run with the index, so that no two letters of a run bear the same symbol.
            this.symbol = "A/" + session + "/" + (100 + index) + (spelling == Spelling.BARE ? "-" : "–") + "S/" + year
                    + "/" + (100 + index);
            this.item = Integer.toString(10 + random.nextInt(120));
            this.state = pick("states");
            this.addressee = pick("addressees");
            this.date = date(9 + random.nextInt(2), 1 + random.nextInt(20), year);
            this.topic = pick("topics");
        }

        String write(int annexLength) {
            masthead();
            paragraph(fill(pieces.one("title")));
            paragraph(fill(pieces.one("opening")));
            paragraph(fill(pieces.one("request")));
            signature();
            paragraph(spelling == Spelling.MARKDOWN ? "\\" + pieces.one("note") : pieces.one("note"));
            annex(annexLength);
            return out.toString();
        }

        private void masthead() {
            List<String> lines = new ArrayList<>();
            lines.add(pieces.one("publisher"));
            lines.add(symbol);
            lines.add(pieces.one("organ"));
            lines.add(pieces.one("council"));
            for (String line : lines) {
                paragraph(line);
            }
            String end = spelling == Spelling.MARKDOWN ? "  \n" : "\n";
            out.append(pieces.one("distribution")).append(end);
            out.append(masthead(date(10, 22 + random.nextInt(8), 1945 + session)))
                    .append(end);
            if (!pieces.one("version").isEmpty()) {
                out.append(pieces.one("version")).append(end);
            }
            out.append(pieces.one("original")).append("\n\n");
            paragraph(ordinal(pieces.one("session"), session));
            paragraph(fill(pieces.one("item")));
            paragraph(topic);
            paragraph(ordinal(pieces.one("year"), session));
        }

        /** Arabic, Chinese and Russian mastheads carry the date in English. */
        private String masthead(String local) {
            return pieces.one("version").equals("Arabic")
                            || pieces.one("version").equals("Chinese")
                            || pieces.one("version").equals("Russian")
                    ? (22 + random.nextInt(8)) + " October " + (1945 + session)
                    : local;
        }

        private void signature() {
            for (String line : pieces.all("signature")) {
                String filled = line.replace("{name}", pick("names"));
                paragraph(spelling == Spelling.MARKDOWN ? filled : filled.replace("*", ""));
            }
        }

        private void annex(int length) {
            heading("## ", fill(pieces.one("annex")));
            heading("### ", pieces.one("annex-title").replace("{topic}", topic));
            int start = out.length();
            int number = 0;
            while (out.length() - start < length) {
                heading("#### ", pick("headings"));
                int paragraphs = 1 + random.nextInt(4);
                for (int i = 0; i < paragraphs && out.length() - start < length; i++) {
                    number++;
                    StringBuilder text = new StringBuilder();
                    if (random.nextInt(3) == 0) {
                        text.append(number).append(". ");
                    }
                    int sentences = 1 + random.nextInt(6);
                    for (int j = 0; j < sentences; j++) {
                        text.append(j == 0 ? "" : " ").append(fill(pick("sentences")));
                    }
                    paragraph(text.toString());
                }
            }
        }

        private void heading(String mark, String text) {
            paragraph(spelling == Spelling.MARKDOWN ? mark + text : text);
        }

        private void paragraph(String text) {
            if (spelling == Spelling.MARKDOWN) {
                out.append(text).append("\n\n");
                return;
            }
            String bare = text.replace("**", "").replace("<sup>", "").replace("</sup>", "");
            int column = 0;
            for (String word : bare.split(" ", -1)) {
                if (column > 0 && column + word.length() >= BARE_WIDTH) {
                    out.append('\n');
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += word.length();
            }
            out.append("\n\n");
        }

        private String fill(String text) {
            String filled = text;
            if (filled.indexOf('{') < 0) {
                return filled;
            }
            return filled.replace("{date}", date)
                    .replace("{item}", item)
                    .replace("{state}", state)
                    .replace("{addressee}", addressee)
                    .replace("{topic}", topic)
                    .replace("{resolution}", earlier() + "/" + (1 + random.nextInt(290)))
                    .replace("{symbol}", "A/" + earlier() + "/" + (1 + random.nextInt(900)));
        }

        private String ordinal(String form, int number) {
            return form.replace("{ordinal}", pieces.all("ordinals").get(number - FIRST_SESSION));
        }

        /** A session before the letter's own: letters speak of documents that are there. */
        private int earlier() {
            return session - 1 - random.nextInt(15);
        }

        private String date(int month, int day, int year) {
            return pieces.one("date")
                    .replace("{day}", Integer.toString(day))
                    .replace("{month}", pieces.all("months").get(month - 1))
                    .replace("{year}", Integer.toString(year));
        }

        private String pick(String key) {
            List<String> all = pieces.all(key);
            return all.get(random.nextInt(all.size()));
        }
    }
}
