package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Annex;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.Organ;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.outline.Outline;
import io.github.undoc.parser.internal.outline.Part;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.reader.SignatureReading;
import io.github.undoc.parser.internal.reader.TitleReading;
import io.github.undoc.parser.internal.text.BlockReader;
import io.github.undoc.parser.internal.text.InlineReader;
import io.github.undoc.parser.internal.text.Notes;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of one document together. For one thread. */
final class Assembler {

    private static final int LINES_TO_SALUTATION = 16;
    private static final int LONGEST_OPENING = 500;

    private final Lines lines;
    private final Words words;
    private final InlineReader inlines;
    private final Journal journal;
    private final Notes notes;
    private final Readers readers;
    private final Options options;
    private final BlockReader blocks;
    private final SignatureLineReader signatureLines;
    private final PartLanguage languages;
    private final AnnexAssembler annexAssembler;
    private final FootnoteAssembler footnotes;
    private final MastheadAssembler mastheads;

    Assembler(
            Lines lines,
            Words words,
            InlineReader inlines,
            Journal journal,
            Notes notes,
            Readers readers,
            Options options,
            boolean markdown) {
        this.lines = lines;
        this.words = words;
        this.inlines = inlines;
        this.journal = journal;
        this.notes = notes;
        this.readers = readers;
        this.options = options;
        this.blocks = new BlockReader(
                lines, journal, inlines, readers.listHeading(), markdown, options.positions(), options.deepest());
        this.signatureLines = new SignatureLineReader(lines, inlines, journal, options.positions());
        this.languages = new PartLanguage(lines, readers.language(), options.languages());
        this.footnotes = new FootnoteAssembler(lines, inlines, journal, notes, readers, options.positions());
        this.mastheads = new MastheadAssembler(lines, inlines, journal, options.positions());
        this.annexAssembler = new AnnexAssembler(
                lines,
                words,
                inlines,
                blocks,
                signatureLines,
                languages,
                readers,
                new AnnexMastheadReader(lines, words, readers, journal, mastheads),
                options.positions(),
                markdown);
    }

    UnDocument assemble(Front front, Outline outline, Optional<String> jobNumber) {
        UnDocument.Builder document = UnDocument.builder();
        notes.enter(0);
        List<MastheadLine> mastheadLines = mastheads.lines(front.lines());
        Masthead read = front.masthead().masthead();
        if (!mastheadLines.isEmpty()) {
            // Without printed lines there is no masthead: one of readings alone would be printed in words of its own.
            Masthead.Builder masthead = Masthead.builder().from(read).lines(mastheadLines);
            if (read.jobNumber().isEmpty()) {
                masthead.jobNumber(jobNumber);
            }
            document.masthead(masthead.build());
        }
        Optional<Language> language =
                languages.of(outline.root().text(), outline.root().to(), "");
        Part root = outline.root();
        Optional<Letter> letter = Optional.empty();
        if (front.letter().isPresent()) {
            letter = Optional.of(letter(front, front.letter().get(), root, read.organs()));
            document.content(letter.get());
            if (language.isEmpty()) {
                language = Optional.of(front.letter().get().language());
            }
        } else {
            letter = untitledLetter(front, root, read.organs());
            document.content(letter.isPresent() ? letter.get() : other(front, root, read));
            if (language.isEmpty()) {
                // Too short to tell: what the masthead says, then the words of title and masthead.
                language = read.language()
                        .or(() -> languages.of(root.text(), root.to(), titleOf(front)))
                        .or(() -> languages.of(0, root.to(), ""));
            }
        }
        document.language(language);
        List<AnnexDraft> drafts = annexAssembler.read(root, notes, language);
        footnotes.read(outline.notes());
        document.footnotes(footnotes.of(0));
        for (AnnexDraft draft : drafts) {
            document.addAnnexes(annex(draft));
        }
        UnDocument built = document.build();
        new DocumentDiagnostics(lines, journal).tell(built, front, root);
        return built;
    }

    private String titleOf(Front front) {
        StringBuilder title = new StringBuilder();
        for (LineRange range : front.title()) {
            title.append(words.between(range.start(), range.end())).append('\n');
        }
        return title.toString();
    }

    /** Annexes are nested at most as deep as there are kinds of them, so this does not go deep. */
    private Annex annex(AnnexDraft draft) {
        Annex.Builder annex = draft.builder().footnotes(footnotes.of(draft.number()));
        for (AnnexDraft inner : draft.annexes()) {
            annex.addAnnexes(annex(inner));
        }
        return annex.build();
    }

    private Optional<SourceSpan> span(LineRange first, LineRange last) {
        return options.positions()
                ? Optional.of(lines.span(first.line(), first.start(), Math.max(first.start(), last.end())))
                : Optional.empty();
    }

    private List<Inline> inlines(List<LineRange> parts) {
        inlines.begin();
        for (LineRange part : parts) {
            inlines.add(part.line(), part.start(), part.end());
        }
        return inlines.end();
    }

