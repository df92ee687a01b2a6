package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.line.Search;
import io.github.undoc.parser.internal.line.Signs;
import io.github.undoc.parser.internal.reader.AnnexHeading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.reader.SignatureReading;
import io.github.undoc.parser.internal.text.Directions;
import io.github.undoc.parser.internal.text.Face;
import io.github.undoc.parser.internal.text.HtmlTag;
import io.github.undoc.parser.internal.text.Notes;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts the lines behind the title into the text of the document, its annexes and the notes of all. */
public final class OutlineReader {

    private static final int LONGEST_LABEL = 600;
    private static final int SHORT_LINE = 60;
    private static final int LONGEST_NOTE_HEADING = 16;
    /** The notes of one page have no more lines. */
    private static final int MOST_FOOT_LINES = 40;

    private final Lines lines;
    private final Words words;
    private final Journal journal;
    private final Readers readers;
    private final Notes notes;
    private final boolean markdown;
    private final int mostAnnexes;
    private final int mostNotes;
    private final Signs signs;
    private final List<NoteLines> found = new ArrayList<>();
    /** The marks that call notes in the lines before {@link #seen}. */
    private final Set<String> calls = new HashSet<>();

    private int seen;
    private final List<Part> open = new ArrayList<>();
    private int annexes;
    private boolean zone;
    private boolean toldAnnexes;
    private boolean toldNotes;

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param words the same lines without mark-up
     * @param journal where to say what is worth saying
     * @param readers the readers of parts
     * @param notes where notes are collected
     * @param markdown whether the text is spelled in Markdown
     * @param mostAnnexes how many annexes to tell apart
     * @param mostNotes how many notes to tell apart
     */
    public OutlineReader(
            Lines lines,
            Words words,
            Journal journal,
            Readers readers,
            Notes notes,
            boolean markdown,
            int mostAnnexes,
            int mostNotes) {
        this.lines = lines;
        this.words = words;
        this.journal = journal;
        this.readers = readers;
        this.notes = notes;
        this.markdown = markdown;
        this.mostAnnexes = mostAnnexes;
        this.mostNotes = mostNotes;
        this.signs = lines.signs();
    }

    /**
     * Reads the lines.
     *
     * @param first the first line behind masthead and title; calls are looked for in the lines before it too
     * @return the outline
     */
    public Outline read(int first) {
        Part root = new Part(0, first, Optional.empty());
        open.add(root);
        int i = first;
        int previous = -1;
        while (i < lines.size()) {
            if (lines.isBlank(i)) {
                if (lines.has(i, Lines.FURNITURE)) {
                    zone = false;
                }
                i++;
                continue;
            }
            if (lines.has(i, Lines.PAGE)) {
                zone = false;
            }
            int next = annex(i, previous, first);
            if (next == i) {
                next = note(i, previous);
            }
            if (next == i) {
                next = i + 1;
            }
            previous = next - 1;
            i = next;
        }
        open.get(open.size() - 1).end(lines.size());
        return new Outline(root, found);
    }

    /** If an annex begins at a line, opens it and returns the line behind its label. */
    private int annex(int line, int previous, int first) {
        if (lines.length(line) > LONGEST_LABEL || !mayBeginLabel(line) || !mayHead(line, previous, first)) {
            return line;
        }
        Optional<AnnexHeading> heading = readers.annex().read(words, line);
        if (heading.isEmpty() && lines.has(line, Lines.CUT | Lines.PAGE)) {
            heading = numberedWithTitle(line).or(() -> withTitle(line));
        } else if (heading.isEmpty() && markdown && isHeading(line)) {
            heading = numberedWithTitle(line);
        }
        if (heading.isEmpty()) {
            return line;
        }
        if (annexes >= mostAnnexes) {
            if (!toldAnnexes) {
                toldAnnexes = true;
                journal.say(DiagnosticCode.TOO_MANY_ANNEXES, Optional.of(lines.span(line, line)), lines.string(line));
            }
            return line;
        }
        annexes++;
        zone = false;
        boolean whole = heading.get().lines() <= 1
                && heading.get().endColumn() >= words.get(line).length();
        int begins = whole && annexes == 1 && isAmongFurniture(line) ? behindSignature(first, line) : line;
        // What was read last has no more text of its own.
        open.get(open.size() - 1).end(begins);
        Part part = new Part(annexes, begins, heading);
        int depth = Part.depth(open, heading.get().kind());
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        open.get(open.size() - 1).annexes().add(part);
        open.add(part);
        int behind = label(part, line, heading.get());
        if (begins < line) {
            lines.drop(line);
            words.forget(line);
            part.text(begins);
        }
        return behind;
    }

