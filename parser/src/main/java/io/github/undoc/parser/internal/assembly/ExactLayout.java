package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.text.Block;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.ExactMastheadReader;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.Part;
import io.github.undoc.parser.internal.text.ExactBlockReader;
import io.github.undoc.parser.internal.text.ExactLines;
import io.github.undoc.parser.internal.text.ExactMark;
import io.github.undoc.parser.internal.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the marks of an exact text say. */
final class ExactLayout implements Layout {

    private static final int TITLE = 2;

    private final Lines lines;
    private final Words words;
    private final Journal journal;
    private final ExactMastheadReader mastheads;
    private final MastheadAssembler mastheadLines;
    private final ExactBlockReader blocks;
    private final BitSet signatures;
    private final boolean letter;

    ExactLayout(
            Lines lines,
            Words words,
            Journal journal,
            MastheadAssembler mastheadLines,
            ExactBlockReader blocks,
            BitSet signatures,
            boolean letter) {
        this.lines = lines;
        this.words = words;
        this.journal = journal;
        this.mastheads = new ExactMastheadReader(lines, journal);
        this.mastheadLines = mastheadLines;
        this.blocks = blocks;
        this.signatures = signatures;
        this.letter = letter;
    }

    @Override
    public List<Block> blocks(int from, int to, boolean report) {
        return blocks.read(from, to);
    }

    @Override
    public Optional<SignatureLines> signature(int from, int to) {
        int start = signatures.nextSetBit(from);
        if (start < 0 || start >= to) {
            return Optional.empty();
        }
        int end = end(start, to);
        if (end == start) {
            return Optional.empty();
        }
        return Optional.of(new SignatureLines(start, end));
    }

    private int end(int start, int to) {
        int end = start;
        while (end < to && !lines.isSkipped(end)) {
            end++;
        }
        return end;
    }

    @Override
    public Optional<AnnexMasthead> annexMasthead(int line, int to) {
        if (line >= to || lines.isSkipped(line) || !ExactMark.MASTHEAD.fills(lines, line)) {
            return Optional.empty();
        }
        ExactMark.MASTHEAD.take(lines, line, journal);
        int end = mastheads.end(line + 1, to);
        if (end == to) {
            return Optional.empty();
        }
        Masthead masthead = mastheadLines.masthead(mastheadLines.print(mastheads.printed(line + 1, end)), List.of());
        if (ExactMark.TEXT.fills(lines, end)) {
            ExactMark.TEXT.take(lines, end, journal);
        }
        return Optional.of(new AnnexMasthead(masthead, end));
    }

    @Override
    public boolean isText(int line) {
        return ExactMark.PLAIN.begins(lines, lines.start(line));
    }

    @Override
    public int annexTitleEnd(int line, int to) {
        if (line >= to || lines.isSkipped(line) || ExactLines.level(lines, line) != TITLE) {
            return line;
        }
        ExactLines.bare(lines, line, journal);
        words.forget(line);
        return lines.isBlank(line) ? line : line + 1;
    }

    @Override
    public boolean isLetter(Front front, Part root) {
        return letter;
    }
}
