package io.github.undoc.model.symbol;

import io.github.undoc.model.symbol.ReferenceWords.Role;
import java.util.Optional;

/**
 * Reads resolutions and decisions that are named by their numbers: the word for the act stands before the number, or
 * behind it in Chinese, or before the first of a list. Looks at no more than a fixed stretch around the number. Keeps
 * what the last reference was, for lists; not thread-safe.
 */
final class ResolutionReader {

    private static final int MAX_DIGITS = 6;
    private static final int FAR = 60;
    private static final int LONGEST_SESSION = 12;
    private static final int LONGEST_LETTER = 6;
    private static final int FIRST_ROMAN_OF_ECONOMIC_COUNCIL_ONLY = 31;
    private static final int FIRST_YEAR_OF_ECONOMIC_SCHEME = 1978;

    private final String text;
    private int lastEnd = -1;
    private String lastAct = "";
    private String lastOrgan = "";

    ResolutionReader(String text) {
        this.text = text;
    }

    /**
     * A reference found.
     *
     * @param start where it begins, with the word for the act if that is close
     * @param end where it ends
     * @param symbol the symbol of the act, empty if there is no reference
     */
    record Reference(int start, int end, Optional<DocumentSymbol> symbol) {
        static final Reference NONE = new Reference(-1, -1, Optional.empty());
    }

    /** The words around a number: which act, of which organ, from where to where. */
    private record Context(String act, String organ, int start, int end) {
        static final Context NONE = new Context("", "", -1, -1);
    }

    /** Reads {@code 75/1}, {@code ES-10/14}, {@code 2020/1} around a slash. */
    Reference sessionAndNumber(int digits, int slash, int floor) {
        int start = sessionStart(digits, floor);
        int end = digitsEnd(slash + 1);
        if (end == slash + 1 || !opens(start) || text.charAt(slash + 1) == '0' || text.charAt(digits) == '0') {
            return Reference.NONE;
        }
        int letters = lettersEnd(end);
        if (!closes(letters)) {
            return Reference.NONE;
        }
        Context context = context(start, letters, floor);
        if (context.act().isEmpty()) {
            return Reference.NONE;
        }
        String session = text.substring(start, slash);
        String prefix = organOfSession(session, context);
        if (prefix.isEmpty()) {
            return Reference.NONE;
        }
        String letter = text.substring(end, letters);
        return found(
                prefix + "/" + context.act() + "/" + session + "/" + text.substring(slash + 1, end) + letter, context);
    }

