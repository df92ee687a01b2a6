package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.LanguageDetector;
import io.github.undoc.parser.internal.text.Words;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a part from a sample of its words. */
final class PartLanguage {

    private static final int SAMPLE = 1500;

    private final Lines lines;
    private final Words words;
    private final LanguageDetector detector;
    private final Set<Language> allowed;

    PartLanguage(Lines lines, Words words, LanguageDetector detector, Set<Language> allowed) {
        this.lines = lines;
        this.words = words;
        this.detector = detector;
        this.allowed = allowed;
    }

    Optional<Language> of(int from, int to, String title) {
        StringBuilder sample = new StringBuilder(SAMPLE);
        for (int i = from; i < to && sample.length() < SAMPLE; i++) {
            if (!lines.isSkipped(i)) {
                int length = Math.min(lines.length(i), SAMPLE - sample.length());
                sample.append(lines.text(), lines.start(i), lines.start(i) + length)
                        .append('\n');
            }
        }
        Optional<Language> language = detector.detect(sample);
        if (language.isEmpty() && !title.isEmpty()) {
            language = detector.detect(title + "\n" + sample);
        }
        return allowed.isEmpty() ? language : language.filter(allowed::contains);
    }

    @Override
    public String toString() {
        return "languages of " + words.size() + " lines";
    }
}
