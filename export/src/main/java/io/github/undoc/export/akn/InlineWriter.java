package io.github.undoc.export.akn;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.InlineVisitor;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes running text, with the elements that mark stretches of it. One for each part of a document. A visit returns
 * whether it ended in text that a text behind it would run together with.
 */
final class InlineWriter implements InlineVisitor<Boolean> {

    private final Xml xml;
    private final Notes notes;
    private final Function<DocumentSymbol, Optional<LocalDate>> dates;
    private final BlockWriter blocks;
    private IdScope scope;
    private boolean withinNote;
    private boolean behindText;

    InlineWriter(
            Xml xml,
            Notes notes,
            Function<DocumentSymbol, Optional<LocalDate>> dates,
            IdScope scope,
            BlockWriter blocks) {
        this.xml = xml;
        this.notes = notes;
        this.dates = dates;
        this.scope = scope;
        this.blocks = blocks;
    }

    /** Writes inlines; ids within them are given by the scope. */
    void write(List<? extends Inline> inlines, IdScope within) {
        IdScope outer = scope;
        scope = within;
        all(inlines);
        scope = outer;
    }

    /** Writes inlines with marks, which do not overlap. */
    void write(List<? extends Inline> inlines, List<Mark> marks, IdScope within) {
        IdScope outer = scope;
        scope = within;
        marked(inlines, marks);
        scope = outer;
    }

    private void all(List<? extends Inline> inlines) {
        behindText = false;
        for (int i = 0; i < inlines.size(); i++) {
            behindText = inlines.get(i).accept(this);
        }
    }

    private void beginText() {
        if (behindText) {
            xml.textEnd();
        }
    }

    private boolean endText(String text) {
        if (text.isEmpty()) {
            xml.textEnd();
        }
        return !text.isEmpty();
    }

    private void marked(List<? extends Inline> inlines, List<Mark> marks) {
        if (marks.isEmpty()) {
            all(inlines);
            return;
        }
        int[] starts = starts(inlines);
        List<List<Mark>> deeper = new ArrayList<>();
        List<Mark> here = sort(inlines, marks, starts, deeper);
        int next = 0;
        boolean open = false;
        behindText = false;
        for (int i = 0; i < inlines.size(); i++) {
            int start = starts[i];
            int end = starts[i + 1];
            if (inlines.get(i) instanceof Text inline) {
                String text = inline.text();
                int at = start;
                beginText();
                while (next < here.size()) {
                    Mark mark = here.get(next);
                    if (open && mark.end() <= end) {
                        xml.text(text.substring(at - start, mark.end() - start));
                        xml.inlineEnd();
                        at = mark.end();
                        open = false;
                        next++;
                    } else if (!open && mark.start() < end) {
                        xml.text(text.substring(at - start, mark.start() - start));
                        at = mark.start();
                        open(mark);
                        open = true;
                    } else {
                        break;
                    }
                }
                xml.text(text.substring(at - start));
                behindText = endText(text);
            } else {
                if (!open && next < here.size() && here.get(next).start() == start) {
                    open(here.get(next));
                    open = true;
                }
                inline(inlines.get(i), deeper.get(i));
                behindText = false;
                if (open && here.get(next).end() == end) {
                    xml.inlineEnd();
                    open = false;
                    next++;
                }
            }
        }
    }

    private static int[] starts(List<? extends Inline> inlines) {
        int[] starts = new int[inlines.size() + 1];
        for (int i = 0; i < inlines.size(); i++) {
            starts[i + 1] = starts[i] + PlainText.of(List.of(inlines.get(i))).length();
        }
        return starts;
    }

