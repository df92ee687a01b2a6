package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Letter;
import io.github.undoc.model.text.PlainText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the date in the title of a letter as it is printed, whatever the language: what lies between the day and the year
 * (or, in Chinese, the year and the day), digits of any script.
 */
public final class TitleDates {

    /** The longest printed date, with an Arabic pair of month names. */
    private static final int LONGEST = 40;

    private TitleDates() {}

    /**
     * Returns the printed date of a letter.
     *
     * @param letter a letter
     * @return from its first to its last number, or empty if the title does not print the date in numbers
     */
    public static Optional<String> printed(Letter letter) {
        if (letter.date().isEmpty() || letter.title().isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = letter.date().get();
        String title = PlainText.of(letter.title());
        for (int i = 0; i < title.length(); i++) {
            int end = numberEnd(title, i);
            if (end > i && Numbers.read(title.substring(i, end)) == date.getDayOfMonth()) {
                int year = yearNear(title, i, date.getYear());
                if (year >= 0) {
                    return Optional.of(title.substring(Math.min(i, year), Math.max(end, year + 4)));
                }
            }
            i = Math.max(i, end);
        }
        return Optional.empty();
    }

    private static int yearNear(String title, int day, int year) {
        int last = Math.min(title.length(), day + LONGEST);
        for (int i = Math.max(0, day - LONGEST); i < last; i++) {
            int end = numberEnd(title, i);
            if (end - i == 4 && Numbers.read(title.substring(i, end)) == year) {
                return i;
            }
            i = Math.max(i, end);
        }
        return -1;
    }

    /**
     * Returns whether text holds a number that may be a year.
     *
     * @param text the text
     * @return true if it has a number from 1945 to 2199
     */
    public static boolean hasDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            int end = numberEnd(text, i);
            if (end - i == 4) {
                int value = Numbers.read(text.substring(i, end));
                if (value >= 1945 && value < 2200) {
                    return true;
                }
            }
            i = Math.max(i, end);
        }
        return false;
    }

    /**
     * Returns whether text contains a printed date, spaces of any kind being equal.
     *
     * @param text the text
     * @param date the date
     * @return true if it does
     */
    public static boolean contains(String text, String date) {
        return text.contains(date) || plain(text).contains(plain(date));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
