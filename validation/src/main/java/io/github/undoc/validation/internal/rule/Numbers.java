package io.github.undoc.validation.internal.rule;

/** Reads the numbers of annexes, paragraphs and notes, in whatever way they are printed. */
public final class Numbers {

    private static final String CHINESE = "〇一二三四五六七八九";

    /** Arabic ordinals from the first to the tenth, without article. */
    private static final String[] ARABIC = {
        "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"
    };

    private Numbers() {}

    /**
     * Reads a number.
     *
     * @param printed digits of any script, Roman numerals, a capital letter, Chinese numerals up to 99 or an Arabic ordinal
     *     up to the tenth; dots and brackets around it do not matter
     * @return the number; 0 if it cannot be read
     */
    public static int read(String printed) {
        int start = 0;
        int end = printed.length();
        while (start < end && isEdge(printed.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(printed.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return 0;
        }
        int number = digits(printed, start, end);
        number = number > 0 ? number : roman(printed, start, end);
        number = number > 0 ? number : chinese(printed, start, end);
        number = number > 0 ? number : arabic(printed.substring(start, end));
        return number > 0 ? number : letter(printed, start, end);
    }

    private static boolean isEdge(char c) {
        return c == '.' || c == '(' || c == ')' || c == ' ' || c == '[' || c == ']' || c == '（' || c == '）' || c == '、';
    }

    private static int digits(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0 || value > 99_999) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int roman(String text, int start, int end) {
        int value = 0;
        int last = 0;
        for (int i = end - 1; i >= start; i--) {
            int digit = romanDigit(text.charAt(i));
            if (digit == 0) {
                return 0;
            }
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return Math.max(value, 0);
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }

    private static int chinese(String text, int start, int end) {
        int ten = text.indexOf('十', start);
        if (ten < 0 || ten >= end) {
            return end - start == 1 ? Math.max(CHINESE.indexOf(text.charAt(start)), 0) : 0;
        }
        int tens = ten == start ? 1 : CHINESE.indexOf(text.charAt(start));
        int units = ten == end - 1 ? 0 : CHINESE.indexOf(text.charAt(ten + 1));
        return ten - start > 1 || end - ten > 2 || tens < 0 || units < 0 ? 0 : tens * 10 + units;
    }

    private static int arabic(String text) {
        String word = text.startsWith("ال") ? text.substring(2) : text;
        for (int i = 0; i < ARABIC.length; i++) {
            if (ARABIC[i].equals(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int letter(String text, int start, int end) {
        char c = text.charAt(start);
        return end - start == 1 && c >= 'A' && c <= 'Z' ? c - 'A' + 1 : 0;
    }
}