    private Letter letter(Front front, TitleReading title, Part root, List<Organ> organs) {
        Letter.Builder letter = Letter.builder()
                .form(title.form())
                .title(inlines(front.title()))
                .date(title.date())
                .senders(title.senders())
                .addressees(title.addressees());
        Optional<SignatureReading> signature =
                readers.signature().read(words.shortLines(), words::mayHoldBracket, root.text(), root.to());
        int bodyEnd = signature.map(SignatureReading::start).orElse(root.to());
        List<Block> body = new ArrayList<>(blocks.read(root.text(), bodyEnd, false));
        if (signature.isPresent()) {
            letter.signature(signatureBlock(signature.get()));
            // What stands behind the signature, such as a rule, is kept with the text.
            body.addAll(blocks.read(Math.min(signature.get().end(), root.to()), root.to(), false));
        }
        letter.body(body);
        letter.circulationRequest(circulation(body, organs));
        if (options.positions() && !front.title().isEmpty()) {
            LineRange first = front.title().get(0);
            int end = Math.max(first.end(), lastOffset(root));
            letter.span(lines.span(first.line(), first.start(), end));
        }
        return letter.build();
    }

    /** A letter whose title was lost can be told by its end: it asks to be circulated, and is signed. */
    private Optional<Letter> untitledLetter(Front front, Part root, List<Organ> organs) {
        boolean titled = !front.title().isEmpty();
        if (titled && readers.type().isTitleStart(titleOf(front))) {
            return Optional.empty();
        }
        Optional<TitleReading> opening = opening(root);
        if (opening.isPresent()) {
            return Optional.of(letter(front, opening.get(), root, organs));
        }
        if (titled) {
            return Optional.empty();
        }
        Optional<SignatureReading> signature =
                readers.signature().read(words.shortLines(), words::mayHoldBracket, root.text(), root.to());
        if (signature.isEmpty()
                || !asksForCirculation(root.text(), signature.get().start(), organs)) {
            return Optional.empty();
        }
        TitleReading nothing =
                new TitleReading(LetterForm.LETTER, Optional.empty(), List.of(), List.of(), Language.ENGLISH);
        return Optional.of(letter(front, nothing, root, organs));
    }

    /** What the first lines of a text say of who writes to whom: a salutation, or compliments. */
    private Optional<TitleReading> opening(Part root) {
        int looked = 0;
        StringBuilder paragraph = new StringBuilder();
        for (int i = root.text(); i < root.to() && looked < LINES_TO_SALUTATION; i++) {
            if (lines.isSkipped(i)) {
                paragraph.setLength(0);
                continue;
            }
            looked++;
            String line = words.get(i);
            Optional<TitleReading> salutation = readers.untitled().salutation(line);
            if (salutation.isPresent()) {
                return salutation;
            }
            paragraph.append(line, 0, Math.min(line.length(), LONGEST_OPENING)).append(' ');
            boolean ends = i + 1 >= root.to() || lines.isSkipped(i + 1) || paragraph.length() > LONGEST_OPENING;
            Optional<TitleReading> note = ends ? readers.untitled().compliments(paragraph) : Optional.empty();
            if (note.isPresent()) {
                return note;
            }
        }
        return Optional.empty();
    }

    private boolean asksForCirculation(int from, int to, List<Organ> organs) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = Math.max(from, to - 40); i < to; i++) {
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

    private int lastOffset(Part part) {
        for (int i = part.to() - 1; i >= part.text(); i--) {
            if (!lines.isSkipped(i)) {
                return lines.end(i);
            }
        }
        return 0;
    }

    private SignatureBlock signatureBlock(SignatureReading signature) {
        List<Line> printed = signatureLines.read(signature.start(), signature.end());
        SignatureBlock.Builder block = SignatureBlock.builder().lines(printed).signatories(signature.signatories());
        if (options.positions()) {
            signatureLines.span(signature.start(), signature.end()).ifPresent(block::span);
        }
        return block.build();
    }

    private Optional<CirculationRequest> circulation(List<Block> body, List<Organ> organs) {
        for (int i = body.size() - 1; i >= 0; i--) {
            if (body.get(i) instanceof Paragraph paragraph) {
                Optional<CirculationRequest> request =
                        readers.circulation().read(PlainText.of(paragraph.content()), organs);
                if (request.isPresent()) {
                    return paragraph.span().isPresent()
                            ? Optional.of(CirculationRequest.builder()
                                    .from(request.get())
                                    .span(paragraph.span())
                                    .build())
                            : request;
                }
            }
        }
        return Optional.empty();
    }

    private OtherDocument other(Front front, Part root, Masthead masthead) {
        OtherDocument.Builder other = OtherDocument.builder();
        List<String> titleWords = new ArrayList<>();
        for (LineRange range : front.title()) {
            List<Inline> content = inlines.range(range.line(), range.start(), range.end());
            Line.Builder line = Line.builder().content(content);
            span(range, range).ifPresent(line::span);
            other.addTitle(line.build());
            titleWords.add(PlainText.of(content));
        }
        List<Block> body = blocks.read(root.text(), root.to(), true);
        other.body(body);
        StringBuilder opening = new StringBuilder();
        for (int i = root.text(); i < root.to() && opening.length() < 300; i++) {
            if (!lines.isSkipped(i)) {
                String line = words.get(i);
                opening.append(line, 0, Math.min(line.length(), 300)).append('\n');
            }
        }
        other.kind(readers.type().read(masthead.symbols(), titleWords, opening));
        if (options.positions() && root.text() < lines.size()) {
            int start = front.title().isEmpty()
                    ? lines.start(root.text())
                    : front.title().get(0).start();
            int line =
                    front.title().isEmpty() ? root.text() : front.title().get(0).line();
            other.span(lines.span(line, start, Math.max(start, lastOffset(root))));
        }
        return other.build();
    }
}
