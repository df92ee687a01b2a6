package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.text.Block;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.ExactMastheadReader;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.Part;
import io.github.undoc.parser.internal.reader.MastheadReading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.reader.SignatureReading;
import io.github.undoc.parser.internal.reader.TitleReading;
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
    private final Readers readers;
    private final ExactMastheadReader mastheads;
    private final MastheadAssembler mastheadLines;
    private final LetterOpening opening;
    private final ExactBlockReader blocks;
    private final BitSet signatures;
    private final boolean letter;

    ExactLayout(
            Lines lines,
            Words words,
            Journal journal,
            Readers readers,
            MastheadAssembler mastheadLines,
            ExactBlockReader blocks,
            BitSet signatures,
            boolean letter) {
        this.lines = lines;
        this.words = words;
        this.journal = journal;
        this.readers = readers;
        this.mastheads = new ExactMastheadReader(lines, words, readers, journal);
        this.mastheadLines = mastheadLines;
        this.opening = new LetterOpening(lines, words, readers);
        this.blocks = blocks;
        this.signatures = signatures;
        this.letter = letter;
    }

    @Override
    public List<Block> blocks(int from, int to, boolean report) {
        return blocks.read(from, to);
    }

    @Override
    public Optional<SignatureReading> signature(int from, int to) {
        int start = signatures.nextSetBit(from);
        if (start < 0 || start >= to) {
            return Optional.empty();
        }
        int end = end(start, to);
        if (end == start) {
            return Optional.empty();
        }
        Optional<SignatureReading> read = readers.signature()
                .read(words.shortLines(), words::mayHoldBracket, lines::indent, start, end)
                .or(() -> readers.signature().unmarked(words.shortLines(), start, end));
        return Optional.of(new SignatureReading(
                start, end, read.map(SignatureReading::signatories).orElse(List.of())));
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
        MastheadReading reading = mastheads.read(line + 1, end, end);
        Masthead masthead = mastheadLines.masthead(reading.masthead(), mastheads.printed(reading, line + 1, end));
        if (ExactMark.TEXT.fills(lines, end)) {
            ExactMark.TEXT.take(lines, end, journal);
        }
        return Optional.of(new AnnexMasthead(masthead, end));
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
    public Optional<TitleReading> untitledLetter(Front front, Part root, List<Organ> organs) {
        return letter
                ? opening.titleRest(front)
                        .or(() -> opening.read(root))
                        .or(() -> front.title().isEmpty() ? opening.firstPerson(root) : Optional.empty())
                        .or(() -> Optional.of(LetterOpening.NOTHING))
                : Optional.empty();
    }
}
