package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Annex;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
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
import io.github.undoc.parser.internal.text.InlineReader;
import io.github.undoc.parser.internal.text.Notes;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of one document together. For one thread. */
final class Assembler {

    private final Lines lines;
    private final Words words;
    private final InlineReader inlines;
    private final Journal journal;
    private final Notes notes;
    private final Readers readers;
    private final Options options;
    private final Layout layout;
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
            MastheadAssembler mastheads,
            Layout layout) {
        this.lines = lines;
        this.words = words;
        this.inlines = inlines;
        this.journal = journal;
        this.notes = notes;
        this.readers = readers;
        this.options = options;
        this.layout = layout;
        this.signatureLines = new SignatureLineReader(lines, inlines, journal, options.positions());
        this.languages = new PartLanguage(lines, readers.language(), options.languages());
        this.footnotes = new FootnoteAssembler(lines, inlines, journal, notes, readers, options.positions());
        this.mastheads = mastheads;
        this.annexAssembler = new AnnexAssembler(
                lines, words, inlines, layout, signatureLines, languages, readers, options.positions());
    }

    UnDocument assemble(Front front, Outline outline, Optional<String> jobNumber) {
        UnDocument.Builder document = UnDocument.builder();
        notes.enter(0);
        Masthead read = front.masthead().masthead();
        if (!front.lines().isEmpty()) {
            // Without printed lines there is no masthead: one of readings alone would be printed in words of its own.
            Masthead masthead = mastheads.masthead(read, front.lines());
            document.masthead(
                    read.jobNumber().isPresent()
                            ? masthead
                            : Masthead.builder()
                                    .from(masthead)
                                    .jobNumber(jobNumber)
                                    .build());
        }
        Optional<Language> language =
                languages.of(outline.root().text(), outline.root().to(), "");
        Part root = outline.root();
        Optional<TitleReading> letter = front.letter();
        if (letter.isPresent() && language.isEmpty()) {
            language = Optional.of(letter.get().language());
        }
        if (letter.isEmpty() && language.isEmpty()) {
            // Too short to tell: what the masthead says, then the words of title and masthead.
            language = read.language()
                    .or(() -> languages.of(root.text(), root.to(), LetterOpening.titleOf(front, words)))
                    .or(() -> languages.of(0, root.to(), ""));
        }
        if (letter.isEmpty()) {
            letter = layout.untitledLetter(front, root, read.organs());
        }
        document.content(
                letter.isPresent() ? letter(front, letter.get(), root, read.organs()) : other(front, root, read));
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
        Optional<SignatureReading> signature = layout.signature(root.text(), root.to());
        int bodyEnd = signature.map(SignatureReading::start).orElse(root.to());
        List<Block> body = new ArrayList<>(layout.blocks(root.text(), bodyEnd, false));
        if (signature.isPresent()) {
            letter.signature(signatureBlock(signature.get()));
            // What stands behind the signature, such as a rule, is kept with the text.
            body.addAll(layout.blocks(Math.min(signature.get().end(), root.to()), root.to(), false));
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
        List<Block> body = layout.blocks(root.text(), root.to(), true);
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
