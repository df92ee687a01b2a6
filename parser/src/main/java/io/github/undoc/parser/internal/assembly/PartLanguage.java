package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.reader.LanguageDetector;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a part that is built from a sample of its words. */
final class PartLanguage {

    /** A sample of this length tells as well as the whole part. */
    static final int SAMPLE = 800;

    private final LanguageDetector detector;
    private final Set<Language> allowed;

    PartLanguage(LanguageDetector detector, Set<Language> allowed) {
        this.detector = detector;
        this.allowed = allowed;
    }

    /** The language of the words, or, where they are too few to tell, of the words and the title above them. */
    Optional<Language> of(String words, String title) {
        Optional<Language> language = detector.detect(words);
        if (language.isEmpty() && !title.isEmpty()) {
            language = detector.detect(title + "\n" + words);
        }
        return allowed.isEmpty() ? language : language.filter(allowed::contains);
    }

    /** A part of few words is in the language of the part above it, if it is written in the same script. */
    static Optional<Language> inherited(String words, String title, Optional<Language> above) {
        if (above.isEmpty() || words.isEmpty() && title.isEmpty()) {
            return above;
        }
        String all = title + words;
        for (int i = 0; i < all.length(); i++) {
            if (Character.isLetter(all.charAt(i))) {
                return sameScript(all.charAt(i), above.get()) ? above : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean sameScript(char c, Language language) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script
                == switch (language.tag()) {
                    case "ar" -> Character.UnicodeScript.ARABIC;
                    case "ru" -> Character.UnicodeScript.CYRILLIC;
                    case "zh" -> Character.UnicodeScript.HAN;
                    default -> Character.UnicodeScript.LATIN;
                };
    }
}