    /** Converters print a label late that stands at the head of a page, together with the symbol and the number of the page. */
    private boolean isAmongFurniture(int line) {
        int above = line - 1;
        while (above >= 0 && lines.isBlank(above) && !lines.has(above, Lines.FURNITURE)) {
            above--;
        }
        int below = line + 1;
        while (below < lines.size() && lines.isBlank(below) && !lines.has(below, Lines.FURNITURE)) {
            below++;
        }
        return above >= 0
                && below < lines.size()
                && lines.has(above, Lines.FURNITURE)
                && lines.has(below, Lines.FURNITURE);
    }

    /** Where the text behind the signature of the letter begins; the line of the label itself if there is none. */
    private int behindSignature(int first, int label) {
        int end = readers.signature()
                .read(words.shortLines(), words::mayHoldBracket, lines::indent, first, label)
                .map(SignatureReading::end)
                .orElse(label);
        while (end < label && lines.isSkipped(end)) {
            end++;
        }
        return end;
    }

    /** At the head of a page the title may follow in the same line: “Annex Note of the Board on lighthouses”. */
    private Optional<AnnexHeading> withTitle(int line) {
        String text = words.get(line);
        int blank = text.indexOf(' ');
        return blank > 0 ? label(text, blank) : Optional.empty();
    }

    /** A label with a number, and the title right behind it. */
    private Optional<AnnexHeading> numberedWithTitle(int line) {
        String text = words.get(line);
        int blank = text.indexOf(' ');
        int second = blank < 0 ? -1 : text.indexOf(' ', blank + 1);
        if (second < 0) {
            return Optional.empty();
        }
        boolean pronoun = second + 1 < text.length()
                && Character.isLowerCase(text.charAt(second + 1))
                && text.charAt(second - 1) == 'I';
        return pronoun
                ? Optional.empty()
                : label(text, second).filter(heading -> heading.number().isPresent());
    }

    private boolean isHeading(int line) {
        return lines.has(line, Lines.HEADING) || Face.of(lines, line).weight() >= 2;
    }

    private Optional<AnnexHeading> label(String text, int end) {
        return readers.annex()
                .read(List.of(text.substring(0, end)), 0)
                .filter(heading -> heading.lines() == 1)
                .map(heading -> new AnnexHeading(
                        heading.kind(), heading.number(), 1, Math.min(end, heading.endColumn()), false));
    }

    /** Takes the label off; the title may follow in the same line. */
    private int label(Part part, int first, AnnexHeading heading) {
        Face.part(lines, first, journal);
        int last = Math.min(lines.size(), first + Math.max(1, heading.lines())) - 1;
        for (int i = first; i < last; i++) {
            part.addLabel(i, lines.start(i), lines.end(i));
        }
        int length = words.get(last).length();
        boolean whole = heading.endColumn() >= length || heading.endColumn() <= 0;
        int cut = whole ? lines.end(last) : words.source(last, heading.endColumn());
        part.addLabel(last, lines.start(last), cut);
        callsBefore(last + 1);
        words.advance(last, cut);
        part.text(lines.isBlank(last) ? last + 1 : last);
        return last + 1;
    }

    /** A quick look at the first letters spares the reader most lines; Chinese and Arabic labels are not told by them. */
    private boolean mayBeginLabel(int line) {
        String text = lines.text();
        int i = lines.start(line);
        int end = lines.end(line);
        while (i < end && !Character.isLetter(text.charAt(i))) {
            char c = text.charAt(i);
            HtmlTag tag = c == '<' ? HtmlTag.read(text, i, end) : HtmlTag.NONE;
            if (tag.exists()) {
                i = tag.end();
                continue;
            }
            if (Character.isDigit(c)) {
                // A Chinese label begins with the date of the letter and ends with its word.
                return endsWide(text, i, end);
            }
            i++;
        }
        if (i + 1 >= end) {
            return false;
        }
        char c = text.charAt(i);
        if (c >= '\u0590') {
            return readers.annex().canBegin(c);
        }
        if (Character.isLowerCase(c)) {
            return false;
        }
        char next = Character.toLowerCase(text.charAt(i + 1));
        return switch (Character.toLowerCase(c)) {
            case 'a' -> next == 'n' || next == 'p' || next == 't' || next == 'd';
            case 'e' -> next == 'n' || next == 'x';
            case 'p' -> next == 'i';
            case 'd' -> next == 'o';
            case 's', 't' -> next == 'u' || next == 'a';
            case 'п' -> next == 'р';
            case 'д' -> next == 'о';
            case 'в' -> next == 'л';
            default -> false;
        };
    }

