package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.NoteLines;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.text.InlineReader;
import io.github.undoc.parser.internal.text.Notes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes footnotes of their lines and gives each to the part that calls it. */
final class FootnoteAssembler {

    private final Lines lines;
    private final InlineReader inlines;
    private final Journal journal;
    private final Notes notes;
    private final Readers readers;
    private final boolean positions;
    private final Map<Integer, List<Footnote>> byPart = new HashMap<>();

    FootnoteAssembler(
            Lines lines, InlineReader inlines, Journal journal, Notes notes, Readers readers, boolean positions) {
        this.lines = lines;
        this.inlines = inlines;
        this.journal = journal;
        this.notes = notes;
        this.readers = readers;
        this.positions = positions;
    }

    void read(List<NoteLines> found) {
        for (NoteLines note : found) {
            Footnote footnote = footnote(note);
            byPart.computeIfAbsent(notes.owner(note.note()), part -> new ArrayList<>())
                    .add(footnote);
            if (!notes.isCalled(note.note())) {
                journal.say(
                        DiagnosticCode.NOTE_WITHOUT_CALL,
                        Optional.of(lines.span(note.line(), note.line())),
                        note.note().mark());
            }
        }
    }

    List<Footnote> of(int part) {
        return byPart.getOrDefault(part, List.of());
    }

    private Footnote footnote(NoteLines note) {
        accountForMark(note);
        inlines.begin();
        inlines.add(note.line(), note.content(), lines.end(note.line()));
        int last = note.line();
        for (int i = note.line() + 1; i < note.end(); i++) {
            if (!lines.isBlank(i)) {
                inlines.add(i);
                last = i;
            }
        }
        List<Inline> content = inlines.end();
        Paragraph.Builder paragraph = Paragraph.builder().content(content);
        Footnote.Builder footnote = Footnote.builder()
                .id(note.note().id())
                .mark(note.note().mark())
                .kind(readers.footnote().kind(PlainText.of(content)));
        if (positions) {
            paragraph.span(lines.span(note.line(), note.content(), Math.max(note.content(), lines.end(last))));
            footnote.span(lines.span(note.line(), last));
        }
        return footnote.addContent(paragraph.build()).build();
    }

    /** What is printed around the mark is mark-up, but for the slash of old notes. */
    private void accountForMark(NoteLines note) {
        String text = lines.text();
        String mark = note.note().mark();
        int found = 0;
        boolean inTag = false;
        for (int i = lines.start(note.line()); i < note.content(); i++) {
            char c = text.charAt(i);
            inTag |= c == '<';
            if (!inTag && found < mark.length() && c == mark.charAt(found)) {
                found++;
            } else if (c == '/' && note.note().slash() && found == mark.length() && !inTag) {
                journal.setAside(SetAsideKind.NOTE_MARK_SLASH, lines, note.line(), i, i + 1);
            } else {
                journal.consume(text, i, i + 1);
            }
            inTag &= c != '>';
        }
        journal.supply(mark.substring(found));
    }
}