    /** Reads {@code 2532 (2020)}, {@code 217 A (III)} around an opening bracket. */
    Reference numberAndSession(int before, int bracket, int floor) {
        int close = bracket;
        while (close < text.length() && close - bracket <= LONGEST_SESSION && text.charAt(close) != ')') {
            close++;
        }
        if (close == text.length() || close - bracket > LONGEST_SESSION) {
            return Reference.NONE;
        }
        String inside = session(bracket + 1, close);
        if (inside.isEmpty()) {
            return Reference.NONE;
        }
        String letter = "";
        int end = before;
        if (!SymbolScanner.isDigit(text.charAt(end - 1))) {
            int space = end - 1;
            while (space > floor && end - space <= LONGEST_LETTER && text.charAt(space) != ' ') {
                space--;
            }
            if (space <= floor || end - space > LONGEST_LETTER || !SymbolScanner.isDigit(text.charAt(space - 1))) {
                return Reference.NONE;
            }
            letter = letter(text.substring(space + 1, end));
            if (letter.isEmpty()) {
                return Reference.NONE;
            }
            end = space;
        }
        int start = end;
        while (start > floor && end - start <= MAX_DIGITS && SymbolScanner.isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (!opens(start) || text.charAt(start) == '0') {
            return Reference.NONE;
        }
        boolean year = SymbolScanner.isDigit(inside.charAt(0));
        int to = year ? close + 1 : lettersEnd(close + 1);
        Context context = context(start, to, floor);
        if (context.act().isEmpty() || context.organ().equals("-")) {
            return Reference.NONE;
        }
        String number = text.substring(start, end);
        if (year) {
            boolean council = context.organ().isEmpty() || context.organ().equals("S");
            return council && context.act().equals("RES") && letter.isEmpty()
                    ? found("S/RES/" + number + " (" + inside + ")", context)
                    : Reference.NONE;
        }
        String prefix = context.organ().isEmpty() ? organOfRoman(inside) : context.organ();
        if (!prefix.equals("A") && !prefix.equals("E")) {
            return Reference.NONE;
        }
        String letters = letter.isEmpty() ? text.substring(close + 1, to) : " " + letter;
        return found(prefix + "/" + context.act() + "/" + number + letters + " (" + inside + ")", context);
    }

    private Reference found(String symbol, Context context) {
        Optional<DocumentSymbol> parsed = DocumentSymbol.tryParse(symbol);
        if (parsed.isEmpty()) {
            return Reference.NONE;
        }
        lastEnd = context.end();
        lastAct = context.act();
        lastOrgan = context.organ();
        return new Reference(context.start(), context.end(), parsed);
    }

    // ---------------------------------------------------------------- organs

    /** By what the session can be: years are the Economic and Social Council's, low numbers the Human Rights Council's. */
    private static String organOfSession(String session, Context context) {
        String organ = context.organ();
        if (organ.equals("-") || organ.equals("S")) {
            return "";
        }
        int value = SymbolScanner.isDigit(session.charAt(0)) ? Integer.parseInt(session) : 0;
        if (value >= FIRST_YEAR_OF_ECONOMIC_SCHEME) {
            return organ.isEmpty() ? "E" : organ.startsWith("E") ? organ : "";
        }
        if (organ.equals("A/HRC")) {
            return organ;
        }
        boolean possible = value >= Sessions.FIRST_ARABIC_SESSION || value == 0;
        return possible && (organ.isEmpty() || organ.equals("A")) ? "A" : "";
    }

    private static String organOfRoman(String session) {
        boolean special = session.indexOf('-') > 0;
        int value = special ? 0 : Roman.value(session, 0, session.length());
        return value >= FIRST_ROMAN_OF_ECONOMIC_COUNCIL_ONLY ? "E" : "A";
    }

    // --------------------------------------------------------------- context

    private Context context(int start, int end, int floor) {
        int p = skipSpacesBack(start, floor);
        if (p > floor && text.charAt(p - 1) == '第') {
            return chineseContext(p - 1, end, floor);
        }
        Context listed = listContext(start, end);
        if (!listed.act().isEmpty()) {
            return listed;
        }
        ReferenceWords.Hit sign = ReferenceWords.before(Role.NUMBER, text, p);
        if (sign.found()) {
            p = skipSpacesBack(sign.start(), floor);
        }
        String organ = "";
        ReferenceWords.Hit act = ReferenceWords.actBefore(text, p);
        if (!act.found()) {
            ReferenceWords.Hit between = ReferenceWords.before(Role.ORGAN, text, p);
            if (!between.found()) {
                return behind(start, end);
            }
            organ = between.value();
            p = skipOf(between.start(), floor);
            act = ReferenceWords.actBefore(text, p);
            if (!act.found()) {
                return Context.NONE;
            }
        }
        if (act.start() < floor) {
            return Context.NONE;
        }
        if (organ.isEmpty()) {
            organ = organAround(act.start(), end, floor);
        }
        return new Context(act.value(), organ, act.start(), end);
    }

    /** The organ before the word for the act, or behind the number, or named earlier in the sentence. */
    private String organAround(int act, int end, int floor) {
        int p = skipSpacesBack(act, floor);
        ReferenceWords.Hit before = ReferenceWords.before(Role.ORGAN, text, p);
        if (before.found()) {
            return before.value();
        }
        if (ReferenceWords.before(Role.OTHER, text, p).found()) {
            return "-";
        }
        ReferenceWords.Hit of = ReferenceWords.at(Role.OF, text, end);
        if (of.found()) {
            ReferenceWords.Hit behind = ReferenceWords.at(Role.ORGAN, text, of.end());
            if (behind.found()) {
                return behind.value();
            }
            if (ReferenceWords.at(Role.OTHER, text, of.end()).found()) {
                return "-";
            }
        }
        return organInSentence(act);
    }

    /** The last organ named before, not too far and in the same sentence: "the Human Rights Council, in its …". */
    private String organInSentence(int act) {
        for (int p = act; p > 0 && act - p < FAR; p--) {
            char c = text.charAt(p - 1);
            if (c == '.' || c == ';' || c == '。') {
                return "";
            }
            if (c == ' ' || c == ',' || c == '，' || Character.isIdeographic(c)) {
                int end = c == ' ' || c == ',' || c == '，' ? p - 1 : p;
                ReferenceWords.Hit organ = ReferenceWords.before(Role.ORGAN, text, end);
                if (organ.found()) {
                    return organ.value();
                }
            }
        }
        return "";
    }

    private Context listContext(int start, int end) {
        if (lastEnd < 0 || start - lastEnd > 12) {
            return Context.NONE;
        }
        int p = lastEnd;
        ReferenceWords.Hit join = ReferenceWords.at(Role.JOIN, text, p);
        if (!join.found()) {
            return Context.NONE;
        }
        p = join.end();
        while (p < start && text.charAt(p) == ' ') {
            p++;
        }
        return p == start ? new Context(lastAct, lastOrgan, start, end) : Context.NONE;
    }

    /** 第…号决议: the word for the act stands behind the last number of the list. */
    private Context chineseContext(int sign, int end, int floor) {
        ReferenceWords.Hit act = actBehind(end);
        if (!act.found()) {
            return Context.NONE;
        }
        ReferenceWords.Hit organ = ReferenceWords.before(Role.ORGAN, text, skipSpacesBack(sign, floor));
        String value = organ.found() ? organ.value() : organInSentence(sign);
        boolean next = act.start() - end <= 2;
        return new Context(act.value(), value, sign, next ? act.end() : end);
    }

    /** A number of a Chinese list that has no sign before it. */
    private Context behind(int start, int end) {
        ReferenceWords.Hit act = actBehind(end);
        return act.found() && act.start() - end <= 2 ? new Context(act.value(), "", start, act.end()) : Context.NONE;
    }

    private ReferenceWords.Hit actBehind(int end) {
        for (int p = end; p < text.length() && p - end < FAR; p++) {
            char c = text.charAt(p);
            ReferenceWords.Hit act = ReferenceWords.at(Role.BEHIND, text, p);
            if (act.found()) {
                return act;
            }
            if (!SymbolScanner.isDigit(c) && " /()-号、和及第,，".indexOf(c) < 0 && !SymbolScanner.isCapital(c)) {
                return ReferenceWords.Hit.NONE;
            }
        }
        return ReferenceWords.Hit.NONE;
    }

    private int skipSpacesBack(int start, int floor) {
        int p = start;
        while (p > floor && p > start - 3 && text.charAt(p - 1) == ' ') {
            p--;
        }
        return p;
    }

    /** What stands between the word for an act and the organ before a number: "resolution of the …", "de la". */
    private int skipOf(int end, int floor) {
        ReferenceWords.Hit of = ReferenceWords.before(Role.OF, text, end);
        return of.found() && of.start() >= floor ? of.start() : skipSpacesBack(end, floor);
    }

    // --------------------------------------------------------------- numbers

    private int sessionStart(int digits, int floor) {
        if (digits - 3 >= floor && text.startsWith("ES-", digits - 3)) {
            return digits - 3;
        }
        return digits - 2 >= floor && text.startsWith("S-", digits - 2) ? digits - 2 : digits;
    }

    private int digitsEnd(int from) {
        int p = from;
        while (p < text.length() && p - from < MAX_DIGITS && SymbolScanner.isDigit(text.charAt(p))) {
            p++;
        }
        return p;
    }

    /** Letters behind a number: {@code 46/36 L}, {@code 58/270 A-B}, {@code 31/16 A and B}. */
    private int lettersEnd(int from) {
        int p = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        if (!isLetterAlone(p)) {
            return from;
        }
        int end = p + 1;
        int second = text.startsWith(" and ", end) ? end + 5 : text.startsWith("-", end) ? end + 1 : -1;
        if (second > 0 && isLetterAlone(second)) {
            return second + 1;
        }
        // An English sentence may go on with the article.
        boolean article = text.charAt(p) == 'A'
                && p > from
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(end + 1))
                && !text.startsWith(" and ", end)
                && !text.startsWith(" of ", end);
        return article ? from : end;
    }

