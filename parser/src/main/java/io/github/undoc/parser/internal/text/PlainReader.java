package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import java.util.List;
import java.util.Optional;

/** Reads running text without mark-up: calls of notes and references to symbols. */
final class PlainReader {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ªᵃᵇᶜᵈᵉ";
    private static final String RAISED = "0123456789aabcde";

    private final Lines lines;
    private final Journal journal;
    private final Notes notes;
    private final boolean positions;

    PlainReader(Lines lines, Journal journal, Notes notes, boolean positions) {
        this.lines = lines;
        this.journal = journal;
        this.notes = notes;
        this.positions = positions;
    }

    /** Whether nothing in a text of these classes can be a call or a symbol. */
    boolean isBare(int bits) {
        int interesting = CharClass.STAR | CharClass.SUPERSCRIPT | CharClass.DIGIT;
        return (bits & interesting) == 0 && !notes.lettered();
    }

    /** Reads a stretch of a paragraph. */
    void read(String text, int start, int end, int bits, JoinedText origin, Inlines out) {
        int interesting = CharClass.STAR | CharClass.SUPERSCRIPT;
        if (notes.numbered()) {
            interesting |= CharClass.DIGIT;
        }
        boolean calls = (bits & interesting) != 0 || notes.lettered();
        boolean symbols = (bits & CharClass.DIGIT) != 0;
        if (!calls && !symbols) {
            append(text, start, end, out);
            return;
        }
        int position = start;
        if (symbols) {
            List<SymbolSpotter.Spot> spots = SymbolSpotter.find(text, start, end, bits);
            for (int i = 0; i < spots.size(); i++) {
                SymbolSpotter.Spot spot = spots.get(i);
                if (spot.start() >= position && spot.end() <= end) {
                    calls(text, position, spot.start(), calls, origin, out);
                    SymbolReference.Builder reference = SymbolReference.builder()
                            .text(text.substring(spot.start(), spot.end()))
                            .symbols(spot.symbols());
                    if (positions) {
                        reference.span(span(origin, spot.start(), spot.end()));
                    }
                    out.add(reference.build());
                    position = spot.end();
                }
            }
        }
        calls(text, position, end, calls, origin, out);
    }

    private static void append(String text, int start, int end, Inlines out) {
        int position = start;
        for (int i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', position)) {
            out.append(text, position, i);
            out.lineBreak();
            position = i + 1;
        }
        out.append(text, position, end);
    }

    private void calls(String text, int start, int end, boolean look, JoinedText origin, Inlines out) {
        if (!look) {
            append(text, start, end, out);
            return;
        }
        int position = start;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int type = CharClass.of(c);
            int length = 0;
            if ((type & CharClass.STAR) != 0) {
                length = starCall(text, start, end, i, origin, out, position);
            } else if ((type & CharClass.SUPERSCRIPT) != 0) {
                length = superscriptCall(text, end, i, origin, out, position);
            } else if ((type & CharClass.DIGIT) != 0) {
                if (notes.numbered()) {
                    length = digitCall(text, end, i, origin, out, position);
                }
                if (length == 0) {
                    i = endOfDigits(text, i, end);
                    continue;
                }
            } else if (notes.lettered() && c >= 'a' && c <= 'z') {
                length = letterCall(text, i, origin, out, position);
            }
            if (length > 0) {
                i += length;
                position = i;
            } else {
                i += (type & CharClass.STAR) != 0 ? Math.max(1, run(text, i, end)) : 1;
            }
        }
        append(text, position, end, out);
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
    private int starCall(String text, int start, int end, int i, JoinedText origin, Inlines out, int position) {
        int length = run(text, i, end);
        char before = i > start ? text.charAt(i - 1) : out.last();
        char after = i + length < text.length() ? text.charAt(i + length) : ' ';
        boolean free = !Character.isLetterOrDigit(after) || CharClass.isWide(after);
        String mark = text.substring(i, i + length);
        if (!free || !isStarCall(mark, before, i > 0)) {
            return 0;
        }
        emit(text, position, i, mark, i, i + length, origin, out);
        return length;
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

    private int superscriptCall(String text, int end, int i, JoinedText origin, Inlines out, int position) {
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
        emit(text, position, i, mark.toString(), i, to, origin, out);
        return to - i;
    }

    /** A number glued to a word, or the old form with a slash. */
    private int digitCall(String text, int end, int i, JoinedText origin, Inlines out, int position) {
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
                emit(text, position, i, mark, i, to, origin, out);
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
        emit(text, position, i, mark, i, to, origin, out);
        return to - i;
    }

    private static boolean endsWord(char c) {
        return CharClass.isBlank(c) || ".,;:)]”»\"".indexOf(c) >= 0;
    }

    private int letterCall(String text, int i, JoinedText origin, Inlines out, int position) {
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
        emit(text, position, i, text.substring(i, i + 1), i, i + 1, origin, out);
        return 1;
    }

    private void emit(
            String text, int position, int textEnd, String mark, int start, int end, JoinedText origin, Inlines out) {
        append(text, position, textEnd, out);
        call(mark, start, end, origin, out);
    }

    /** Adds a call. */
    void call(String mark, int start, int end, JoinedText origin, Inlines out) {
        SourceSpan span = span(origin, start, end);
        Optional<String> note = notes.call(mark, span.offset());
        if (note.isEmpty()) {
            journal.say(DiagnosticCode.CALL_WITHOUT_NOTE, Optional.of(span), mark);
        }
        out.call(mark, note, positions ? Optional.of(span) : Optional.empty());
    }

    private SourceSpan span(JoinedText origin, int start, int end) {
        int from = origin.source(start);
        int to = origin.source(end - 1) + 1;
        return lines.span(lines.lineAt(from), from, Math.max(to, from));
    }

    boolean hasNote(String mark) {
        return notes.has(mark);
    }
}
