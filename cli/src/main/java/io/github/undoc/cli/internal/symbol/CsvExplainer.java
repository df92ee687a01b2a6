package io.github.undoc.cli.internal.symbol;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.JointReading;
import io.github.undoc.model.symbol.JointSymbol;
import io.github.undoc.model.symbol.SymbolElement;
import io.github.undoc.model.symbol.SymbolParseException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains symbols as CSV after RFC 4180: a row for each symbol, so that a joint one has several. */
public final class CsvExplainer implements SymbolExplainer {

    private static final List<String> COLUMNS = List.of(
            "input",
            "acceptance",
            "symbol",
            "canonical",
            "kind",
            "series",
            "organ",
            "bodies",
            "session",
            "year",
            "nature",
            "number",
            "modifications",
            "base",
            "position",
            "reason");

    private final Writer out;

    /**
     * Begins with the names of the columns.
     *
     * @param out where to write; left open
     * @throws IOException if it cannot be written
     */
    public CsvExplainer(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row(COLUMNS);
    }

    @Override
    public void explain(JointReading reading) throws IOException {
        String acceptance = reading.acceptance().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<JointSymbol> joint = reading.symbol();
        if (joint.isEmpty()) {
            Optional<SymbolParseException> problem = reading.problem();
            row(List.of(
                    reading.input(),
                    acceptance,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    problem.map(p -> Integer.toString(p.position())).orElse(""),
                    problem.map(SymbolParseException::reason).orElse("")));
            return;
        }
        for (DocumentSymbol symbol : joint.get().members()) {
            row(List.of(
                    reading.input(),
                    acceptance,
                    symbol.toString(),
                    symbol.canonical(),
                    symbol.kind().key(),
                    symbol.series(),
                    symbol.issuingOrgan().key(),
                    String.join(" ", symbol.bodies()),
                    symbol.elements().stream()
                            .filter(SymbolElement.SessionNumber.class::isInstance)
                            .map(SymbolElement::text)
                            .collect(Collectors.joining(" ")),
                    symbol.year().isPresent() ? Integer.toString(symbol.year().getAsInt()) : "",
                    symbol.nature().map(SymbolElement.Nature::word).orElse(""),
                    symbol.number().isPresent()
                            ? Integer.toString(symbol.number().getAsInt())
                            : "",
                    symbol.modifications().stream()
                            .map(SymbolElement.Modification::text)
                            .collect(Collectors.joining(" ")),
                    symbol.base().map(DocumentSymbol::toString).orElse(""),
                    "",
                    ""));
        }
    }

    private void row(List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write(quoted(cell));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
