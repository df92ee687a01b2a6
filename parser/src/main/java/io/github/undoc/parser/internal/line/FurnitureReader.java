package io.github.undoc.parser.internal.line;

import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds page furniture: lines of job numbers, bar codes, page numbers, running symbols, recycling notes. A line is
 * furniture if all its words are; a bare number or the name of a language only beside other furniture.
 */
public final class FurnitureReader {

    private static final int NONE = 0;
    private static final int WEAK = 1;
    private static final int STRONG = 2;
    /** A line longer than this may hold furniture among its words. */
    private static final int LONG = 160;
    /** No word of furniture is longer. */
    private static final int LONGEST_WORD = 40;

    private final Lines lines;
    private final Journal journal;
    private final List<String> symbols;
    private final List<int[]> words = new ArrayList<>();
    private final List<SetAsideKind> kinds = new ArrayList<>();
    private String jobNumber = "";

    /**
     * Makes a reader.
     *
     * @param lines the lines; furniture is taken out of them
     * @param journal where furniture is set aside
     * @param symbols the symbols of the masthead as printed, which run at the head of every page
     */
    public FurnitureReader(Lines lines, Journal journal, List<String> symbols) {
        this.lines = lines;
        this.journal = journal;
        this.symbols = List.copyOf(symbols);
    }

    /**
     * Takes the furniture out of some lines.
     *
     * @param from the first line
     * @param to behind the last line
     */
    public void read(int from, int to) {
        int lastStrong = -1;
        int last = to - 1;
        while (last >= from && lines.isBlank(last)) {
            last--;
        }
        for (int i = from; i < to; i++) {
            if (lines.isBlank(i) || !isCandidate(i)) {
                continue;
            }
            int strength = classify(i);
            if (strength == STRONG) {
                drop(i);
                lastStrong = i;
                weakBefore(i, from);
            } else if (strength == WEAK
                    && (near(lastStrong, i) || lines.has(i, Lines.PAGE) || (i == last && lastStrong >= 0))) {
                drop(i);
                lastStrong = i;
            }
        }
    }

