package io.github.undoc.export.akn;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads running text. Elements that only say what their words are are looked through; in files that others wrote, white
 * space is made even, since there it may come from indentation.
 */
final class InlineReader {

    private final boolean exact;
    private final NotesReader notes;
    private final BlockReader blocks;
    private final Problems problems;

    InlineReader(boolean exact, NotesReader notes, BlockReader blocks, Problems problems) {
        this.exact = exact;
        this.notes = notes;
        this.blocks = blocks;
        this.problems = problems;
    }

    List<Inline> read(Node element) {
        Run run = new Run();
        children(element, run);
        run.flush();
        return exact ? run.inlines : trimmed(run.inlines);
    }

    /** Returns text that is one string: a number, a mark. */
    String string(Node element) {
        return exact ? element.text() : Chars.clean(element.text());
    }

    private final class Run {

        private final List<Inline> inlines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean afterBreak;

        void append(String words) {
            String rest = words;
            if (afterBreak && rest.startsWith("\n")) {
                rest = rest.substring(1);
            }
            afterBreak = false;
            if (exact) {
                text.append(rest);
            } else {
                even(rest);
            }
        }

        private void even(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                    text.append(c);
                } else if (text.isEmpty() ? !endsBlank() : text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        private boolean endsBlank() {
            return inlines.isEmpty() || inlines.get(inlines.size() - 1) instanceof LineBreak;
        }

        void end() {
            inlines.add(Text.of(text.toString()));
            text.setLength(0);
            afterBreak = false;
        }

        void flush() {
            if (!text.isEmpty()) {
                end();
            }
            afterBreak = false;
        }

        void add(Inline inline) {
            flush();
            inlines.add(inline);
        }
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(inlines);
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Text text && text.text().endsWith(" ")) {
            String words = text.text().substring(0, text.text().length() - 1);
            if (words.isEmpty()) {
                trimmed.remove(last);
            } else {
                trimmed.set(last, Text.of(words));
            }
        }
        return trimmed;
    }

    private void children(Node element, Run run) {
        for (Object child : element.children) {
            if (child instanceof String words) {
                run.append(words);
            } else if (child == Node.TEXT_END) {
                run.end();
            } else if (child instanceof Node node) {
                element(node, run);
            }
        }
    }

    private List<Inline> nested(Node element) {
        Run run = new Run();
        children(element, run);
        run.flush();
        return run.inlines;
    }

    private void element(Node node, Run run) {
        switch (node.name) {
            case "i", "u" ->
                run.add(Emphasis.builder().addAllContent(nested(node)).build());
            case "b" -> run.add(Strong.builder().addAllContent(nested(node)).build());
            case "sub" ->
                run.add(Subscript.builder().addAllContent(nested(node)).build());
            case "sup" -> superscript(node, run);
            case "br" -> {
                run.add(LineBreak.of());
                run.afterBreak = true;
            }
            case "a" -> run.add(node.hasClass("symbol") ? symbol(node) : link(node));
            case "ref", "mref", "rref" -> run.add(node.hasClass("symbol") ? symbol(node) : reference(node));
            case "span" -> {
                if (node.hasClass("symbol")) {
                    run.add(symbol(node));
                } else if (node.hasClass("link")
                        && node.attribute("undoc:target").isPresent()) {
                    run.add(link(node));
                } else {
                    children(node, run);
                }
            }
            case "authorialNote" -> run.add(call(note(node)));
            case "img", "foreign", "marker", "noteRef" -> problems.notRead(node);
            case "embeddedStructure", "quotedStructure", "subFlow" -> {
                problems.flattened(node);
                children(node, run);
            }
            default -> children(node, run);
        }
    }

    private void superscript(Node node, Run run) {
        Optional<Node> note = node.first("authorialNote");
        boolean nothingElse =
                note.isPresent() && node.elements().size() == 1 && ownText(node).isBlank();
        if (nothingElse) {
            run.add(call(note(note.orElseThrow())));
        } else if (node.hasClass("footnote")) {
            FootnoteCall.Builder call = FootnoteCall.builder().mark(string(node));
            node.exact("undoc:note").ifPresent(call::note);
            run.add(call.build());
        } else {
            run.add(Superscript.builder().addAllContent(nested(node)).build());
        }
    }

    private static String ownText(Node node) {
        StringBuilder text = new StringBuilder();
        for (Object child : node.children) {
            if (child instanceof String words) {
                text.append(words);
            }
        }
        return text.toString();
    }

    private static FootnoteCall call(Footnote note) {
        return FootnoteCall.builder().mark(note.mark()).note(note.id()).build();
    }

    /** Reads a note that stands in the text. */
    Footnote note(Node node) {
        return notes.add(node, blocks.read(node));
    }

    private SymbolReference symbol(Node node) {
        String text = string(node);
        SymbolReference.Builder reference = SymbolReference.builder().text(text);
        Optional<String> symbols = node.exact("undoc:symbols");
        if (symbols.isPresent()) {
            for (String symbol : Fields.split(symbols.get(), Fields.RECORD)) {
                Keys.symbol(symbol).ifPresent(reference::addSymbols);
            }
        } else if (!node.name.equals("span")) {
            Keys.symbol(text).ifPresent(reference::addSymbols);
        }
        return reference.build();
    }

    private Link link(Node node) {
        return Link.builder()
                .target(node.exact("undoc:target")
                        .or(() -> node.attribute("href"))
                        .orElse(""))
                .addAllContent(nested(node))
                .build();
    }

    /** A reference of somebody else's: to a document whose symbol it shows, or to any place. */
    private Inline reference(Node node) {
        String text = string(node);
        Optional<DocumentSymbol> symbol = Keys.symbol(text);
        return symbol.isPresent()
                ? SymbolReference.builder().text(text).addSymbols(symbol.get()).build()
                : link(node);
    }
}
