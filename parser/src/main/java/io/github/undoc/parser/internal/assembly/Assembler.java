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
import io.github.undoc.parser.internal.reader.TitleReading;
import io.github.undoc.parser.internal.text.InlineReader;
import io.github.undoc.parser.internal.text.Notes;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of one document together. For one thread. */
final class Assembler {

    /** In so many characters an opening tells who writes to whom. */
    private static final int OPENING_WORDS = 4000;
    /** In so many characters a text tells what kind of document it is. */
    private static final int TYPE_WORDS = 300;

    private final Lines lines;
    private final InlineReader inlines;
    private final Journal journal;
    private final Notes notes;
    private final Readers readers;
    private final Options options;
    private final Layout layout;
    private final SignatureLineReader signatureLines;
    private final PartLanguage languages;
    private final LetterOpening opening;
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
        this.inlines = inlines;
        this.journal = journal;
        this.notes = notes;
        this.readers = readers;
        this.options = options;
        this.layout = layout;
        this.signatureLines =
                new SignatureLineReader(lines, inlines, journal, readers.signature(), options.positions());
        this.languages = new PartLanguage(readers.language(), options.languages());
        this.opening = new LetterOpening(readers.untitled());
        this.footnotes = new FootnoteAssembler(lines, inlines, journal, notes, readers, options.positions());
        this.mastheads = mastheads;
        this.annexAssembler = new AnnexAssembler(
                lines, words, inlines, layout, signatureLines, languages, readers, options.positions());
    }

    /** What a part holds beside its title and annexes. */
    private record Body(List<Block> blocks, Optional<SignatureBlock> signature) {

        String words(int most) {
            return PartWords.of(blocks, signature, most);
        }
    }

    UnDocument assemble(Front front, Outline outline, Optional<String> jobNumber) {
        UnDocument.Builder document = UnDocument.builder();
        notes.enter(0);
        Part root = outline.root();
        boolean isLetter = layout.isLetter(front, root);
        List<MastheadAssembler.Printed> printed = mastheads.print(front.lines());
        List<Line> title = title(front, isLetter);
        List<String> titleWords =
                title.stream().map(line -> TitleWords.of(line.content())).toList();
        Optional<Masthead> settled = front.letter().isPresent()
                ? mastheads.settled(printed, front.masthead().masthead())
                : Optional.empty();
        Masthead masthead = settled.orElseGet(() -> mastheads.masthead(printed, titleWords));
        Optional<TitleReading> reading = isLetter ? titleReading(front, titleWords) : Optional.empty();
        if (reading.isPresent()) {
            masthead = readers.masthead().withTitle(masthead, reading.get());
        }
        if (!printed.isEmpty()) {
            document.masthead(
                    masthead.jobNumber().isPresent()
                            ? masthead
                            : Masthead.builder()
                                    .from(masthead)
                                    .jobNumber(jobNumber)
                                    .build());
        }
        Body body = body(root, !isLetter);
        document.content(
                isLetter
                        ? letter(front, title, reading, body, root, masthead.organs())
                        : other(front, title, titleWords, body, root, masthead));
        Optional<Language> language = language(body, reading, titleWords, masthead);
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

    /** The lines of the title; that of a letter is one line, however it was broken. */
    private List<Line> title(Front front, boolean isLetter) {
        List<Line> title = new ArrayList<>();
        if (isLetter) {
            add(inlines(front.title()), front.title(), title);
        } else {
            for (LineRange range : front.title()) {
                add(inlines.range(range.line(), range.start(), range.end()), List.of(range), title);
            }
        }
        return title;
    }

    private void add(List<Inline> content, List<LineRange> ranges, List<Line> title) {
        if (!content.isEmpty()) {
            Line.Builder line = Line.builder().content(content);
            span(ranges.get(0), ranges.get(ranges.size() - 1)).ifPresent(line::span);
            title.add(line.build());
        }
    }

    /** What the words of a title say; they are not read again where they were read when the title was looked for. */
    private Optional<TitleReading> titleReading(Front front, List<String> title) {
        String words = String.join("\n", title);
        return front.letter().isPresent() && front.letter().get().words().equals(words)
                ? Optional.of(front.letter().get().reading())
                : readers.title().read(words);
    }

    private Body body(Part root, boolean report) {
        Optional<Layout.SignatureLines> found = report ? Optional.empty() : layout.signature(root.text(), root.to());
        int end = found.map(Layout.SignatureLines::start).orElse(root.to());
        List<Block> blocks = new ArrayList<>(layout.blocks(root.text(), end, report));
        Optional<SignatureBlock> signature = found.flatMap(lines -> signatureLines.read(lines.start(), lines.end()));
        if (found.isPresent()) {
            // What stands behind the signature, such as a rule, is kept with the text.
            blocks.addAll(layout.blocks(Math.min(found.get().end(), root.to()), root.to(), report));
        }
        return new Body(blocks, signature);
    }

    private Optional<Language> language(
            Body body, Optional<TitleReading> letter, List<String> title, Masthead masthead) {
        String words = body.words(PartLanguage.SAMPLE);
        Optional<Language> language = languages.of(words, "");
        if (language.isPresent() || letter.isPresent()) {
            return language.or(() -> letter.map(TitleReading::language));
        }
        // Too short to tell: what the masthead says, then the words of title and masthead.
        String titleWords = String.join("\n", title);
        return masthead.language()
                .or(() -> languages.of(words, titleWords))
                .or(() -> languages.of(all(masthead) + titleWords + "\n" + words, ""));
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

    private static String all(Masthead masthead) {
        StringBuilder words = new StringBuilder();
        masthead.printed()
                .forEach(line -> words.append(TitleWords.of(line.content())).append('\n'));
        return words.toString();
    }

    private Letter letter(
            Front front, List<Line> title, Optional<TitleReading> titled, Body body, Part root, List<Organ> organs) {
        List<Inline> words = title.isEmpty() ? List.of() : title.get(0).content();
        TitleReading reading = titled.orElseGet(() -> opening.read(
                TitleWords.of(words), body.words(OPENING_WORDS).lines().toList()));
        Letter.Builder letter = Letter.builder()
                .form(reading.form())
                .title(words)
                .date(reading.date())
                .senders(reading.senders())
                .addressees(reading.addressees())
                .body(body.blocks())
                .signature(body.signature())
                .circulationRequest(circulation(body.blocks(), organs));
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

    private OtherDocument other(
            Front front, List<Line> title, List<String> titleWords, Body body, Part root, Masthead masthead) {
        OtherDocument.Builder other = OtherDocument.builder()
                .kind(readers.type().read(masthead.symbols(), titleWords, body.words(TYPE_WORDS)))
                .title(title)
                .body(body.blocks());
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
