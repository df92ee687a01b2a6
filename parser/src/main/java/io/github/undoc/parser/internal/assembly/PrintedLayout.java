package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Organ;
import io.github.undoc.model.text.Block;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.outline.Part;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.text.BlockReader;
import io.github.undoc.parser.internal.text.Words;
import java.util.List;
import java.util.Optional;

/** What the looks of a printed or converted text say. */
final class PrintedLayout implements Layout {

    private static final int LAST_LINES = 40;

    private final Lines lines;
    private final Words words;
    private final Readers readers;
    private final BlockReader blocks;
    private final AnnexMastheadReader mastheads;
    private final AnnexTitleReader titles;
    private final LetterOpening opening;

    PrintedLayout(
            Lines lines,
            Words words,
            Readers readers,
            BlockReader blocks,
            AnnexMastheadReader mastheads,
            boolean markdown) {
        this.lines = lines;
        this.words = words;
        this.readers = readers;
        this.blocks = blocks;
        this.mastheads = mastheads;
        this.opening = new LetterOpening(readers.untitled());
        this.titles = new AnnexTitleReader(lines, words, readers, markdown);
    }

    @Override
    public List<Block> blocks(int from, int to, boolean report) {
        return blocks.read(from, to, report);
    }

    @Override
    public Optional<SignatureLines> signature(int from, int to) {
        return readers.signature()
                .read(words.shortLines(), words::mayHoldBracket, lines::indent, from, to)
                .map(read -> new SignatureLines(read.start(), read.end()));
    }

    @Override
    public Optional<AnnexMasthead> annexMasthead(int line, int to) {
        return mastheads.read(line, to);
    }

    @Override
    public boolean isText(int line) {
        return false;
    }

    @Override
    public int annexTitleEnd(int line, int to) {
        return titles.end(line, to);
    }

    /** A letter whose title was lost can be told by its beginning or its end: one writes of himself, or asks for circulation and signs. */
    @Override
    public boolean isLetter(Front front, Part root) {
        if (front.letter().isPresent()) {
            return true;
        }
        String title = titleOf(front);
        if (!title.isEmpty() && readers.type().isTitleStart(title)) {
            return false;
        }
        boolean opened = opening.titleRest(title).isPresent()
                || opening.salutation(words, root.text(), root.to()).isPresent();
        if (opened || !title.isEmpty()) {
            return opened;
        }
        if (opening.firstPerson(words, root.text(), root.to()).isPresent()) {
            return true;
        }
        Optional<SignatureLines> signature = signature(root.text(), root.to());
        return signature.isPresent()
                && asksForCirculation(
                        root.text(),
                        signature.get().start(),
                        front.masthead().masthead().organs());
    }

    /** The words of the title, line by line. */
    private String titleOf(Front front) {
        StringBuilder title = new StringBuilder();
        for (LineRange range : front.title()) {
            title.append(words.between(range.start(), range.end())).append('\n');
        }
        return title.toString();
    }

    private boolean asksForCirculation(int from, int to, List<Organ> organs) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = Math.max(from, to - LAST_LINES); i < to; i++) {
            if (lines.isSkipped(i)) {
                if (!paragraph.isEmpty()
                        && readers.circulation().read(paragraph, organs).isPresent()) {
                    return true;
                }
                paragraph.setLength(0);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(words.get(i));
            }
        }
        return !paragraph.isEmpty()
                && readers.circulation().read(paragraph, organs).isPresent();
    }
}
