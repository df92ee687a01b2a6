package io.github.undoc.model.symbol;

/** Roman numerals as symbols use them: capitals, canonical, from I to XCIX. */
final class Roman {

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

    private Roman() {}

    /**
     * Reads a numeral.
     *
     * @return its value, or 0 if the stretch is no canonical numeral
     */
    static int value(CharSequence text, int start, int end) {
        if (start >= end || end - start > 8) {
            return 0;
        }
        int sum = 0;
        int last = 0;
        for (int i = end - 1; i >= start; i--) {
            int digit = digit(text.charAt(i));
            if (digit == 0) {
                return 0;
            }
            sum += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return sum > 0 && sum < 100 && matches(text, start, end, TENS[sum / 10], ONES[sum % 10]) ? sum : 0;
    }

    private static boolean matches(CharSequence text, int start, int end, String tens, String ones) {
        int length = tens.length();
        if (end - start != length + ones.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            int at = i - start;
            if (text.charAt(i) != (at < length ? tens.charAt(at) : ones.charAt(at - length))) {
                return false;
            }
        }
        return true;
    }

    static String of(int value) {
        return TENS[value / 10] + ONES[value % 10];
    }

    static boolean isDigit(char c) {
        return digit(c) != 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }
}
