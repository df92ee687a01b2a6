package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does in one process, and unheard, what the commands do most: an archive of loaded classes that Java makes at its end holds those
 * of every command. The start scripts run it on first use.
 */
public final class Rehearsal {

    private static final int COLUMNS = 80;

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param args a folder of letters, and a folder to write to
     * @throws IOException if the letters cannot be listed
     */
    public static void main(String[] args) throws IOException {
        String letters = args[0];
        Path out = Path.of(args[1]);
        String letter = first(Path.of(letters));
        HeadStart.give("show", letter);
        run(
                "convert",
                letters,
                "--to",
                "json,xml,akn,html,text",
                "--out",
                out.resolve("all").toString());
        run(
                "convert",
                letters,
                "--to",
                "json",
                "--out",
                out.resolve("all.jsonl").toString(),
                "--quiet");
        for (String format : List.of("json", "xml", "akn", "html", "text")) {
            run("convert", letter, "--to", format);
        }
        run("convert", letter, "--to", "json", "--out", out.resolve("one.json").toString());
        run("validate", letters);
        run("validate", letter);
        run("show", letter);
        run("symbol", "A/75/520-S/2020/1010", "A/75/520/Add.1", "no symbol");
        run("symbol", "A/75/520", "--format", "json");
        run("no-such-command");
        Terminal.system();
    }

    private static String first(Path letters) throws IOException {
        try (Stream<Path> files = Files.list(letters)) {
            return files.sorted().findFirst().orElseThrow().toString();
        }
    }

    private static void run(String... args) {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(unheard, unheard, false, false, false, COLUMNS);
        new CommandRunner(terminal, InputStream.nullInputStream()).run(args);
    }
}