    private boolean isLetterAlone(int p) {
        return p < text.length()
                && SymbolScanner.isCapital(text.charAt(p))
                && (p + 1 == text.length()
                        || !(Character.isLetterOrDigit(text.charAt(p + 1))
                                || text.charAt(p + 1) == '/'
                                || text.charAt(p + 1) == '\''));
    }

    private static String letter(String word) {
        if (word.length() == 1 && SymbolScanner.isCapital(word.charAt(0))) {
            return word;
        }
        ReferenceWords.Hit letter = ReferenceWords.at(Role.LETTER, word, 0);
        return letter.found() && letter.end() == word.length() ? letter.value() : "";
    }

    /** What stands in the brackets as a symbol has it: a year, a Roman session, or "" for anything else. */
    private String session(int from, int to) {
        int p = from;
        while (p < to && text.charAt(p) == ' ') {
            p++;
        }
        if (p < to && SymbolScanner.isDigit(text.charAt(p))) {
            boolean year = to - p == 4
                    && (text.startsWith("19", p) || text.startsWith("20", p))
                    && SymbolScanner.isDigit(text.charAt(p + 2))
                    && SymbolScanner.isDigit(text.charAt(p + 3));
            return year ? text.substring(p, to) : "";
        }
        int roman = p;
        if (text.startsWith("ES-", p)) {
            roman = p + 3;
        } else if (text.startsWith("S-", p)) {
            roman = p + 2;
        }
        if (Roman.value(text, roman, to) > 0) {
            return text.substring(p, to);
        }
        return arabicSession(p, to);
    }

