package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Language;
import java.util.Optional;

/** Reads job numbers: {@code 20-13851 (C)}, {@code GE.09-10313}, {@code N1512915}. */
public final class JobNumbers {

    private JobNumbers() {}

    /**
     * Returns the year digits.
     *
     * @param job the job number
     * @return 0 to 99; -1 if there are none
     */
    public static int year(String job) {
        int dash = job.indexOf('-');
        if (dash < 2 || !Character.isDigit(job.charAt(dash - 1)) || !Character.isDigit(job.charAt(dash - 2))) {
            return -1;
        }
        return Character.digit(job.charAt(dash - 2), 10) * 10 + Character.digit(job.charAt(dash - 1), 10);
    }

    /**
     * Returns the language that the letter behind the number names.
     *
     * @param job the job number
     * @return the language, or empty if there is no such letter
     */
    public static Optional<Language> language(String job) {
        int open = job.lastIndexOf('(');
        if (open < 0 || open + 2 >= job.length() || job.charAt(open + 2) != ')') {
            return Optional.empty();
        }
        return switch (job.charAt(open + 1)) {
            case 'A' -> Optional.of(Language.ARABIC);
            case 'C' -> Optional.of(Language.CHINESE);
            case 'E' -> Optional.of(Language.ENGLISH);
            case 'F' -> Optional.of(Language.FRENCH);
            case 'R' -> Optional.of(Language.RUSSIAN);
            case 'S' -> Optional.of(Language.SPANISH);
            default -> Optional.empty();
        };
    }
}