    /** Whether the last character before closing marks such as {@code **} or {@code </b>} is a Chinese one. */
    private static boolean endsWide(String text, int from, int end) {
        int last = end - 1;
        if (text.charAt(last) == '>') {
            last = Math.max(from, Search.lastIndexOf(text, '<', from, last) - 1);
        }
        while (last > from && "*_#".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return CharClass.isWide(text.charAt(last));
    }

    /** Whether a label can stand here: not in the middle of a paragraph. */
    private boolean mayHead(int line, int previous, int first) {
        if (line == first
                || previous < first
                || readers.signature().hasMark(words.get(previous))
                || previous < line - 1
                || lines.has(line, Lines.HEADING | Lines.CUT | Lines.PAGE)) {
            return true;
        }
        char last = lines.last(previous);
        return lines.has(previous, Lines.HEADING)
                || lines.length(line) <= SHORT_LINE
                        && (".!?:;。！？”»\")".indexOf(last) >= 0 || lines.length(previous) <= SHORT_LINE);
    }

    /** If a note begins at a line, takes it and returns the line behind it. */
    private int note(int line, int previous) {
        char c = lines.first(line);
        if (c == '_' || c == '-' || c == '\\' || c == '─' || c == '—') {
            return rule(line);
        }
        if (!zone && !mayBeginNote(c) || c == '*' && isRuleOfStars(line)) {
            return line;
        }
        Optional<NoteMark> read = NoteMark.at(lines, line, markdown, zone);
        if (read.isEmpty() || !isNote(read.get(), line, previous)) {
            if (zone && read.isEmpty() && previous < line - 1) {
                zone = false;
            }
            return line;
        }
        if (notes.size() >= mostNotes) {
            if (!toldNotes) {
                toldNotes = true;
                journal.say(DiagnosticCode.TOO_MANY_FOOTNOTES, Optional.of(lines.span(line, line)), lines.string(line));
            }
            return line;
        }
        return take(line, read.get());
    }

    /** Takes the lines of a note out of the text and returns the line behind them. */
    private int take(int line, NoteMark mark) {
        Directions.strip(lines, line, journal);
        int last = lastLine(line, mark);
        answer(mark, line);
        setHeadingAside(line);
        char c = lines.first(line);
        boolean tagged = c == '<' || c == '[' || c == '^' || (CharClass.of(c) & CharClass.SUPERSCRIPT) != 0;
        Notes.Note note =
                notes.add(mark.mark(), mark.slash(), open.get(open.size() - 1).number(), lines.start(line), tagged);
        found.add(new NoteLines(note, line, mark.content(), last + 1));
        for (int i = line; i <= last; i++) {
            lines.mark(i, Lines.NOTE);
            words.forget(i);
        }
        return last + 1;
    }

    /** A call that has its note calls no other: what begins with the same mark further on may be an item of a list. */
    private void answer(NoteMark mark, int line) {
        callsBefore(line).remove(mark.star() ? mark.mark() : "#" + mark.mark());
    }

    /** {@code * * *}: a rule, not a note. */
    private boolean isRuleOfStars(int line) {
        int stars = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            if (c != '*' && !CharClass.isBlank(c)) {
                return false;
            }
            stars += c == '*' ? 1 : 0;
        }
        return stars >= 3;
    }

    private static boolean mayBeginNote(char c) {
        return c == '*'
                || c == '†'
                || c == '‡'
                || c == '<'
                || c == '['
                || c == '^'
                || (c >= '0' && c <= '9')
                || (CharClass.of(c) & CharClass.SUPERSCRIPT) != 0;
    }

