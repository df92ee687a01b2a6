package io.github.undoc.export.akn;

import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the notes of one document or annex as they are met in its text. */
final class NotesReader {

    private final Counter ids;
    private final List<Numbered> notes = new ArrayList<>();

    /** Counts the notes of a whole file. */
    static final class Counter {
        private int count;
    }

    private record Numbered(int index, Footnote note) {}

    NotesReader(Counter ids) {
        this.ids = ids;
    }

    /** Keeps the place of a note before its text is read. */
    Footnote add(Node element, List<Block> content) {
        int number = ++ids.count;
        String mark = element.exact("undoc:mark")
                .or(() -> element.attribute("marker"))
                .orElse(Integer.toString(number));
        FootnoteKind kind = FootnoteKind.OTHER;
        for (FootnoteKind one : FootnoteKind.values()) {
            if (element.hasClass(one.key())) {
                kind = one;
            }
        }
        Footnote note = Footnote.builder()
                .id(element.exact("undoc:note").orElse("n" + number))
                .mark(mark)
                .kind(kind)
                .addAllContent(content)
                .build();
        notes.add(new Numbered(Keys.integer(element.attribute("undoc:index"), notes.size()), note));
        return note;
    }

    List<Footnote> notes() {
        List<Numbered> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(Numbered::index));
        List<Footnote> footnotes = new ArrayList<>(sorted.size());
        sorted.forEach(numbered -> footnotes.add(numbered.note));
        return footnotes;
    }
}
