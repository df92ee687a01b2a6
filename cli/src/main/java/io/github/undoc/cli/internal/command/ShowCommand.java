package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.internal.run.SingleRun;
import io.github.undoc.cli.internal.terminal.LetterView;
import io.github.undoc.cli.internal.terminal.Terminal;
import io.github.undoc.export.html.HtmlWriter;
import io.github.undoc.model.Finding;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undoc show}: a document as a person reads it. */
@Command(
        name = "show",
        description = "Show a document as a person reads it, on the terminal or as a page.",
        sortOptions = false,
        footer = {
            "%nExamples:",
            "  undoc show letter.md",
            "  undoc show letter.md --findings",
            "  undoc show letter.md --html",
            "  undoc show letter.md --html --out letter.html"
        })
final class ShowCommand implements Callable<Integer> {

    private static final int WIDEST = 100;

    /** What opens a page: on Linux, on macOS, on Windows. */
    private static final List<List<String>> OPENERS =
            List.of(List.of("xdg-open"), List.of("open"), List.of("rundll32", "url.dll,FileProtocolHandler"));

    @Option(names = "--html", description = "Make a page and open it in the browser.")
    private boolean html;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "With --html: write the page there, open nothing.")
    private @Nullable String out;

    @Option(names = "--findings", description = "Tell what parser and validator say as well.")
    private boolean findings;

    @Option(names = "--width", paramLabel = "N", description = "Columns (usual: those of the terminal, up to 100).")
    private int width;

    @Mixin
    private final SourceArguments sources = new SourceArguments();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    private final Terminal terminal;
    private final InputStream in;

    ShowCommand(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    @Override
    public Integer call() {
        String path = sources.single()
                .orElseThrow(() -> new CommandException(ExitCodes.USAGE, "show takes one document at a time"));
        if (width < 0 || (width > 0 && width < 20)) {
            throw new CommandException(ExitCodes.USAGE, "--width must be at least 20, not " + width);
        }
        sources.requireAll();
        String text;
        try {
            text = SingleRun.read(sources.sources(in, List.of()).get(0), sources.charset());
        } catch (ProblemException e) {
            throw new CommandException(ExitCodes.INPUT, path + " " + e.sentence(), e);
        } catch (IOException e) {
            throw new CommandException(ExitCodes.INPUT, path + " " + SingleRun.sentence(e), e);
        }
        ParseResult result = UnDocumentParser.create().parse(text);
        if (html || out != null) {
            return page(result);
        }
        int columns = width > 0 ? width : Math.min(terminal.width(), WIDEST);
        new LetterView(terminal, columns).show(result.document());
        if (findings || common.verbose) {
            tell(result);
        }
        terminal.out().flush();
        return terminal.out().checkError() ? ExitCodes.OUTPUT : ExitCodes.DONE;
    }

    private static List<Finding> findings(ParseResult result) {
        List<Finding> all = new ArrayList<>(result.diagnostics());
        all.addAll(DocumentValidator.builder().build().validate(result.document()));
        return all;
    }

    private void tell(ParseResult result) {
        List<Finding> all = findings(result);
        FindingLines lines = new FindingLines(terminal);
        terminal.print("");
        terminal.print(all.isEmpty() ? "no findings" : all.size() + (all.size() == 1 ? " finding" : " findings"));
        all.forEach(finding -> terminal.print(lines.of(finding)));
    }

    private int page(ParseResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path file;
        try {
            HtmlWriter.builder()
                    .findings(findings ? findings(result) : List.of())
                    .build()
                    .write(result.document(), bytes);
            file = out != null ? SourceArguments.path(out) : Files.createTempFile("undoc-", ".html");
            SingleRun.write(bytes.toByteArray(), file);
        } catch (IOException e) {
            throw new CommandException(ExitCodes.OUTPUT, "the page could not be written: " + e.getMessage(), e);
        }
        if (!common.quiet) {
            terminal.print(file.toString());
        }
        if (out == null) {
            open(file);
        }
        return ExitCodes.DONE;
    }

    /** Asks the desktop to open the page, by the program that there is; without any, the path that was printed has to do. */
    private static void open(Path file) {
        for (List<String> opener : OPENERS) {
            List<String> command = new ArrayList<>(opener);
            command.add(file.toUri().toString());
            try {
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return;
            } catch (IOException e) {
                // Not on this system.
            }
        }
    }
}