    /** A rule above notes is page furniture; any other rule belongs to the text. */
    private int rule(int line) {
        if (lines.first(line) == '\\' && markdown) {
            return starredNote(line);
        }
        if (!isLongRule(line)) {
            return line;
        }
        int next = line + 1;
        while (next < lines.size() && lines.isBlank(next)) {
            next++;
        }
        if (next >= lines.size() || NoteMark.at(lines, next, markdown, true).isEmpty()) {
            return line;
        }
        journal.setAside(SetAsideKind.FOOTNOTE_RULE, lines, line, lines.start(line), lines.end(line));
        lines.narrow(line, lines.start(line), lines.start(line));
        zone = true;
        return line + 1;
    }

    private int starredNote(int line) {
        Optional<NoteMark> read = NoteMark.at(lines, line, true, zone);
        return read.isEmpty() || notes.size() >= mostNotes ? line : take(line, read.get());
    }

    /** A heading such as “Notes” with nothing but notes under it belongs to the page, not to the text. */
    private void setHeadingAside(int line) {
        int above = line - 1;
        while (above >= 0 && lines.isBlank(above)) {
            above--;
        }
        if (above >= open.get(open.size() - 1).text() && !lines.has(above, Lines.NOTE) && isShortHeading(above)) {
            journal.setAside(SetAsideKind.FOOTNOTE_RULE, lines, above, lines.start(above), lines.end(above));
            lines.drop(above);
            words.forget(above);
        }
    }

    private boolean isShortHeading(int line) {
        Face face = markdown ? Face.of(lines, line) : Face.NONE;
        return (lines.has(line, Lines.HEADING) || face.weight() >= 2)
                && lines.length(line) - face.open() - face.close() <= LONGEST_NOTE_HEADING;
    }

