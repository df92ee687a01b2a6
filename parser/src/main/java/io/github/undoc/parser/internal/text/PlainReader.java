package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import java.util.List;
import java.util.Optional;

/**
 * Reads running text without mark-up: calls of notes and references to symbols. For one document and one thread; one
 * paragraph at a time.
 */
final class PlainReader {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ªᵃᵇᶜᵈᵉ";
    private static final String RAISED = "0123456789aabcde";

    private static final int LEAST_BAR_CODE = 6;

    private final Lines lines;
    private final Journal journal;
    private final Notes notes;
    private final JoinedText origin;
    private final boolean exact;
    private final boolean positions;
    private String text = "";
    private int bits;
    private Inlines out = new Inlines();
    private boolean calls;
    private boolean symbols;

    PlainReader(Lines lines, Journal journal, Notes notes, JoinedText origin, boolean exact, boolean positions) {
        this.origin = origin;
        this.lines = lines;
        this.journal = journal;
        this.notes = notes;
        this.exact = exact;
        this.positions = positions;
    }

    /** Whether nothing in a text of these classes can be a call or a symbol. */
    boolean isBare(int classes) {
        int interesting = exact
                ? CharClass.SLASH | CharClass.PAREN | JoinedText.BREAK
                : CharClass.STAR | CharClass.SUPERSCRIPT | CharClass.DIGIT | JoinedText.BREAK;
        return (classes & interesting) == 0 && !notes.lettered();
    }

    /** Begins a paragraph of which stretches will be read. */
    void begin(String paragraph, int classes, Inlines first) {
        text = paragraph;
        bits = classes;
        out = first;
        int interesting = CharClass.STAR | CharClass.SUPERSCRIPT;
        if (notes.numbered()) {
            interesting |= CharClass.DIGIT;
        }
        // In an exact text, calls are written as such.
        calls = !exact && ((bits & interesting) != 0 || notes.lettered());
        // Symbols have numbers, and slashes or brackets; in an exact text whatever looks like one is one.
        symbols = exact || (bits & CharClass.DIGIT) != 0 && (bits & (CharClass.SLASH | CharClass.PAREN)) != 0;
    }

    /** Says where the stretches that follow go. */
    void into(Inlines inlines) {
        out = inlines;
    }

    /** Reads a stretch of the paragraph. */
    void read(int start, int end) {
        int position = start;
        if (symbols) {
            List<SymbolSpotter.Spot> spots =
                    exact ? SymbolSpotter.findAll(text, start, end) : SymbolSpotter.find(text, start, end, bits);
            for (int i = 0; i < spots.size(); i++) {
                SymbolSpotter.Spot spot = spots.get(i);
                if (spot.start() >= position && spot.end() <= end) {
                    words(position, spot.start());
                    SymbolReference.Builder reference = SymbolReference.builder()
                            .text(text.substring(spot.start(), spot.end()))
                            .symbols(spot.symbols());
                    if (positions) {
                        reference.span(span(spot.start(), spot.end()));
                    }
                    out.add(reference.build());
                    callReissueNote(spot.start(), spot.end());
                    position = spot.end();
                }
            }
        }
        words(position, end);
    }

    /** The asterisks of a document that was issued again are part of its symbol, and call the note that says why. */
    private void callReissueNote(int start, int end) {
        int star = end;
        while (star > start && text.charAt(star - 1) == '*') {
            star--;
        }
        String mark = text.substring(star, end);
        if (notes.has(mark)) {
            notes.call(mark, origin.source(star));
        }
    }

    private void append(int start, int end) {
        int position = start;
        if ((bits & JoinedText.BREAK) != 0) {
            for (int i = Search.indexOf(text, '\n', start, end);
                    i >= 0;
                    i = Search.indexOf(text, '\n', position, end)) {
                out.append(text, position, i);
                out.lineBreak();
                position = i + 1;
            }
        }
        out.append(text, position, end);
    }

    private void words(int start, int end) {
        if (!calls) {
            append(start, end);
            return;
        }
        int position = start;
        int i = next(start);
        while (i < end) {
            char c = text.charAt(i);
            int type = CharClass.of(c);
            int length = 0;
            if ((type & CharClass.STAR) != 0) {
                length = starCall(start, end, i, position);
            } else if ((type & CharClass.SUPERSCRIPT) != 0) {
                length = superscriptCall(end, i, position);
            } else if ((type & CharClass.DIGIT) != 0) {
                if (notes.numbered()) {
                    length = digitCall(end, i, position);
                }
                if (length == 0) {
                    i = next(endOfDigits(text, i, end));
                    continue;
                }
            } else if (notes.lettered() && c >= 'a' && c <= 'z') {
                length = letterCall(i, position);
            }
            if (length > 0) {
                i += length;
                position = i;
            } else {
                i += (type & CharClass.STAR) != 0 ? Math.max(1, run(text, i, end)) : 1;
            }
            i = next(i);
        }
        append(position, end);
    }

    /** The next place from another on where a call can stand; letters and numbers can stand anywhere. */
    private int next(int from) {
        return notes.lettered() || notes.numbered() ? from : origin.signs().next(from);
    }

    private static int run(String text, int i, int end) {
        int length = 1;
        while (i + length < end && text.charAt(i + length) == text.charAt(i)) {
            length++;
        }
        return length;
    }