    /** Only blank lines and at most one other stand between. */
    private boolean near(int strong, int line) {
        if (strong < 0) {
            return false;
        }
        for (int i = strong + 1; i < line; i++) {
            if (!lines.isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    private void weakBefore(int line, int from) {
        for (int i = line - 1; i >= from && i >= line - 4; i--) {
            if (lines.isBlank(i)) {
                continue;
            }
            if (!isCandidate(i) || classify(i) != WEAK || standsForParagraph(i)) {
                return;
            }
            drop(i);
        }
    }

    /** A bare number just above a line of text is the number of a paragraph. */
    private boolean standsForParagraph(int line) {
        return lines.last(line) == '.';
    }

    /** Furniture has digits, slashes or few words; this spares the look at ordinary lines. */
    private boolean isCandidate(int line) {
        if (lines.length(line) > LONG) {
            return false;
        }
        if (lines.has(line, CharClass.DIGIT | CharClass.SLASH)) {
            return true;
        }
        char c = lines.first(line);
        return lines.length(line) <= 60 && lines.length(line) >= 2 && mayBeginWord(c);
    }

    private static boolean mayBeginWord(char c) {
        return "pPmMsSrRfFeEcCaAПпСсРр请中第页اصعلEÉ.".indexOf(c) >= 0;
    }

    private int classify(int line) {
        return classify(lines.start(line), lines.end(line));
    }

    /** Reads the words of a stretch; they stay in {@link #words} and {@link #kinds}. */
    private int classify(int start, int end) {
        words.clear();
        kinds.clear();
        String text = lines.text();
        int strength = WEAK;
        int position = start;
        while (position < end) {
            if (CharClass.isBlank(text.charAt(position))) {
                position++;
                continue;
            }
            int recycle = FurnitureWords.recycle(text, position, end);
            int wordEnd = position + recycle;
            if (recycle == 0) {
                wordEnd = position;
                while (wordEnd < end && !CharClass.isBlank(text.charAt(wordEnd))) {
                    wordEnd++;
                }
            }
            SetAsideKind kind = recycle > 0 ? SetAsideKind.RECYCLING_NOTE : null;
            int wordStrength = recycle > 0 ? STRONG : NONE;
            if (kind == null) {
                wordStrength = word(text, position, wordEnd);
                if (wordStrength == NONE) {
                    return NONE;
                }
                kind = wordKind;
            }
            words.add(new int[] {position, wordEnd});
            kinds.add(kind);
            strength = Math.max(strength, wordStrength);
            position = wordEnd;
        }
        if (strength == WEAK && isPageNumber()) {
            return STRONG;
        }
        return strength;
    }

    /** “Page 2”. */
    private boolean isPageNumber() {
        if (words.size() != 2) {
            return false;
        }
        String text = lines.text();
        return FurnitureWords.isPage(text, words.get(0)[0], words.get(0)[1])
                && Character.isDigit(text.charAt(words.get(1)[0]));
    }

    private SetAsideKind wordKind = SetAsideKind.PAGE_NUMBER;

    private int word(String text, int start, int end) {
        int length = end - start;
        int classes = LineScanner.classes(text, start, end);
        if ((classes & CharClass.SLASH) != 0 && isSymbol(text, start, end)) {
            wordKind = SetAsideKind.RUNNING_HEAD;
            return STRONG;
        }
        if ((classes & CharClass.DIGIT) != 0) {
            int number = number(text, start, end);
            if (number != NONE) {
                return number;
            }
        }
        wordKind = SetAsideKind.PAGE_NUMBER;
        if (text.charAt(start) == '/'
                && (text.startsWith("/...", start) || text.startsWith("/…", start))
                && length <= 5) {
            return STRONG;
        }
        if (length == 3
                && text.charAt(start) == '('
                && text.charAt(end - 1) == ')'
                && isLanguageLetter(text.charAt(start + 1))) {
            wordKind = SetAsideKind.JOB_NUMBER;
            return WEAK;
        }
        if (FurnitureWords.isPage(text, start, end)) {
            return WEAK;
        }
        if (FurnitureWords.isLanguage(text, start, end)) {
            wordKind = SetAsideKind.RUNNING_HEAD;
            return WEAK;
        }
        if (length <= 2 && (text.charAt(start) == '-' || text.charAt(start) == '–' || text.charAt(start) == '|')) {
            return WEAK;
        }
        return yearOfSymbol(text, start, end) || isDamagedPage(text, length) ? WEAK : NONE;
    }

    /** “Page §”: behind the word for page a scanner may have taken the number for a sign. */
    private boolean isDamagedPage(String text, int length) {
        return length <= 2 && words.size() == 1 && FurnitureWords.isPage(text, words.get(0)[0], words.get(0)[1]);
    }

    private int jobEnd;

    /** A word that holds digits. */
    private int number(String text, int from, int end) {
        int start = behindRule(text, from, end);
        int length = end - start;
        if (isJobNumber(text, start, end)) {
            wordKind = SetAsideKind.JOB_NUMBER;
            if (jobNumber.isEmpty()) {
                jobNumber = text.substring(start, end);
                jobEnd = end;
            }
            return STRONG;
        }
        if (length == 9
                && text.charAt(start) == '*'
                && text.charAt(end - 1) == '*'
                && digits(text, start + 1, end - 1)) {
            wordKind = SetAsideKind.BAR_CODE;
            return STRONG;
        }
        wordKind = SetAsideKind.PAGE_NUMBER;
        if (isFraction(text, start, end)) {
            return STRONG;
        }
        if (!digits(text, start, end)) {
            return NONE;
        }
        if (length == 6) {
            wordKind = SetAsideKind.JOB_NUMBER;
            return WEAK;
        }
        return length <= 3 ? WEAK : NONE;
    }

    /** Rules at the end of a text may be glued to the job number: {@code -----99-33204}. */
    private static int behindRule(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '-') {
            i++;
        }
        return i - start >= 3 && i < end ? i : start;
    }

    private boolean yearOfSymbol(String text, int start, int end) {
        if (text.charAt(start) != '(') {
            return false;
        }
        String word = text.substring(start, end);
        wordKind = SetAsideKind.RUNNING_HEAD;
        for (int i = 0; i < symbols.size(); i++) {
            if (symbols.get(i).endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLanguageLetter(char c) {
        return "ACEFRS".indexOf(c) >= 0;
    }

    static boolean digits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return end > start;
    }

    /** {@code 2/4}, with numbers that can be pages. */
    private static boolean isFraction(String text, int start, int end) {
        int slash = Search.indexOf(text, '/', start, end);
        return slash > start
                && slash < end - 1
                && slash - start <= 3
                && end - slash <= 4
                && digits(text, start, slash)
                && digits(text, slash + 1, end);
    }

    /**
     * Whether a word is a job number, perhaps glued to its language letter or to a page number: {@code 20-13851},
     * {@code GE.20-13851(E)}, {@code K0360265.s}, {@code 21-020603/36}, {@code 3/326-07741}.
     */
    private static boolean isJobNumber(String text, int start, int end) {
        int from = start;
        int to = end;
        if (to - from > 4
                && text.charAt(to - 1) == ')'
                && text.charAt(to - 3) == '('
                && isLanguageLetter(text.charAt(to - 2))) {
            to -= 3;
        }
        if (text.startsWith("GE.", from)) {
            from += 3;
        } else if (text.startsWith("V.", from)) {
            from += 2;
        }
        if (from < to && text.charAt(from) == 'K' && to - from >= 8 && digits(text, from + 1, from + 8)) {
            return to == from + 8 || (to == from + 10 && text.charAt(from + 8) == '.');
        }
        int hyphen = from;
        while (hyphen < to && !CharClass.isHyphen(text.charAt(hyphen))) {
            hyphen++;
        }
        if (hyphen < from + 2 || hyphen == to) {
            return false;
        }
        int job = hyphen - 2;
        if (!digits(text, job, hyphen) || hyphen + 6 > to || !digits(text, hyphen + 1, hyphen + 6)) {
            return false;
        }
        boolean before = job == from || (from == start && isGluedPage(text, from, job));
        boolean after = hyphen + 6 == to || isGluedPage(text, hyphen + 6, to);
        return before && after;
    }

    private static boolean isGluedPage(String text, int start, int end) {
        int slash = Search.indexOf(text, '/', start, end);
        return slash >= start
                && end - start <= 7
                && (slash == start || digits(text, start, slash))
                && (slash + 1 == end || digits(text, slash + 1, end));
    }

    /**
     * Whether a word is one of the running symbols, or several of them joined. Scans garble the first letters most, so
     * that what stands behind the first slash decides.
     */
    private boolean isSymbol(String text, int start, int end) {
        int slash = Search.indexOf(text, '/', start, end);
        if (slash < 0 || slash >= end - 1) {
            return false;
        }
        int position = start;
        boolean any = false;
        while (position < end) {
            int length = symbolAt(text, position, end);
            if (length == 0) {
                return false;
            }
            any = true;
            position += length;
            if (position < end && isJoint(text.charAt(position))) {
                position++;
            }
        }
        return any;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '–' || c == '—' || c == ',' || c == ';';
    }

    private int symbolAt(String text, int start, int end) {
        for (int i = 0; i < symbols.size(); i++) {
            String symbol = symbols.get(i);
            int blank = symbol.indexOf(' ');
            int length = blank > 0 ? blank : symbol.length();
            int slash = symbol.indexOf('/');
            if (slash <= 0 || slash >= length) {
                continue;
            }
            int found = Search.indexOf(text, '/', start, Math.min(end, start + 4));
            if (found < 0) {
                continue;
            }
            if (text.regionMatches(true, found, symbol, slash, length - slash)) {
                int after = found + (length - slash);
                if (after == end || (after < end && (isJoint(text.charAt(after)) || text.charAt(after) == '*'))) {
                    return after - start + (after < end && text.charAt(after) == '*' ? 1 : 0);
                }
            }
        }
        return 0;
    }

    private void drop(int line) {
        classify(line);
        setAsideWords(line);
        lines.drop(line);
        if (line + 1 < lines.size()) {
            lines.mark(line + 1, Lines.PAGE);
        }
    }

    /** Sets aside what was just classified: words of one kind that follow each other as one piece. */
    private void setAsideWords(int line) {
        noteJob();
        int i = 0;
        while (i < words.size()) {
            int j = i + 1;
            while (j < words.size() && kinds.get(j) == kinds.get(i)) {
                j++;
            }
            journal.setAside(kinds.get(i), lines, line, words.get(i)[0], words.get(j - 1)[1]);
            i = j;
        }
    }

    /** The letter of the language belongs to the job number, even with a blank between. */
    private void noteJob() {
        String text = lines.text();
        if (jobEnd > 0) {
            if (jobNumber.indexOf('(') < 0
                    && jobEnd + 4 <= text.length()
                    && text.charAt(jobEnd) == ' '
                    && text.charAt(jobEnd + 1) == '('
                    && text.charAt(jobEnd + 3) == ')') {
                jobNumber = jobNumber + text.substring(jobEnd, jobEnd + 4);
            }
            jobEnd = 0;
        }
    }

    /**
     * Returns the first job number found.
     *
     * @return the number as printed, with its language letter, or empty
     */
    public Optional<String> jobNumber() {
        return jobNumber.isEmpty() ? Optional.empty() : Optional.of(jobNumber);
    }

    /**
     * Cuts long lines in which furniture stands among the words, as in texts that have a whole document in one line: the
     * furniture gets a line of its own.
     *
     * @param from the first line
     * @return the same lines if there was nothing to cut
     */
    public static Lines cutLongLines(Lines lines, int from) {
        Lines out = null;
        Search hyphens = new Search(lines.text(), '-');
        for (int i = 0; i < lines.size(); i++) {
            boolean looks = i >= from && lines.length(i) > LONG && lines.has(i, CharClass.DIGIT);
            int first = looks ? nextJob(lines.text(), hyphens, lines.start(i), lines.end(i)) : -1;
            if (first < 0) {
                if (out != null) {
                    out.add(lines, i);
                }
                continue;
            }
            if (out == null) {
                out = new Lines(lines);
                for (int k = 0; k < i; k++) {
                    out.add(lines, k);
                }
            }
            cutLine(lines, i, first, hyphens, out);
        }
        return out == null ? lines : out;
    }

    private static void cutLine(Lines lines, int line, int firstJob, Search hyphens, Lines out) {
        String text = lines.text();
        int end = lines.end(line);
        int position = lines.start(line);
        int job = firstJob;
        int more = 0;
        while (job >= 0) {
            int from = job;
            int to = furnitureEnd(text, job, end);
            int before = previousWord(text, from, position);
            if (before >= 0 && isFraction(text, before, wordEnd(text, before, end))) {
                from = before;
            }
            if (from > position) {
                out.addPart(lines, line, position, from, more);
            }
            out.addPart(lines, line, from, to, Lines.CUT);
            more = Lines.CUT | Lines.PAGE;
            position = to;
            job = nextJob(text, hyphens, position, end);
        }
        if (position < end) {
            out.addPart(lines, line, position, end, more);
        }
    }

    private static int previousWord(String text, int start, int limit) {
        int i = start;
        while (i > limit && CharClass.isBlank(text.charAt(i - 1))) {
            i--;
        }
        if (i == limit) {
            return -1;
        }
        int end = i;
        while (i > limit && end - i < LONGEST_WORD && !CharClass.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < LONGEST_WORD && !CharClass.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the next job number begins, or -1. */
    private static int nextJob(String text, Search hyphens, int start, int end) {
        for (int hyphen = hyphens.next(start); hyphen < end; hyphen = hyphens.next(hyphen + 1)) {
            if (hyphen >= start + 2
                    && hyphen + 6 <= end
                    && Character.isDigit(text.charAt(hyphen + 1))
                    && Character.isDigit(text.charAt(hyphen - 1))) {
                int from = hyphen;
                while (from > start && !CharClass.isBlank(text.charAt(from - 1)) && hyphen - from < 16) {
                    from--;
                }
                if (isJobNumber(text, from, wordEnd(text, from, end))) {
                    return from;
                }
            }
        }
        return -1;
    }

    /** Where the furniture that begins with a job number ends: date codes, bar code, page, symbols. */
    private static int furnitureEnd(String text, int job, int end) {
        int position = wordEnd(text, job, end);
        int last = position;
        int words = 0;
        while (position < end && words < 12) {
            int from = position;
            while (from < end && CharClass.isBlank(text.charAt(from))) {
                from++;
            }
            int recycle = FurnitureWords.recycle(text, from, end);
            int to = recycle > 0 ? from + recycle : wordEnd(text, from, end);
            if (from == to || !(recycle > 0 || isTail(text, from, to))) {
                break;
            }
            last = to;
            position = to;
            words++;
        }
        return last;
    }

    private static boolean isTail(String text, int start, int end) {
        int length = end - start;
        if (digits(text, start, end)) {
            return length == 6;
        }
        if (isFraction(text, start, end) || (text.charAt(start) == '*' && text.charAt(end - 1) == '*' && length == 9)) {
            return true;
        }
        if (length == 3 && text.charAt(start) == '(' && text.charAt(end - 1) == ')') {
            return isLanguageLetter(text.charAt(start + 1));
        }
        return isSymbolShape(text, start, end);
    }

    /** Capitals, slashes and digits, as symbols have them. */
    private static boolean isSymbolShape(String text, int start, int end) {
        boolean slash = false;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            slash |= c == '/';
            digit |= c >= '0' && c <= '9';
            if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '–')) {
                return false;
            }
        }
        return slash && digit && text.charAt(start) >= 'A' && text.charAt(start) <= 'Z';
    }
}
