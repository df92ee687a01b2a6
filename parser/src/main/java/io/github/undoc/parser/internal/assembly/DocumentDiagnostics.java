package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.outline.Part;
import java.util.Optional;

/** Says what a finished document lacks. */
final class DocumentDiagnostics {

    private final Lines lines;
    private final Journal journal;

    DocumentDiagnostics(Lines lines, Journal journal) {
        this.lines = lines;
        this.journal = journal;
    }

    void tell(UnDocument document, Front front, Part root) {
        Optional<SourceSpan> head = head(front);
        boolean masthead =
                document.masthead().printed().stream().anyMatch(line -> line.kind() != MastheadLineKind.OTHER);
        if (!masthead) {
            journal.say(DiagnosticCode.NO_MASTHEAD, head, "");
        } else if (document.masthead().symbols().isEmpty()) {
            journal.say(DiagnosticCode.NO_SYMBOL, head, "");
        }
        document.letter().ifPresent(letter -> tellOfLetter(letter, front));
        if (document.language().isEmpty()) {
            journal.say(DiagnosticCode.LANGUAGE_UNKNOWN, place(root), "");
        } else if (document.masthead().language().isPresent()
                && !document.masthead().language().equals(document.language())) {
            journal.say(
                    DiagnosticCode.LANGUAGE_DIFFERS,
                    head,
                    document.masthead().language().get().tag());
        }
    }

    private Optional<SourceSpan> head(Front front) {
        if (!front.lines().isEmpty()) {
            return Optional.of(span(front.lines().get(0).parts().get(0)));
        }
        return front.title().isEmpty()
                ? Optional.empty()
                : Optional.of(span(front.title().get(0)));
    }

    private Optional<SourceSpan> place(Part root) {
        int line = root.text();
        while (line < lines.size() && lines.isBlank(line)) {
            line++;
        }
        return line < lines.size() ? Optional.of(lines.span(line, line)) : Optional.empty();
    }

    private SourceSpan span(LineRange range) {
        return lines.span(range.line(), range.start(), range.end());
    }

    private void tellOfLetter(Letter letter, Front front) {
        Optional<SourceSpan> title = front.title().isEmpty()
                ? Optional.empty()
                : Optional.of(span(front.title().get(0)));
        if (letter.date().isEmpty()) {
            journal.say(DiagnosticCode.LETTER_DATE_UNREAD, title, "");
        }
        if (letter.senders().isEmpty()) {
            journal.say(DiagnosticCode.SENDER_UNREAD, title, "");
        }
        if (letter.addressees().isEmpty()) {
            journal.say(DiagnosticCode.ADDRESSEE_UNREAD, title, "");
        }
        if (letter.signature().isEmpty() && letter.form() != LetterForm.NOTE_VERBALE) {
            journal.say(DiagnosticCode.NO_SIGNATURE, title, "");
        }
    }
}
