package io.github.undoc.export.text;

import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import java.util.List;

/** Tells words that could be taken for the mark of a list, for a number or a rule where they begin a line. */
final class LineStarts {

    private static final String BULLETS = "•●▪◦‣·∙-–—*+_=─";
    private static final String CHINESE = "一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸";
    private static final String CLOSERS = ".)）．、";
    private static final String BRACKETS = "[(［（【〔";
    private static final int LONGEST = 12;
    private static final int LONGEST_ORIGINAL_MARK = 120;

    private LineStarts() {}

    /** Whether a paragraph begins like a numbered one, an item of a list, a note or a rule. */
    static boolean mayBeMark(List<Inline> content) {
        if (!content.isEmpty() && content.get(0) instanceof FootnoteCall) {
            return true;
        }
        String words = words(content);
        if (words.isEmpty()) {
            return false;
        }
        char first = words.charAt(0);
        char second = words.length() > 1 ? words.charAt(1) : ' ';
        if (BULLETS.indexOf(first) >= 0) {
            return second == first || Character.isWhitespace(second);
        }
        if (first == '(' || first == '（') {
            return closes(words, ")）");
        }
        if (CHINESE.indexOf(first) >= 0) {
            return closes(words, CLOSERS);
        }
        if (Character.isDigit(first)) {
            return closes(words, CLOSERS) || dashFollows(words);
        }
        return Character.isLetter(first) && closes(words, ")");
    }

    /** Whether the words of a heading begin with what could be its number. */
    static boolean mayBeHeadingNumber(List<Inline> heading) {
        String words = words(heading);
        return mayBeMark(heading) || closes(words, CLOSERS) || dashFollows(words);
    }

    /** Whether words begin with a sign, so that both together could be a rule. */
    static boolean beginsWith(List<Inline> content, String mark) {
        return !mark.isEmpty() && BULLETS.contains(mark) && words(content).startsWith(mark);
    }

    /** Whether a line could be taken for a mark such as “[Original: English]”: it begins with a bracket. */
    static boolean mayBeOriginalMark(List<Inline> content) {
        String words = PlainText.of(content);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (BRACKETS.indexOf(c) >= 0) {
                return words.length() <= LONGEST_ORIGINAL_MARK;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a row of a table could be taken for the rule below its head. */
    static boolean mayBeRule(TableRow row) {
        for (TableCell cell : row.cells()) {
            String words = PlainText.of(cell.content());
            for (int i = 0; i < words.length(); i++) {
                if (words.charAt(i) != '-' && words.charAt(i) != ':' && words.charAt(i) != ' ') {
                    return false;
                }
            }
        }
        return true;
    }

    private static String words(List<Inline> content) {
        if (content.isEmpty()) {
            return "";
        }
        Inline first = content.get(0);
        return first instanceof Text text
                ? seen(text.text())
                : first instanceof SymbolReference reference ? seen(reference.text()) : "";
    }

    /** Words without the signs of direction before them, which are passed over where marks are looked for. */
    private static String seen(String words) {
        int from = 0;
        while (from < words.length() && Character.getType(words.charAt(from)) == Character.FORMAT) {
            from++;
        }
        return words.substring(from);
    }

    /** Whether a closing sign stands behind the first word. */
    private static boolean closes(String words, String closers) {
        for (int i = 0; i < Math.min(words.length(), LONGEST); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                return false;
            }
            if (closers.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dash stands behind the first word, as in Arabic numbering. */
    private static boolean dashFollows(String words) {
        int i = 0;
        while (i < Math.min(words.length(), LONGEST) && !Character.isWhitespace(words.charAt(i))) {
            if (words.charAt(i) == 'ـ') {
                return true;
            }
            i++;
        }
        while (i < words.length() && Character.isWhitespace(words.charAt(i))) {
            i++;
        }
        return i < words.length() && "-–ـ".indexOf(words.charAt(i)) >= 0;
    }
}