    /** Keeps the marks that begin and end in text or at the edge of an inline; hands others down where they fit. */
    private static List<Mark> sort(
            List<? extends Inline> inlines, List<Mark> marks, int[] starts, List<List<Mark>> deeper) {
        List<Mark> here = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            deeper.add(List.of());
        }
        int from = 0;
        for (Mark mark : marks) {
            while (from < inlines.size() && starts[from + 1] <= mark.start()) {
                from++;
            }
            boolean fits = mark.end() <= starts[inlines.size()] && mark.start() < mark.end();
            for (int i = from; fits && i < inlines.size() && starts[i] < mark.end(); i++) {
                boolean whole = mark.start() <= starts[i] && mark.end() >= starts[i + 1];
                if (!(inlines.get(i) instanceof Text) && !whole) {
                    fits = false;
                    if (mark.start() >= starts[i] && mark.end() <= starts[i + 1]) {
                        List<Mark> down = new ArrayList<>(deeper.get(i));
                        down.add(mark.moved(-starts[i]));
                        deeper.set(i, down);
                    }
                }
            }
            if (fits) {
                here.add(mark);
            }
        }
        return here;
    }

    private void open(Mark mark) {
        xml.inlineStart(mark.element());
        if (mark.identified()) {
            xml.attribute("eId", scope.next(mark.element()));
        }
        for (int i = 0; i < mark.attributes().size(); i += 2) {
            xml.attribute(mark.attributes().get(i), mark.attributes().get(i + 1));
        }
    }

    private void inline(Inline inline, List<Mark> marks) {
        if (marks.isEmpty()) {
            inline.accept(this);
        } else if (inline instanceof Emphasis emphasis) {
            set("i", emphasis.content(), marks);
        } else if (inline instanceof Strong strong) {
            set("b", strong.content(), marks);
        } else {
            inline.accept(this);
        }
    }

    private boolean set(String element, List<Inline> content, List<Mark> marks) {
        xml.inlineStart(element);
        marked(content, marks);
        xml.inlineEnd();
        return false;
    }

    @Override
    public Boolean visit(Text value) {
        beginText();
        xml.text(value.text());
        return endText(value.text());
    }

    @Override
    public Boolean visit(Emphasis value) {
        return set("i", value.content(), List.of());
    }

    @Override
    public Boolean visit(Strong value) {
        return set("b", value.content(), List.of());
    }

    @Override
    public Boolean visit(Superscript value) {
        return set("sup", value.content(), List.of());
    }

    @Override
    public Boolean visit(Subscript value) {
        return set("sub", value.content(), List.of());
    }

    @Override
    public Boolean visit(LineBreak value) {
        xml.lineBreak();
        return false;
    }

    @Override
    public Boolean visit(Link value) {
        String target = value.target();
        Optional<String> href = Hrefs.of(target);
        if (href.isPresent()) {
            xml.inlineStart("a");
            xml.attribute("href", href.get());
            if (!href.get().equals(target)) {
                xml.own(Undoc.OWN + "target", target);
            }
        } else {
            xml.inlineStart("span");
            xml.attribute("class", "link");
            xml.own(Undoc.OWN + "target", target);
        }
        all(value.content());
        xml.inlineEnd();
        return false;
    }

    @Override
    public Boolean visit(SymbolReference value) {
        List<DocumentSymbol> symbols = value.symbols();
        if (symbols.isEmpty()) {
            xml.inlineStart("span");
            xml.attribute("class", "symbol");
        } else {
            Optional<LocalDate> date = Dates.writable(dates.apply(symbols.get(0)));
            if (date.isPresent()) {
                xml.inlineStart("ref");
                xml.attribute("eId", scope.next("ref"));
                xml.attribute("href", Identity.letterOf(symbols.get(0), date.get()));
            } else {
                xml.inlineStart("a");
                xml.attribute("href", Symbols.address(symbols.get(0)));
            }
            xml.attribute("class", "symbol");
            if (symbols.size() > 1 || !symbols.get(0).toString().equals(value.text())) {
                xml.own(
                        Undoc.OWN + "symbols",
                        Fields.join(
                                symbols.stream().map(DocumentSymbol::toString).toList()));
            }
        }
        xml.text(value.text());
        xml.inlineEnd();
        return false;
    }

    @Override
    public Boolean visit(FootnoteCall value) {
        xml.inlineStart("sup");
        xml.attribute("class", "footnote");
        Optional<Integer> called = value.note().flatMap(notes::find);
        if (called.isPresent()) {
            int index = called.get();
            Footnote note = notes.get(index);
            if (!withinNote && !notes.written(index) && note.mark().equals(value.mark())) {
                note(index);
            } else {
                xml.own(Undoc.OWN + "note", note.id());
                xml.inlineStart("ref");
                xml.attribute("eId", scope.next("ref"));
                xml.attribute("href", "#" + notes.id(index));
                xml.text(value.mark());
                xml.inlineEnd();
            }
        } else {
            value.note().ifPresent(note -> xml.own(Undoc.OWN + "note", note));
            xml.text(value.mark());
        }
        xml.inlineEnd();
        return false;
    }

    /** Writes a note that nothing calls. */
    void note(int index, IdScope within) {
        IdScope outer = scope;
        scope = within;
        note(index);
        scope = outer;
    }

    private void note(int index) {
        Footnote note = notes.get(index);
        String eId = notes.write(index, scope);
        xml.inlineBlockStart("authorialNote");
        xml.attribute("eId", eId);
        if (note.kind() != FootnoteKind.OTHER) {
            xml.attribute("class", note.kind().key().toLowerCase(Locale.ROOT));
        }
        xml.attribute("marker", Chars.clean(note.mark()));
        xml.attribute("placement", "bottom");
        xml.own(Undoc.OWN + "note", note.id());
        if (!Chars.clean(note.mark()).equals(note.mark())) {
            xml.own(Undoc.OWN + "mark", note.mark());
        }
        if (notes.nextOrder() != index) {
            xml.own(Undoc.OWN + "index", Integer.toString(index));
        }
        withinNote = true;
        blocks.noteContent(note.content(), IdScope.within(eId));
        withinNote = false;
        xml.inlineBlockEnd();
    }
}