    private boolean isLongRule(int line) {
        char c = lines.first(line);
        int least = c == '_' ? 6 : 10;
        if (lines.length(line) < least) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (lines.text().charAt(i) != c) {
                return false;
            }
        }
        return true;
    }

    private boolean isNote(NoteMark mark, int line, int previous) {
        if (zone) {
            return true;
        }
        boolean free = previous < 0 || previous < line - 1 || lines.has(previous, Lines.NOTE);
        if (mark.star()) {
            if (callsBefore(line).contains(mark.mark())) {
                return free || isFixed(mark, line) || (!markdown && isAtFoot(mark, line));
            }
            return isFixed(mark, line) || (mark.mark().length() > 1 && free);
        }
        if (mark.slash()) {
            return free && callsBefore(line).contains(mark.mark() + "/");
        }
        char first = lines.first(line);
        if (first >= '0' && first <= '9') {
            // A bare number: only if a call like it was seen and no note has answered it.
            return free
                    && !markdown
                    && callsBefore(line).contains("#" + mark.mark())
                    && Character.isLetter(lines.text().charAt(mark.content()));
        }
        return free;
    }

    /** Whether nothing but notes stands from a line to the furniture of its page, and no other line near it has its mark. */
    private boolean isAtFoot(NoteMark mark, int line) {
        for (int i = line - 1; i >= Math.max(0, line - MOST_FOOT_LINES) && !lines.isBlank(i); i--) {
            if (begins(mark, i)) {
                return false;
            }
        }
        boolean blank = false;
        for (int i = line + 1; i < Math.min(lines.size(), line + MOST_FOOT_LINES); i++) {
            if (lines.has(i, Lines.FURNITURE | Lines.PAGE)) {
                return true;
            }
            if (lines.isBlank(i)) {
                blank = true;
                continue;
            }
            if (begins(mark, i)
                    || blank && NoteMark.at(lines, i, markdown, zone).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean begins(NoteMark mark, int line) {
        return NoteMark.at(lines, line, markdown, zone)
                .filter(other -> other.mark().equals(mark.mark()))
                .isPresent();
    }

    private boolean isFixed(NoteMark mark, int line) {
        String note = lines.text().substring(mark.content(), lines.end(line));
        return readers.footnote().kind(note) != FootnoteKind.OTHER;
    }

    /** A note goes on to a blank line, over it where its sentence is not at its end. */
    private int lastLine(int line, NoteMark mark) {
        int last = line;
        boolean empty = mark.content() >= lines.end(line);
        for (int i = line + 1; i < lines.size(); i++) {
            if (lines.has(i, Lines.FURNITURE | Lines.PAGE)) {
                break;
            }
            if (lines.isBlank(i)) {
                continue;
            }
            boolean blankBefore = lines.isBlank(i - 1);
            if (NoteMark.at(lines, i, markdown, zone).isPresent() || lines.has(i, Lines.HEADING)) {
                break;
            }
            if (blankBefore && !empty && !(zone && goesOn(last, i))) {
                break;
            }
            if (!zone && !blankBefore && readers.annex().read(words, i).isPresent()) {
                break;
            }
            last = i;
            empty = false;
        }
        return last;
    }

    private boolean goesOn(int last, int next) {
        char c = lines.last(last);
        return c == ',' || (Character.isLetterOrDigit(c) && Character.isLowerCase(lines.first(next)));
    }

    /** The marks that call notes in the lines before one; looked for only where a line may be a note. */
    private Set<String> callsBefore(int line) {
        while (seen < line) {
            seeCalls(seen);
            seen++;
        }
        return calls;
    }

    /** Remembers the marks that call notes in a line, so that a star at a line's beginning can be told from a bullet. */
    private void seeCalls(int line) {
        if (lines.has(line, CharClass.STAR)) {
            seeStarCalls(line);
        }
        if (lines.has(line, CharClass.DIGIT)) {
            if (lines.has(line, CharClass.SLASH)) {
                seeSlashCalls(line);
            }
            if (!markdown) {
                seeNumberCalls(line);
            }
        }
    }

    /** Stars behind a word call a note, unless they close what stars before them have opened. */
    private void seeStarCalls(int line) {
        String text = lines.text();
        int end = lines.end(line);
        int opened = 0;
        int seen = lines.start(line);
        for (int k = signs.from(seen); k < signs.size() && signs.place(k) < end; k++) {
            int i = signs.place(k);
            if (i < seen) {
                continue;
            }
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < end && text.charAt(i + 1) == '*';
            if (!escape && (CharClass.of(c) & CharClass.STAR) == 0) {
                continue;
            }
            boolean escaped = escape;
            StringBuilder mark = new StringBuilder(2);
            int run = i;
            while (run < end
                    && mark.length() < 7
                    && ((CharClass.of(text.charAt(run)) & CharClass.STAR) != 0 || text.charAt(run) == '\\')) {
                if (text.charAt(run) != '\\') {
                    mark.append(text.charAt(run));
                }
                run++;
            }
            char before = i > lines.start(line) ? text.charAt(i - 1) : ' ';
            char after = run < end ? text.charAt(run) : ' ';
            boolean behind = !CharClass.isBlank(before);
            if (markdown && !escaped) {
                if (opened > 0 && behind) {
                    mark.delete(0, opened);
                    opened = 0;
                } else if (!CharClass.isBlank(after) && !Character.isLetterOrDigit(before)) {
                    opened = mark.length();
                    mark.setLength(0);
                }
            }
            if (behind && !mark.isEmpty() && !Character.isLetterOrDigit(after)) {
                calls.add(mark.toString());
            }
            seen = Math.max(i + 1, run);
        }
    }

    /** Numbers glued to the end of a word or sentence. */
    private void seeNumberCalls(int line) {
        String text = lines.text();
        int end = lines.end(line);
        for (int i = lines.start(line) + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c < '1' || c > '9') {
                continue;
            }
            char before = text.charAt(i - 1);
            int to = i + 1;
            while (to < end && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
                to++;
            }
            boolean glued = Character.isLetter(before)
                    || (".,;:)]”»".indexOf(before) >= 0 && !Character.isDigit(text.charAt(i - 2)));
            boolean ends = to >= end || CharClass.isBlank(text.charAt(to)) || ".,;)".indexOf(text.charAt(to)) >= 0;
            if (glued && ends && to - i <= 2) {
                calls.add("#" + text.substring(i, to));
            }
            i = to;
        }
    }

    private void seeSlashCalls(int line) {
        String text = lines.text();
        for (int slash = text.indexOf('/', lines.start(line) + 1);
                slash > 0 && slash < lines.end(line);
                slash = text.indexOf('/', slash + 1)) {
            char after = slash + 1 < lines.end(line) ? text.charAt(slash + 1) : ' ';
            int start = slash;
            while (start > lines.start(line) && Character.isDigit(text.charAt(start - 1)) && slash - start < 3) {
                start--;
            }
            boolean free = start == lines.start(line)
                    || !Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '/';
            if (start < slash && free && !Character.isLetterOrDigit(after)) {
                calls.add(text.substring(start, slash + 1));
            }
        }
    }
}