    /** {@code (د - 3)} is the third session, {@code (دإ - 7)} the seventh special one. */
    private String arabicSession(int from, int to) {
        ReferenceWords.Hit sign = ReferenceWords.at(Role.SESSION, text, from);
        if (!sign.found()) {
            return "";
        }
        int p = sign.end();
        while (p < to && (text.charAt(p) == ' ' || text.charAt(p) == '-' || text.charAt(p) == '–')) {
            p++;
        }
        int end = digitsEnd(p);
        if (end == p || end - p > 2 || end != to) {
            return "";
        }
        int number = Integer.parseInt(text.substring(p, end));
        return number == 0 ? "" : sign.value() + Roman.of(number);
    }

    private boolean opens(int start) {
        if (start == 0) {
            return true;
        }
        char c = text.charAt(start - 1);
        return "/\\.,-–@_=&#%+:$€£".indexOf(c) < 0
                && (!Character.isLetterOrDigit(c) || Character.isIdeographic(c) || isArabicAnd(start - 1));
    }

    /** The Arabic "and" is written together with what follows. */
    private boolean isArabicAnd(int p) {
        return text.charAt(p) == 'و' && (p == 0 || text.charAt(p - 1) == ' ');
    }

    private boolean closes(int end) {
        if (end >= text.length()) {
            return true;
        }
        char c = text.charAt(end);
        if (c == '/' || c == '\\' || c == '%' || c == '°') {
            return false;
        }
        if ((c == '.' || c == ',') && end + 1 < text.length() && SymbolScanner.isDigit(text.charAt(end + 1))) {
            return false;
        }
        return !Character.isLetterOrDigit(c) || Character.isIdeographic(c);
    }
}
