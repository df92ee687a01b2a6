package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.symbol.CsvExplainer;
import io.github.undoc.cli.internal.symbol.JsonExplainer;
import io.github.undoc.cli.internal.symbol.SymbolExplainer;
import io.github.undoc.cli.internal.symbol.TextExplainer;
import io.github.undoc.cli.internal.terminal.Terminal;
import io.github.undoc.model.symbol.JointReading;
import io.github.undoc.model.symbol.JointSymbol;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undoc symbol}: what a document symbol says. */
@Command(
        name = "symbol",
        description = "Explain document symbols: body, session, year, kind, number, addendum or correction of what.",
        sortOptions = false,
        footer = {
            "%nExit code 1 says that a text is no symbol; where and why is told.",
            "Examples:",
            "  undoc symbol A/75/520-S/2020/1010",
            "  undoc symbol A/75/520/Add.1 --format json",
            "  undoc symbol --from symbols.txt --format csv"
        })
final class SymbolCommand implements Callable<Integer> {

    private static final int LONGEST_LINE = 10_000;

    @Parameters(paramLabel = "SYMBOL", arity = "0..*", description = "Symbols, joint ones in one piece.")
    private List<String> symbols = List.of();

    @Option(names = "--from", paramLabel = "FILE", description = "Read a list, one to a line; - for standard input.")
    private @Nullable String from;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, jsonl, csv (usual: text, with --from csv).")
    private @Nullable String format;

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by the runner
    private final CommonOptions common = new CommonOptions();

    private final Terminal terminal;
    private final InputStream in;
    private boolean refused;

    SymbolCommand(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    @Override
    public Integer call() {
        if (symbols.isEmpty() == (from == null)) {
            throw new CommandException(ExitCodes.USAGE, "name symbols, or a list with --from");
        }
        try (SymbolExplainer explainer = explainer()) {
            if (from == null) {
                for (String symbol : symbols) {
                    explain(explainer, symbol);
                }
            } else {
                readList(explainer, from);
            }
        } catch (IOException e) {
            throw new CommandException(ExitCodes.OUTPUT, "could not write: " + e.getMessage(), e);
        }
        terminal.out().flush();
        if (terminal.out().checkError()) {
            return ExitCodes.OUTPUT;
        }
        return refused ? ExitCodes.FOUND : ExitCodes.DONE;
    }

    private SymbolExplainer explainer() throws IOException {
        String chosen = format != null ? format : from == null ? "text" : "csv";
        return switch (chosen) {
            case "text" -> new TextExplainer(terminal);
            case "json" -> new JsonExplainer(new Unclosed(terminal.out()), from == null && symbols.size() == 1);
            case "jsonl" -> new JsonExplainer(new Unclosed(terminal.out()), false);
            case "csv" -> new CsvExplainer(new Unclosed(terminal.out()));
            default ->
                throw new CommandException(
                        ExitCodes.USAGE, "there is no format " + chosen + "; choose text, json, jsonl or csv");
        };
    }

    private void explain(SymbolExplainer explainer, String text) throws IOException {
        JointReading reading = JointSymbol.read(text);
        refused |= !reading.acceptance().accepted();
        explainer.explain(reading);
    }

    private void readList(SymbolExplainer explainer, String file) throws IOException {
        try (InputStream stream =
                        file.equals(SourceArguments.STDIN) ? in : Files.newInputStream(SourceArguments.path(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\n') {
                    line(explainer, line);
                } else if (line.length() < LONGEST_LINE && c != '\uFEFF') {
                    line.append((char) c);
                }
            }
            line(explainer, line);
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitCodes.INPUT, file + ": there is no such file", e);
        }
    }

    private void line(SymbolExplainer explainer, StringBuilder line) throws IOException {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            explain(explainer, text);
        }
    }
}
