package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.AnnexKind;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.reader.AnnexHeading;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.text.ExactLines;
import io.github.undoc.parser.internal.text.ExactMark;
import io.github.undoc.parser.internal.text.Notes;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the lines of an exact text into its parts. Headings of the first level are labels of annexes, those of the second
 * are titles; comments mark what has no sign in Markdown.
 */
public final class ExactOutlineReader {

    private static final int ANNEX = 1;
    private static final int TITLE = 2;
    private static final int LONGEST_MARK = 24;

    private final Lines lines;
    private final Words words;
    private final Journal journal;
    private final Readers readers;
    private final Notes notes;
    private final int mostAnnexes;
    private final int mostNotes;
    private final ExactMastheadReader mastheads;
    private final List<NoteLines> found = new ArrayList<>();
    private final BitSet signatures = new BitSet();
    private final List<Part> open = new ArrayList<>();
    private Optional<String> jobNumber = Optional.empty();
    private int annexes;

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param words the same lines without mark-up
     * @param journal where to say what is worth saying
     * @param readers the readers of parts
     * @param notes where notes are collected
     * @param mostAnnexes how many annexes to tell apart
     * @param mostNotes how many notes to tell apart
     */
    public ExactOutlineReader(
            Lines lines, Words words, Journal journal, Readers readers, Notes notes, int mostAnnexes, int mostNotes) {
        this.lines = lines;
        this.words = words;
        this.journal = journal;
        this.readers = readers;
        this.notes = notes;
        this.mostAnnexes = mostAnnexes;
        this.mostNotes = mostNotes;
        this.mastheads = new ExactMastheadReader(lines, journal);
    }

    /**
     * Reads the lines.
     *
     * @param letter whether the text says that it holds a letter
     * @return the parts
     */
    public ExactOutline read(boolean letter) {
        int first = skip(0);
        (letter ? ExactMark.LETTER : ExactMark.OTHER).take(lines, first, journal);
        // Without title or text there is no masthead.
        int end = mastheads.end(first, lines.size());
        Front front = front(end < lines.size() ? end : first);
        Outline outline = outline(front.text());
        return new ExactOutline(front, outline, signatures, jobNumber);
    }

    private int skip(int line) {
        int i = line;
        while (i < lines.size() && lines.isBlank(i)) {
            i++;
        }
        return i;
    }

    private Front front(int end) {
        List<LineRange> title = new ArrayList<>();
        int text = end;
        if (end < lines.size() && ExactMark.TEXT.fills(lines, end)) {
            ExactMark.TEXT.take(lines, end, journal);
        } else {
            for (int i = skip(end); i < lines.size() && ExactLines.level(lines, i) == TITLE; i = skip(i + 1)) {
                ExactLines.bare(lines, i, journal);
                words.forget(i);
                title.add(range(i));
                text = i + 1;
            }
        }
        return new Front(MastheadReading.NONE, mastheads.printed(0, end), title, Optional.empty(), text);
    }

    private LineRange range(int line) {
        return new LineRange(line, lines.start(line), lines.end(line));
    }

    private Outline outline(int first) {
        Part root = new Part(0, first, Optional.empty());
        open.add(root);
        for (int i = first; i < lines.size(); i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            char c = lines.first(i);
            if (c == '`') {
                i = Math.max(i, ExactLines.fenceEnd(lines, i, lines.size()));
            } else if (c == '<') {
                i = mark(i);
            } else if (c == '[') {
                note(i);
            } else if (c == '#' && ExactLines.level(lines, i) == ANNEX) {
                annex(i);
            }
        }
        open.get(open.size() - 1).end(lines.size());
        return new Outline(root, found);
    }

    /** Takes a mark and returns the last of the lines it speaks of. */
    private int mark(int line) {
        boolean followed = line + 1 < lines.size() && !lines.isBlank(line + 1);
        if (followed && ExactMark.SIGNATURE.fills(lines, line)) {
            ExactMark.SIGNATURE.take(lines, line, journal);
            signatures.set(line + 1);
            int last = line + 1;
            while (last + 1 < lines.size() && !lines.isBlank(last + 1)) {
                last++;
            }
            return last;
        } else if (followed && ExactMark.JOB_NUMBER.fills(lines, line)) {
            ExactMark.JOB_NUMBER.take(lines, line, journal);
            int number = line + 1;
            jobNumber = Optional.of(lines.string(number));
            journal.setAside(SetAsideKind.JOB_NUMBER, lines, number, lines.start(number), lines.end(number));
            lines.drop(number);
            return number;
        }
        return line;
    }

    private void note(int line) {
        String text = lines.text();
        int end = lines.end(line);
        int close = lines.start(line) + 2;
        if (close >= end || text.charAt(close - 1) != '^') {
            return;
        }
        while (close < end
                && close - lines.start(line) < LONGEST_MARK
                && text.charAt(close) != ']'
                && !CharClass.isBlank(text.charAt(close))) {
            close++;
        }
        if (close + 1 >= end || !text.startsWith("]:", close) || close == lines.start(line) + 2) {
            return;
        }
        if (notes.size() >= mostNotes) {
            journal.say(DiagnosticCode.TOO_MANY_FOOTNOTES, Optional.of(lines.span(line, line)), lines.string(line));
            return;
        }
        int content = close + 2;
        while (content < end && CharClass.isBlank(text.charAt(content))) {
            content++;
        }
        String label = text.substring(lines.start(line) + 2, close);
        int name = label.lastIndexOf('#');
        int part = open.get(open.size() - 1).number();
        Notes.Note note = name <= 0
                ? notes.add(label, false, part, lines.start(line), true)
                : notes.addNamed(label.substring(0, name), part, lines.start(line), label.substring(name + 1));
        found.add(new NoteLines(note, line, content, line + 1));
        lines.mark(line, Lines.NOTE);
        words.forget(line);
    }

    private void annex(int line) {
        if (annexes >= mostAnnexes) {
            journal.say(DiagnosticCode.TOO_MANY_ANNEXES, Optional.of(lines.span(line, line)), lines.string(line));
            return;
        }
        annexes++;
        open.get(open.size() - 1).end(line);
        ExactLines.bare(lines, line, journal);
        words.forget(line);
        AnnexHeading heading = readers.annex()
                .readWhole(words.get(line))
                .orElseGet(() -> new AnnexHeading(AnnexKind.ANNEX, Optional.empty(), 1, 0, false));
        Part part = new Part(annexes, line, Optional.of(heading));
        int depth = Part.depth(open, heading.kind());
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        open.get(open.size() - 1).annexes().add(part);
        open.add(part);
        part.addLabel(line, lines.start(line), lines.end(line));
        part.text(line + 1);
    }
}
