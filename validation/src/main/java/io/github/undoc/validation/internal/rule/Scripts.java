package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Language;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import java.util.List;
import java.util.Optional;

/** Tells the script of a text by its first letters. */
public final class Scripts {

    /** How many letters are looked at. */
    private static final int SAMPLE = 120;

    /** With fewer letters than these nothing is said. */
    private static final int FEW = 30;

    /** The scripts of the six languages. */
    public enum Script {
        /** Latin. */
        LATIN("Latin"),
        /** Cyrillic. */
        CYRILLIC("Cyrillic"),
        /** Arabic. */
        ARABIC("Arabic"),
        /** Chinese. */
        HAN("Chinese");

        private final String word;

        Script(String word) {
            this.word = word;
        }

        /**
         * Returns the name of the script.
         *
         * @return in English
         */
        public String word() {
            return word;
        }
    }

    private Scripts() {}

    /**
     * Returns the script of a language.
     *
     * @param language one of the six
     * @return its script
     */
    public static Script of(Language language) {
        return switch (language.tag()) {
            case "ar" -> Script.ARABIC;
            case "ru" -> Script.CYRILLIC;
            case "zh" -> Script.HAN;
            default -> Script.LATIN;
        };
    }

    /**
     * Returns the script of a text.
     *
     * @param blocks the text; only plain text of its paragraphs is looked at
     * @return the script of two thirds of the first letters, or empty if the text is short or mixed
     */
    public static Optional<Script> of(List<Block> blocks) {
        Counter counter = new Counter();
        for (int i = 0; i < blocks.size() && counter.letters() < SAMPLE; i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Text text) {
                        counter.count(text.text());
                    }
                }
            }
        }
        return counter.majority();
    }

    private static final class Counter {

        private int latin;
        private int cyrillic;
        private int arabic;
        private int han;

        int letters() {
            return latin + cyrillic + arabic + han;
        }

        void count(String text) {
            for (int i = 0; i < text.length() && letters() < SAMPLE; i++) {
                char c = text.charAt(i);
                if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 'À' && c <= 'ɏ')) {
                    latin++;
                } else if (c >= 'Ѐ' && c <= 'ӿ') {
                    cyrillic++;
                } else if (c >= 'ء' && c <= 'ي') {
                    arabic++;
                } else if (c >= '一' && c <= '鿿') {
                    han++;
                }
            }
        }

        Optional<Script> majority() {
            int most = Math.max(Math.max(latin, cyrillic), Math.max(arabic, han));
            if (letters() < FEW || most * 3 < letters() * 2) {
                return Optional.empty();
            } else if (most == latin) {
                return Optional.of(Script.LATIN);
            } else if (most == cyrillic) {
                return Optional.of(Script.CYRILLIC);
            }
            return Optional.of(most == arabic ? Script.ARABIC : Script.HAN);
        }
    }
}