    private static int endOfDigits(String text, int i, int end) {
        int to = i + 1;
        while (to < end && (CharClass.of(text.charAt(to)) & CharClass.DIGIT) != 0) {
            to++;
        }
        return to;
    }

    /** Stars behind a word, with nothing but a blank or punctuation after them. */
    private int starCall(int start, int end, int i, int position) {
        int length = run(text, i, end);
        char before = i > start ? text.charAt(i - 1) : out.last();
        char after = i + length < text.length() ? text.charAt(i + length) : ' ';
        boolean free = !Character.isLetterOrDigit(after) || CharClass.isWide(after);
        String mark = text.substring(i, i + length);
        if (!free || endsBarCode(text, start, i) || !isStarCall(mark, before, i > 0)) {
            return 0;
        }
        emit(position, i, mark, i, i + length);
        return length;
    }

    /** Whether a star ends a bar code such as {@code *2013851*}. */
    private static boolean endsBarCode(String text, int start, int star) {
        int i = star - 1;
        while (i >= start && (CharClass.of(text.charAt(i)) & CharClass.DIGIT) != 0) {
            i--;
        }
        return i >= start && text.charAt(i) == '*' && star - i > LEAST_BAR_CODE;
    }

    /** Whether stars call a note, going by what stands before them. */
    boolean isStarCall(String mark, char before, boolean inside) {
        boolean known = notes.has(mark);
        if (mark.length() > 6) {
            return false;
        }
        if (CharClass.isBlank(before)) {
            return inside && known;
        }
        return known || !Character.isDigit(before);
    }

    private int superscriptCall(int end, int i, int position) {
        StringBuilder mark = new StringBuilder(2);
        int to = i;
        while (to < end && (CharClass.of(text.charAt(to)) & CharClass.SUPERSCRIPT) != 0) {
            mark.append(RAISED.charAt(SUPERSCRIPTS.indexOf(text.charAt(to))));
            to++;
        }
        if (!notes.has(mark.toString())) {
            return 0;
        }
        journal.consume(text, i, to);
        journal.supply(mark);
        emit(position, i, mark.toString(), i, to);
        return to - i;
    }

    /** A number glued to a word, or the old form with a slash. */
    private int digitCall(int end, int i, int position) {
        int to = endOfDigits(text, i, end);
        if (to - i > 3) {
            return 0;
        }
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = to < text.length() ? text.charAt(to) : ' ';
        String mark = text.substring(i, to);
        if (after == '/') {
            char next = to + 1 < text.length() ? text.charAt(to + 1) : ' ';
            if (notes.slashed() && notes.has(mark) && !Character.isLetterOrDigit(next) && before != '/') {
                emit(position, i, mark, i, to);
                int slash = origin.source(to);
                journal.setAside(SetAsideKind.NOTE_MARK_SLASH, lines, lines.lineAt(slash), slash, slash + 1);
                return to - i + 1;
            }
            return 0;
        }
        if (notes.slashed() || !endsWord(after) || !notes.isNext(mark)) {
            return 0;
        }
        char earlier = i > 1 ? text.charAt(i - 2) : ' ';
        boolean glued =
                Character.isLetter(before) || (".,;:)]”»\"’".indexOf(before) >= 0 && !Character.isDigit(earlier));
        boolean spaced = before == ' ' && ",.;)".indexOf(after) >= 0 && Character.isLetter(earlier) && i > 1;
        if (!glued && !spaced) {
            return 0;
        }
        emit(position, i, mark, i, to);
        return to - i;
    }

    private static boolean endsWord(char c) {
        return CharClass.isBlank(c) || ".,;:)]”»\"".indexOf(c) >= 0;
    }

    private int letterCall(int i, int position) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (!endsWord(after) || !notes.has(text.substring(i, i + 1))) {
            return 0;
        }
        boolean glued = ".,;:)]”»\"".indexOf(before) >= 0;
        boolean last = before == ' ' && i + 1 == text.length() && i > 1 && text.charAt(i - 2) == ')';
        if (!glued && !last) {
            return 0;
        }
        emit(position, i, text.substring(i, i + 1), i, i + 1);
        return 1;
    }

    private void emit(int position, int textEnd, String mark, int start, int end) {
        append(position, textEnd);
        call(mark, start, end);
    }

    /** Adds a call. */
    void call(String mark, int start, int end) {
        SourceSpan span = span(start, end);
        call(mark, notes.call(mark, span.offset()), span);
    }

    /** Adds a call that names its note. */
    void call(String mark, String id, int start, int end) {
        call(mark, notes.callNamed(id), span(start, end));
    }

    private void call(String mark, Optional<String> note, SourceSpan span) {
        if (note.isEmpty()) {
            journal.say(DiagnosticCode.CALL_WITHOUT_NOTE, Optional.of(span), mark);
        }
        out.call(mark, note, positions ? Optional.of(span) : Optional.empty());
    }

    private SourceSpan span(int start, int end) {
        int from = origin.source(start);
        int to = origin.source(end - 1) + 1;
        return lines.span(lines.lineAt(from), from, Math.max(to, from));
    }

    boolean hasNote(String mark) {
        return notes.has(mark);
    }
}
