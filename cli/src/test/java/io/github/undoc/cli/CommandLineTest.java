package io.github.undoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.cli.internal.command.CommandRunner;
import io.github.undoc.cli.internal.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String LETTER = """
            United Nations A/75/903

            General Assembly Distr.: General
            14 October 2020

            Original: English

            Letter dated 9 October 2020 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General

            I have the honour to report on the lighthouses of Ruritania.

            (Signed) Rudolf Rassendyll
            Permanent Representative
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean colour;
    private InputStream in = InputStream.nullInputStream();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/a.txt"), LETTER);
        Files.writeString(folder.resolve("letters/b.md"), LETTER.replace("903", "904"));
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                colour,
                80);
        int code = new CommandRunner(terminal, in).run(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void convertsAFolderAndTellsFileByFile() {
        assertThat(run("convert", at("letters"), "--to", "json,xml,akn", "--out", at("out")))
                .isZero();
        assertThat(out())
                .contains("a.txt: letter A/75/903 (en) -> json xml akn; ")
                .contains("b.md: letter A/75/904 (en) -> json xml akn; ")
                .contains("converted          2");
        assertThat(err()).isEmpty();
        assertThat(folder.resolve("out/a.akn.xml")).exists();
        assertThat(folder.resolve("out/b.xml")).exists();
        assertThat(run("convert", at("letters"), "--to", "json,xml,akn", "--out", at("out"), "--resume", "-q"))
                .isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void convertsOneDocumentToStandardOutput() {
        assertThat(run("convert", at("letters/a.txt"), "--to", "json")).isZero();
        assertThat(out()).startsWith("{").contains("A/75/903");
        assertThat(err()).isEmpty();

        in = new ByteArrayInputStream(LETTER.getBytes(StandardCharsets.UTF_8));
        assertThat(run("convert", "-", "--to", "xml")).isZero();
        assertThat(out()).startsWith("<?xml");

        assertThat(run("convert", at("letters/a.txt"), "--to", "json", "--out", "-"))
                .isZero();
        assertThat(out()).startsWith("{").contains("A/75/903");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void convertsOneDocumentToAFile() {
        assertThat(run("convert", at("letters/a.txt"), "--to", "json", "--out", at("a.json")))
                .isZero();
        assertThat(folder.resolve("a.json")).content().contains("A/75/903");
        assertThat(run("convert", at("letters/b.md"), "--to", "json", "--out", at("a.json")))
                .isEqualTo(4);
        assertThat(err()).contains("--overwrite");
        assertThat(folder.resolve("a.json")).content().contains("A/75/903");
    }

    @Test
    void whatCannotBeReadIsToldInOneLine() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 0, 0, 7, 0, 0, 0, 1});
        Files.write(folder.resolve("latin.txt"), "dat\u00e9e".getBytes(StandardCharsets.ISO_8859_1));
        for (String name : new String[] {"missing", "empty.txt", "binary.txt", "latin.txt"}) {
            assertThat(run("convert", at(name), "--to", "json")).as(name).isEqualTo(3);
            assertThat(out()).isEmpty();
            assertThat(err().lines()).as(err()).hasSize(1);
            assertThat(err()).startsWith("undoc: ").contains(name);
        }
        assertThat(run("convert", at("missing"), "--to", "json", "--out", at("out")))
                .isEqualTo(3);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "convert",
                "convert x",
                "convert x --to tiff",
                "convert . --to json",
                "convert pom.xml --to json,xml",
                "convert . --to json --out o --name date",
                "convert . --to json --out o --encoding klingon",
                "convert . --to json --out o --max-size huge",
                "convert . --to json --out o --include [",
                "convert . --to json --out o --threads -1",
                "validate",
                "validate . --format pdf",
                "validate . --fail-on never-ever",
                "validate . --off no-such-rule",
                "validate . --set no-such-set",
                "symbol",
                "symbol A/75/1 --format tiff",
                "show . --width 3",
                "no-such-command",
                "convert --no-such-option"
            })
    void misuseIsToldWithExitCodeTwo(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("undoc: ").doesNotContain("Exception");
    }

    @Test
    void aStackTraceIsShownOnRequest() {
        run("convert", at("missing"), "--to", "json", "--stacktrace");
        assertThat(err()).contains("CommandException").contains("\tat ");
    }

    @Test
    void validatesInAllFormats() throws IOException {
        Files.writeString(
                folder.resolve("letters/wrong.txt"), LETTER.replace("9 October 2020 from", "9 October 2021 from"));
        assertThat(run("validate", at("letters"), "--fail-on", "never")).isZero();
        assertThat(out()).contains("3 documents");
        assertThat(run("validate", at("letters"), "--format", "sarif")).isIn(0, 1);
        assertThat(out()).contains("\"2.1.0\"");
        assertThat(run("validate", at("letters"), "--format", "json", "--fail-on", "note"))
                .isEqualTo(1);
        assertThat(out()).startsWith("{");
        assertThat(run("validate", at("letters"), "--format", "html", "--out", at("r.html"), "--fail-on", "never"))
                .isZero();
        assertThat(folder.resolve("r.html")).content().contains("<html");
        assertThat(out()).isEmpty();

        assertThat(run("validate", at("letters"), "--write-baseline", at("known.tsv")))
                .isZero();
        assertThat(run("validate", at("letters"), "--baseline", at("known.tsv"), "--fail-on", "note"))
                .isZero();
    }

    @Test
    void explainsSymbols() throws IOException {
        assertThat(run("symbol", "A/75/520-S/2020/1010", "--format", "json")).isZero();
        assertThat(out())
                .contains("\"symbol\" : \"A/75/520\"")
                .contains("\"symbol\" : \"S/2020/1010\"")
                .contains("\"year\" : 2020");
        assertThat(run("symbol", "A/75/520/Add.1")).isZero();
        assertThat(out()).contains("addendum to  A/75/520");
        assertThat(run("symbol", "A/75/520/Add.")).isEqualTo(1);
        assertThat(out()).contains("position");

        Files.writeString(folder.resolve("list.txt"), "A/75/1\n\nnonsense, really\r\nS/2020/100\n");
        assertThat(run("symbol", "--from", at("list.txt"))).isEqualTo(1);
        assertThat(out().split("\r\n")).hasSize(4);
        assertThat(out()).startsWith("input,acceptance,symbol,").contains("\"nonsense, really\",rejected");
        assertThat(run("symbol", "--from", at("list.txt"), "--format", "json")).isEqualTo(1);
        assertThat(out().split("\n")).hasSize(3).allMatch(line -> line.startsWith("{\"input\":"));
        assertThat(run("symbol", "--from", at("missing"))).isEqualTo(3);
    }

    @Test
    void showsALetter() {
        assertThat(run("show", at("letters/a.txt"), "--width", "40")).isZero();
        assertThat(out()).contains("A/75/903").contains("lighthouses");
        assertThat(out().lines()).allMatch(line -> line.length() <= 40);
        assertThat(out()).doesNotContain("\u001B");
        colour = true;
        assertThat(run("show", at("letters/a.txt"), "--findings")).isZero();
        assertThat(out()).contains("\u001B[1m").contains("finding");
    }

    @Test
    void helpFitsOnAScreenAndHasExamples() {
        for (String command : new String[] {"convert", "validate", "symbol", "show"}) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out().lines()).as(command).hasSizeLessThan(50).allMatch(line -> line.length() <= 80);
            assertThat(out()).contains("Examples:").contains("undoc " + command);
        }
        assertThat(run("--help")).isZero();
        assertThat(out().lines()).hasSizeLessThan(30);
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("undoc ").doesNotContain("${");
    }

    @Test
    void completionAndManPageAreGenerated() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out()).contains("complete -F").contains("convert");
        assertThat(run("generate-man-page")).isZero();
        assertThat(out()).startsWith(".TH UNDOC 1").contains(".SS convert").contains("EXIT STATUS");
    }
}
