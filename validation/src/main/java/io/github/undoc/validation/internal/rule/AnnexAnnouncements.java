package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Text;
import io.github.undoc.model.text.TextWalker;
import java.util.List;

/** Reads from the body of a letter how many annexes it announces: “(see annex)”, “(see annexes I and II)”. */
public final class AnnexAnnouncements {

    /** How far behind the announcing words the numbers may reach. */
    private static final int REACH = 40;

    private AnnexAnnouncements() {}

    /**
     * Returns the highest number announced.
     *
     * @param document the document
     * @param letter its letter
     * @return 0 if no annex is announced, 1 if one without number is
     */
    public static int highest(UnDocument document, Letter letter) {
        Language language = document.language().orElse(Language.ENGLISH);
        Reader reader = new Reader(Phrases.of("announces-stem", language), Phrases.of("announces", language));
        reader.read(letter.body());
        return reader.highest;
    }

    private static final class Reader extends TextWalker {

        private final List<String> stems;
        private final List<String> phrases;
        private int highest;

        Reader(List<String> stems, List<String> phrases) {
            this.stems = stems;
            this.phrases = phrases;
        }

        void read(List<Block> body) {
            blocks(body);
        }

        @Override
        public Void visit(Text value) {
            String text = value.text();
            // Most texts hold none of the few stems, so that the many phrases need not be looked for.
            if (!Phrases.anyIn(text, stems)) {
                return NOTHING;
            }
            for (int i = 0; i < phrases.size(); i++) {
                String phrase = phrases.get(i);
                for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
                    // Numbers behind “its annexes” are those of agenda items.
                    boolean bracket = !Character.isLetter(phrase.charAt(0));
                    highest = Math.max(highest, bracket ? Math.max(1, number(text, at + phrase.length())) : 1);
                }
            }
            return NOTHING;
        }

        /** The highest number up to the closing bracket; other words in between end the list. */
        private static int number(String text, int from) {
            int end = Math.min(text.length(), from + REACH);
            int number = 0;
            int start = from;
            for (int i = from; i <= end; i++) {
                boolean closing = i == end || text.charAt(i) == ')' || text.charAt(i) == '）' || text.charAt(i) == ']';
                if (closing || isGap(text.charAt(i))) {
                    number = Math.max(number, multiple(text.substring(start, i)));
                    start = i + 1;
                }
                if (closing) {
                    break;
                }
            }
            return number;
        }

        /** Letters alone are left out: “A” may be a word. */
        private static int multiple(String word) {
            boolean numeral = !word.isEmpty()
                    && (Character.isDigit(word.charAt(0)) || "IVX一二三四五六七八九十ا".indexOf(word.charAt(0)) >= 0);
            int value = numeral ? Numbers.read(word) : 0;
            return value > 50 ? 0 : value;
        }

        private static boolean isGap(char c) {
            return c == ' ' || c == ',' || c == '-' || c == '–' || c == '和' || c == '至' || c == '件' || c == '、';
        }
    }
}
