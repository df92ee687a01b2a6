package io.github.undoc.parser.internal.text;

import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.line.CharClass;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the mark with which a paragraph, a list item or a heading begins: {@code 1.}, {@code (a)}, {@code IV.}, {@code •}.
 */
final class Marks {

    /** Kinds of marks. */
    enum Kind {
        /** There is none. */
        NONE,
        /** {@code 1.}, {@code 1 -}, {@code 1)}. */
        NUMBER,
        /** {@code (a)}, {@code a)}. */
        LETTER,
        /** {@code (iv)}, {@code iv)}. */
        ROMAN,
        /** {@code (1)}. */
        BRACKETED_NUMBER,
        /** {@code IV.}. */
        UPPER_ROMAN,
        /** {@code A.}. */
        UPPER_LETTER,
        /** {@code 一.}, {@code 一、}. */
        CHINESE,
        /** {@code 甲.}, {@code 甲、}. */
        CHINESE_STEM,
        /** {@code أولا -}. */
        ARABIC_ORDINAL,
        /** {@code ألف -}. */
        ARABIC_LETTER,
        /** {@code (一)}. */
        BRACKETED_CHINESE,
        /** {@code •}, {@code -}. */
        BULLET
    }

    /**
     * A mark.
     *
     * @param kind what it is
     * @param printed its characters without escapes
     * @param end behind its last character
     * @param content where the text behind it begins
     */
    record Mark(Kind kind, String printed, int end, int content) {}

    static final Mark NONE = new Mark(Kind.NONE, "", 0, 0);

    private static final String CHINESE = "一二三四五六七八九十百";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final Set<String> ARABIC_ORDINALS =
            folded("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا");
    private static final Set<String> ARABIC_LETTERS =
            folded("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام");
    private static final String BULLETS = "•●▪◦‣·∙-–—*+";
    private static final int LONGEST = 12;

    private Marks() {}

    /** Whether a character can begin a mark; spares the look at ordinary lines. */
    static boolean canBegin(char c) {
        return c < 128
                ? (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || "(-*+\\".indexOf(c) >= 0
                : !Character.isLetter(c) || c >= '\u0400';
    }

    /** Reads the mark at the beginning of a line. */
    static Mark at(String text, int from, int end, boolean markdown) {
        int start = from;
        while (start < end && CharClass.isUnseen(text.charAt(start))) {
            start++;
        }
        if (start >= end || !canBegin(text.charAt(start))) {
            return NONE;
        }
        int limit = Math.min(end, start + LONGEST);
        return markdown && holdsBackslash(text, start, limit)
                ? escaped(text, start, end, limit)
                : read(text, start, end, limit);
    }

    private static boolean holdsBackslash(String text, int start, int limit) {
        for (int i = start; i < limit && !CharClass.isBlank(text.charAt(i)); i++) {
            if (text.charAt(i) == '\\') {
                return true;
            }
        }
        return false;
    }

    /** Converters escape the signs of marks: {@code 2\.}, {@code \(a\)}. */
    private static Mark escaped(String text, int start, int end, int limit) {
        StringBuilder plain = new StringBuilder(LONGEST);
        int[] places = new int[LONGEST + 1];
        for (int i = start; i < limit; i++) {
            if (text.charAt(i) == '\\' && i + 1 < end && MarkupScanner.isEscapable(text.charAt(i + 1))) {
                continue;
            }
            places[plain.length()] = i;
            plain.append(text.charAt(i));
        }
        places[plain.length()] = limit;
        String word = plain.toString();
        if (word.isEmpty()) {
            return NONE;
        }
        Mark mark = read(word, 0, word.length(), word.length());
        if (mark.kind() == Kind.NONE || mark.content() >= word.length() && limit < end) {
            return NONE;
        }
        // An escaped star or dash says that it is none.
        if (mark.kind() == Kind.BULLET) {
            return NONE;
        }
        int markEnd = places[mark.end() - 1] + 1;
        int content = markEnd;
        while (content < end && CharClass.isBlank(text.charAt(content))) {
            content++;
        }
        return new Mark(mark.kind(), mark.printed(), markEnd, content);
    }

    private static Mark read(String text, int start, int end, int limit) {
        char c = text.charAt(start);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return letters(text, start, end, limit);
        }
        if (c == '(' || c == '（') {
            return bracketed(text, start, end, limit);
        }
        if (Character.isDigit(c)) {
            return number(text, start, end, limit);
        }
        if (BULLETS.indexOf(c) >= 0) {
            return start + 1 < end && CharClass.isBlank(text.charAt(start + 1))
                    ? mark(Kind.BULLET, text, start, start + 1, end)
                    : NONE;
        }
        if (CHINESE.indexOf(c) >= 0) {
            return chinese(text, start, end, limit);
        }
        if (STEMS.indexOf(c) >= 0) {
            boolean closed = start + 1 < end && ".、．".indexOf(text.charAt(start + 1)) >= 0;
            return closed ? mark(Kind.CHINESE_STEM, text, start, start + 2, end) : NONE;
        }
        if (c >= '\u0621' && c <= '\u064A') {
            return arabic(text, start, end, limit);
        }
        return letters(text, start, end, limit);
    }

    private static Mark mark(Kind kind, String text, int start, int markEnd, int end) {
        int content = markEnd;
        while (content < end && CharClass.isBlank(text.charAt(content))) {
            content++;
        }
        return new Mark(kind, text.substring(start, markEnd), markEnd, content);
    }

    private static boolean blankAt(String text, int i, int end) {
        return i >= end || CharClass.isBlank(text.charAt(i));
    }

