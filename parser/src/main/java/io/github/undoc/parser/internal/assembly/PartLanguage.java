package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.LanguageDetector;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a part from a sample of its words. */
final class PartLanguage {

    private static final int SAMPLE = 800;

    private final Lines lines;
    private final LanguageDetector detector;
    private final Set<Language> allowed;

    PartLanguage(Lines lines, LanguageDetector detector, Set<Language> allowed) {
        this.lines = lines;
        this.detector = detector;
        this.allowed = allowed;
    }

    Optional<Language> of(int from, int to, String title) {
        StringBuilder words = new StringBuilder(SAMPLE);
        for (int i = from; i < to && words.length() < SAMPLE; i++) {
            if (!lines.isSkipped(i)) {
                int length = Math.min(lines.length(i), SAMPLE - words.length());
                words.append(lines.text(), lines.start(i), lines.start(i) + length)
                        .append('\n');
            }
        }
        String sample = words.toString();
        Optional<Language> language = detector.detect(sample);
        if (language.isEmpty() && !title.isEmpty()) {
            language = detector.detect(title + "\n" + sample);
        }
        return allowed.isEmpty() ? language : language.filter(allowed::contains);
    }

    /** A part of few words is in the language of the part above it, if it is written in the same script. */
    Optional<Language> inherited(int from, int to, String title, Optional<Language> above) {
        if (above.isEmpty() || from >= to && title.isEmpty()) {
            return above;
        }
        for (int i = 0; i < title.length(); i++) {
            if (Character.isLetter(title.charAt(i))) {
                return sameScript(title.charAt(i), above.get()) ? above : Optional.empty();
            }
        }
        for (int i = from; i < to; i++) {
            if (!lines.isSkipped(i)) {
                for (int k = lines.start(i); k < lines.end(i); k++) {
                    if (Character.isLetter(lines.text().charAt(k))) {
                        return sameScript(lines.text().charAt(k), above.get()) ? above : Optional.empty();
                    }
                }
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
