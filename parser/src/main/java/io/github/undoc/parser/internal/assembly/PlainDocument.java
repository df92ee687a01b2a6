package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.Spelling;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import java.util.Optional;

/** Keeps a text that is longer than the limit: every line a paragraph, nothing read. */
final class PlainDocument {

    private final Lines lines;
    private final Journal journal;
    private final Options options;

    PlainDocument(Lines lines, Journal journal, Options options) {
        this.lines = lines;
        this.journal = journal;
        this.options = options;
    }

    ParseResult read(Spelling spelling) {
        journal.say(
                DiagnosticCode.TEXT_TOO_LONG,
                Optional.empty(),
                Integer.toString(lines.text().length()));
        OtherDocument.Builder content = OtherDocument.builder();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isBlank(i)) {
                Paragraph.Builder paragraph = Paragraph.builder().addContent(Text.of(lines.string(i)));
                if (options.positions()) {
                    paragraph.span(lines.span(i, i));
                }
                content.addBody(paragraph.build());
            }
        }
        UnDocument document = UnDocument.builder().content(content.build()).build();
        return new ParseResult(document, journal.findings(), journal.setAside(), journal.markup(), spelling);
    }
}