    private static Mark number(String text, int start, int end, int limit) {
        int i = start;
        int digits = 0;
        while (i < limit
                && (Character.isDigit(text.charAt(i))
                        || (text.charAt(i) == '.' && i + 1 < limit && Character.isDigit(text.charAt(i + 1))))) {
            digits += text.charAt(i) == '.' ? 0 : 1;
            i++;
        }
        if (digits > 4 || i >= end) {
            return NONE;
        }
        char c = text.charAt(i);
        boolean dotted = digits < i - start;
        if ((c == '.' || c == ')' || c == '．' || c == '、') && (blankAt(text, i + 1, end) || c == '、')) {
            return mark(Kind.NUMBER, text, start, i + 1, end);
        }
        if (dotted && blankAt(text, i, end) && i - start <= 6) {
            return mark(Kind.NUMBER, text, start, i, end);
        }
        // Arabic: “1 -”.
        int dash = i;
        while (dash < limit && text.charAt(dash) == ' ') {
            dash++;
        }
        if (dash < limit
                && (text.charAt(dash) == '-' || text.charAt(dash) == 'ـ')
                && blankAt(text, dash + 1, end)
                && dash + 1 < end) {
            return mark(Kind.NUMBER, text, start, dash + 1, end);
        }
        return NONE;
    }

    private static Mark bracketed(String text, int start, int end, int limit) {
        int i = start + 1;
        while (i < limit && text.charAt(i) != ')' && text.charAt(i) != '）') {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return NONE;
            }
            i++;
        }
        int length = i - start - 1;
        if (i >= limit || length == 0 || length > 5) {
            return NONE;
        }
        Kind kind = inBrackets(text, start + 1, i);
        boolean wide = kind == Kind.BRACKETED_CHINESE || text.charAt(i) == '）';
        if (kind == Kind.NONE || !(blankAt(text, i + 1, end) || wide)) {
            return NONE;
        }
        return mark(kind, text, start, i + 1, end);
    }

    private static Kind inBrackets(String text, int start, int end) {
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            for (int i = start; i < end; i++) {
                if (!Character.isDigit(text.charAt(i))) {
                    return Kind.NONE;
                }
            }
            return end - start <= 3 ? Kind.BRACKETED_NUMBER : Kind.NONE;
        }
        if (CHINESE.indexOf(first) >= 0) {
            return Kind.BRACKETED_CHINESE;
        }
        if (isRoman(text, start, end, "ivxlc")) {
            return Kind.ROMAN;
        }
        if (end - start == 1 && Character.isLetter(first) && !CharClass.isWide(first)) {
            return Kind.LETTER;
        }
        boolean doubled = end - start == 2 && first == text.charAt(start + 1) && Character.isLowerCase(first);
        return doubled ? Kind.LETTER : Kind.NONE;
    }

    private static boolean isRoman(String text, int start, int end, String letters) {
        for (int i = start; i < end; i++) {
            if (letters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end > start;
    }

    private static Mark chinese(String text, int start, int end, int limit) {
        int i = start;
        while (i < limit && CHINESE.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i - start > 3 || i >= end) {
            return NONE;
        }
        char c = text.charAt(i);
        boolean closes =
                c == '、' || c == '．' || (c == '.' && !Character.isDigit(i + 1 < end ? text.charAt(i + 1) : ' '));
        return closes ? mark(Kind.CHINESE, text, start, i + 1, end) : NONE;
    }

    /** An ordinal or the name of a letter, then a dash. */
    private static Mark arabic(String text, int start, int end, int limit) {
        int i = start;
        while (i < limit && isOfWord(text.charAt(i))) {
            i++;
        }
        int dash = i;
        while (dash < end && dash < i + 3 && CharClass.isBlank(text.charAt(dash))) {
            dash++;
        }
        if (dash < end && "-–ـ".indexOf(text.charAt(dash)) >= 0 && blankAt(text, dash + 1, end)) {
            String word = Folded.text(text, start, i).toString();
            if (ARABIC_ORDINALS.contains(word)) {
                return mark(Kind.ARABIC_ORDINAL, text, start, dash + 1, end);
            }
            if (ARABIC_LETTERS.contains(word)) {
                return mark(Kind.ARABIC_LETTER, text, start, dash + 1, end);
            }
        }
        return letters(text, start, end, limit);
    }

    /** Letters, the vowels above and below them, and what stretches a word. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Set<String> folded(String... words) {
        return Arrays.stream(words).map(word -> Folded.text(word).toString()).collect(Collectors.toUnmodifiableSet());
    }

    private static Mark letters(String text, int start, int end, int limit) {
        int i = start;
        while (i < limit && Character.isLetter(text.charAt(i))) {
            i++;
        }
        if (i == start || i >= end || i - start > 6) {
            return NONE;
        }
        char c = text.charAt(i);
        if (!blankAt(text, i + 1, end)) {
            return NONE;
        }
        if (c == ')') {
            if (isRoman(text, start, i, "ivxlc")) {
                return mark(Kind.ROMAN, text, start, i + 1, end);
            }
            boolean one = i - start == 1 && !CharClass.isWide(text.charAt(start));
            return one ? mark(Kind.LETTER, text, start, i + 1, end) : NONE;
        }
        if (c == '.') {
            if (isRoman(text, start, i, "IVXLC")) {
                return mark(Kind.UPPER_ROMAN, text, start, i + 1, end);
            }
            if (i - start == 1 && Character.isUpperCase(text.charAt(start))) {
                return mark(Kind.UPPER_LETTER, text, start, i + 1, end);
            }
        }
        return NONE;
    }
}
