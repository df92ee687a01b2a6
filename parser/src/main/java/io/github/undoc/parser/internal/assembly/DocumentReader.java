package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.Spelling;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.FurnitureReader;
import io.github.undoc.parser.internal.line.LineScanner;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.ExactOutline;
import io.github.undoc.parser.internal.outline.ExactOutlineReader;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.FrontReader;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.outline.LongLines;
import io.github.undoc.parser.internal.outline.Outline;
import io.github.undoc.parser.internal.outline.OutlineReader;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.text.BlockReader;
import io.github.undoc.parser.internal.text.ExactBlockReader;
import io.github.undoc.parser.internal.text.ExactMark;
import io.github.undoc.parser.internal.text.InlineReader;
import io.github.undoc.parser.internal.text.MarkdownLines;
import io.github.undoc.parser.internal.text.Notes;
import io.github.undoc.parser.internal.text.SpellingReader;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads a text through the rooms of the parser: lines, front, furniture, outline, parts. Immutable and thread-safe. */
public final class DocumentReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Options options;
    private final Readers readers;

    /**
     * Makes a reader.
     *
     * @param options what the caller has set
     * @param readers the readers of parts
     */
    public DocumentReader(Options options, Readers readers) {
        this.options = options;
        this.readers = readers;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return what came of it
     */
    public ParseResult read(String text) {
        Journal journal = new Journal(options.mostDiagnostics());
        Lines lines = LineScanner.scan(text);
        takeByteOrderMark(text, lines, journal);
        tellReplacements(text, lines, journal);
        Spelling spelling = options.spelling().orElseGet(() -> SpellingReader.read(lines));
        if (text.length() > options.longestText()) {
            return new PlainDocument(lines, journal, options).read(spelling);
        }
        boolean markdown = spelling == Spelling.MARKDOWN;
        Optional<ExactMark> exact = markdown ? ExactMark.first(lines) : Optional.empty();
        if (exact.isPresent()) {
            return exact(lines, journal, exact.get() == ExactMark.LETTER);
        }
        Lines whole = LongLines.cut(markdown ? new MarkdownLines(journal).read(lines) : lines, readers.signature());
        Notes notes = new Notes();
        InlineReader inlines = InlineReader.of(whole, journal, notes, markdown, options.positions(), options.deepest());
        Words words = new Words(whole, inlines);
        Front front = new FrontReader(whole, words, readers, journal).read();
        Optional<String> jobNumber = Optional.empty();
        if (!options.keepFurniture()) {
            FurnitureReader furniture = new FurnitureReader(whole, journal, runningSymbols(front, words));
            furniture.read(front.text(), whole.size());
            jobNumber = furniture.jobNumber();
        }
        Outline outline = new OutlineReader(
                        whole, words, journal, readers, notes, markdown, options.mostAnnexes(), options.mostFootnotes())
                .read(front.text());
        MastheadAssembler mastheads =
                new MastheadAssembler(whole, inlines, journal, readers.printedMasthead(), options.positions());
        BlockReader blocks = new BlockReader(
                whole, journal, inlines, readers.knownHeading(), markdown, options.positions(), options.deepest());
        Layout layout = new PrintedLayout(
                whole,
                words,
                readers,
                blocks,
                new AnnexMastheadReader(whole, words, readers, journal, mastheads),
                markdown);
        UnDocument document = new Assembler(whole, words, inlines, journal, notes, readers, options, mastheads, layout)
                .assemble(front, outline, jobNumber);
        return new ParseResult(document, journal.findings(), journal.setAside(), journal.markup(), spelling);
    }

    /** Reads a text that says itself what stands where. */
    private ParseResult exact(Lines lines, Journal journal, boolean letter) {
        Notes notes = new Notes();
        InlineReader inlines = InlineReader.exact(lines, journal, notes, options.positions(), options.deepest());
        Words words = new Words(lines, inlines);
        ExactOutline parts = new ExactOutlineReader(
                        lines, words, journal, readers, notes, options.mostAnnexes(), options.mostFootnotes())
                .read(letter);
        MastheadAssembler mastheads =
                new MastheadAssembler(lines, inlines, journal, readers.printedMasthead(), options.positions());
        ExactBlockReader blocks = new ExactBlockReader(lines, journal, inlines, options.positions(), options.deepest());
        Layout layout = new ExactLayout(lines, words, journal, mastheads, blocks, parts.signatures(), letter);
        UnDocument document = new Assembler(lines, words, inlines, journal, notes, readers, options, mastheads, layout)
                .assemble(parts.front(), parts.outline(), parts.jobNumber());
        return new ParseResult(document, journal.findings(), journal.setAside(), journal.markup(), Spelling.MARKDOWN);
    }

    /** A byte order mark says how a file is encoded; it belongs to no line. */
    private static void takeByteOrderMark(String text, Lines lines, Journal journal) {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK && lines.start(0) == 0) {
            journal.consume(BYTE_ORDER_MARK);
            int start = 1;
            while (start < lines.end(0) && CharClass.isBlank(text.charAt(start))) {
                start++;
            }
            lines.narrow(0, start, lines.end(0));
        }
    }

    private static void tellReplacements(String text, Lines lines, Journal journal) {
        int at = text.indexOf('\uFFFD');
        if (at >= 0) {
            int line = lines.lineAt(at);
            journal.say(DiagnosticCode.REPLACEMENT_CHARACTER, Optional.of(lines.span(line, at, at + 1)), "\uFFFD");
        }
    }

    /** The symbols as printed and as read: they run at the head of every page. */
    private static List<String> runningSymbols(Front front, Words words) {
        List<String> symbols = new ArrayList<>();
        Masthead masthead = front.masthead().masthead();
        for (DocumentSymbol symbol : masthead.symbols()) {
            symbols.add(symbol.toString());
        }
        for (Front.FrontLine line : front.lines()) {
            if (line.kind().equals(Optional.of(MastheadLineKind.SYMBOL))) {
                for (LineRange part : line.parts()) {
                    symbols.add(words.between(part.start(), part.end()));
                }
            }
        }
        return symbols;
    }
}
