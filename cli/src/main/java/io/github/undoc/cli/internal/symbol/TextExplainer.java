package io.github.undoc.cli.internal.symbol;

import io.github.undoc.cli.internal.terminal.Plain;
import io.github.undoc.cli.internal.terminal.Style;
import io.github.undoc.cli.internal.terminal.Terminal;
import io.github.undoc.model.Language;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.JointReading;
import io.github.undoc.model.symbol.SymbolElement;
import io.github.undoc.model.symbol.SymbolParseException;
import java.util.Locale;
import java.util.Optional;

/** Explains symbols to people. */
public final class TextExplainer implements SymbolExplainer {

    private static final String INDENT = "  ";

    private final Terminal terminal;

    /**
     * Makes an explainer.
     *
     * @param terminal where to write
     */
    public TextExplainer(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void explain(JointReading reading) {
        if (reading.problem().isPresent()) {
            refuse(reading.input(), reading.problem().get());
        }
        if (reading.symbol().isPresent()) {
            for (DocumentSymbol symbol : reading.symbol().get().members()) {
                explain(symbol);
            }
        }
    }

    private void refuse(String input, SymbolParseException problem) {
        String shown = Plain.line(input);
        terminal.print(terminal.paint(Style.BOLD, shown));
        terminal.print(" ".repeat(Math.min(problem.position(), shown.length()))
                + terminal.paint(
                        Style.RED, "^ " + Plain.line(problem.reason()) + " (position " + problem.position() + ")"));
    }

    private void explain(DocumentSymbol symbol) {
        terminal.print(terminal.paint(Style.BOLD, Plain.line(symbol.toString())));
        row("kind", symbol.kind().key().replace('-', ' '));
        row("of", symbol.issuingBody().orElse(symbol.issuingOrgan().name(Language.ENGLISH)));
        symbol.session()
                .ifPresent(session -> row(
                        "session",
                        session.number() + " ("
                                + session.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")"));
        symbol.year().ifPresent(year -> row("year", Integer.toString(year)));
        symbol.number().ifPresent(number -> row("number", Integer.toString(number)));
        symbol.letter().ifPresent(letter -> row("letter", letter.text()));
        symbol.base()
                .ifPresent(base -> row(
                        symbol.modifications()
                                        .get(symbol.modifications().size() - 1)
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                + " to",
                        base.toString()));
        if (!symbol.canonical().equals(symbol.toString())) {
            row("key", symbol.canonical());
        }
        row("read at", symbol.publicAddress().toString());
        for (SymbolElement element : symbol.elements()) {
            Optional<String> meaning = element.meaning();
            terminal.print(
                    INDENT + terminal.paint(Style.CYAN, String.format(Locale.ROOT, "%-12s", Plain.line(element.text())))
                            + " " + element.type().replace('-', ' ')
                            + meaning.map(words -> ": " + words).orElse(""));
        }
        for (String note : DocumentSymbol.read(symbol.toString()).notes()) {
            terminal.print(INDENT + terminal.paint(Style.YELLOW, "note") + " " + note);
        }
    }

    private void row(String label, String value) {
        terminal.print(INDENT + terminal.paint(Style.DIM, String.format(Locale.ROOT, "%-12s", label)) + " "
                + Plain.line(value));
    }

    @Override
    public void close() {
        terminal.out().flush();
    }
}
