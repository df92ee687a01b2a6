package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.Language;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.outline.Part;
import io.github.undoc.parser.internal.reader.AnnexHeading;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.text.InlineReader;
import io.github.undoc.parser.internal.text.Notes;
import io.github.undoc.parser.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes annexes of their lines. */
final class AnnexAssembler {

    private final Lines lines;
    private final Words words;
    private final InlineReader inlines;
    private final Layout layout;
    private final SignatureLineReader signatureLines;
    private final PartLanguage languages;
    private final Readers readers;
    private final boolean positions;

    AnnexAssembler(
            Lines lines,
            Words words,
            InlineReader inlines,
            Layout layout,
            SignatureLineReader signatureLines,
            PartLanguage languages,
            Readers readers,
            boolean positions) {
        this.lines = lines;
        this.words = words;
        this.inlines = inlines;
        this.layout = layout;
        this.signatureLines = signatureLines;
        this.languages = languages;
        this.readers = readers;
        this.positions = positions;
    }

    /** Reads the annexes of a part in the order of the text; annexes within annexes are as deep as there are kinds. */
    List<AnnexDraft> read(Part above, Notes notes, Optional<Language> language) {
        List<AnnexDraft> drafts = new ArrayList<>(above.annexes().size());
        for (Part part : above.annexes()) {
            notes.enter(part.number());
            Annex.Builder annex = annex(part, language);
            drafts.add(new AnnexDraft(part.number(), annex, read(part, notes, language)));
        }
        return drafts;
    }

    private Annex.Builder annex(Part part, Optional<Language> above) {
        Annex.Builder annex = Annex.builder();
        if (!part.label().isEmpty()) {
            label(line(AnnexLineKind.LABEL, part.label()), part, annex);
        }
        int i = skip(part.text(), part);
        i = originals(i, part, annex);
        Optional<Layout.AnnexMasthead> masthead = layout.annexMasthead(i, part.to());
        if (masthead.isPresent()) {
            annex.masthead(masthead.get().masthead())
                    .addAllOriginalLanguages(masthead.get().masthead().originalLanguages());
            i = skip(masthead.get().end(), part);
        }
        int end = layout.annexTitleEnd(i, part.to());
        String title = "";
        if (end > i) {
            List<LineRange> ranges = new ArrayList<>();
            for (int k = i; k < end; k++) {
                if (!lines.isSkipped(k)) {
                    ranges.add(new LineRange(k, lines.start(k), lines.end(k)));
                }
            }
            AnnexLine line = line(AnnexLineKind.TITLE, ranges);
            title = TitleWords.of(line.content());
            if (!line.content().isEmpty()) {
                annex.addLines(line).title(title);
            }
            i = originals(skip(end, part), part, annex);
        }
        Optional<Layout.SignatureLines> signature = layout.signature(i, part.to());
        int bodyEnd = signature.map(Layout.SignatureLines::start).orElse(part.to());
        List<Block> body = new ArrayList<>(layout.blocks(i, bodyEnd, true));
        Optional<SignatureBlock> signed = signature.flatMap(found -> signatureLines.read(found.start(), found.end()));
        if (signature.isPresent()) {
            body.addAll(layout.blocks(Math.min(signature.get().end(), part.to()), part.to(), true));
        }
        annex.signature(signed).body(body);
        String sample = PartWords.of(body, signed, PartLanguage.SAMPLE);
        Optional<Language> language = languages.of(sample, title);
        annex.language(language.isPresent() ? language : PartLanguage.inherited(sample, title, above));
        if (positions) {
            annex.span(span(part));
        }
        return annex;
    }

    /** What a label says is read from the line that was made of it, so that it is read again wherever the same line stands. */
    private void label(AnnexLine label, Part part, Annex.Builder annex) {
        String printed = TitleWords.of(label.content());
        // What fills the line where it was found was read there.
        boolean read = part.label().size() == 1
                && part.label().get(0).line() == part.from()
                && printed.equals(words.get(part.from()));
        Optional<AnnexHeading> heading = read ? part.heading() : readers.annex().readWhole(printed);
        annex.addLines(label)
                .kind(heading.map(AnnexHeading::kind).orElse(AnnexKind.ANNEX))
                .number(heading.flatMap(AnnexHeading::number));
    }

    /** From the first character of the label, which is no longer in the line that it was printed in. */
    private SourceSpan span(Part part) {
        int last = lastLine(part);
        if (part.label().isEmpty()) {
            return lines.span(part.from(), last);
        }
        LineRange label = part.label().get(0);
        return lines.span(label.line(), label.start(), Math.max(label.end(), lines.end(last)));
    }

    private int lastLine(Part part) {
        int last = part.to() - 1;
        while (last > part.from() && lines.isSkipped(last)) {
            last--;
        }
        return last;
    }

    private int skip(int line, Part part) {
        int i = line;
        while (i < part.to() && lines.isSkipped(i)) {
            i++;
        }
        return i;
    }

    private int originals(int line, Part part, Annex.Builder annex) {
        int i = line;
        while (i < part.to()) {
            boolean may = lines.length(i) <= 120 && !layout.isText(i);
            List<Language> named = may ? readers.original().read(words.get(i)) : List.of();
            if (named.isEmpty()) {
                return i;
            }
            annex.addAllOriginalLanguages(named);
            annex.addLines(line(AnnexLineKind.ORIGINAL, List.of(new LineRange(i, lines.start(i), lines.end(i)))));
            i = skip(i + 1, part);
        }
        return i;
    }

    private AnnexLine line(AnnexLineKind kind, List<LineRange> ranges) {
        inlines.begin();
        for (LineRange range : ranges) {
            inlines.add(range.line(), range.start(), range.end());
        }
        List<Inline> content = inlines.end();
        AnnexLine.Builder line = AnnexLine.builder().kind(kind).content(content);
        if (positions) {
            LineRange first = ranges.get(0);
            int end = ranges.get(ranges.size() - 1).end();
            line.span(lines.span(first.line(), first.start(), Math.max(first.start(), end)));
        }
        return line.build();
    }
}
