package io.github.undoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start scripts give Java: an archive of loaded classes that holds those of each command, and a heap that stays small. */
class StartOptionsIT {

    private static final Path ROOT = Path.of(System.getProperty("undoc.root"));
    private static final String LETTERS = ROOT.resolve("examples/letters").toString();
    private static final String LETTER =
            ROOT.resolve("examples/letters/en-buoys.md").toString();
    private static final String PROGRAM = System.getProperty("undoc.program");
    private static final Pattern GENERATION = Pattern.compile("(?:PSYoungGen|ParOldGen) +total (\\d+)K");

    @TempDir
    static Path folder;

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", printed).isZero();
        return Files.readString(printed);
    }

    @BeforeAll
    static void rehearse() throws Exception {
        run(
                "-XX:ArchiveClassesAtExit=" + folder.resolve("classes.jsa"),
                "-Xlog:disable",
                "-cp",
                PROGRAM,
                "io.github.undoc.cli.internal.command.Rehearsal",
                LETTERS,
                folder.resolve("rehearsed").toString());
    }

    @Test
    void theRehearsalWritesWhatItIsAskedFor() {
        assertThat(folder.resolve("rehearsed/all/en-buoys.akn.xml")).isNotEmptyFile();
        assertThat(folder.resolve("rehearsed/all.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve("rehearsed/one.json")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert LETTER --to json",
                "convert LETTER --to akn",
                "convert LETTER --to html",
                "convert LETTERS --to xml,text --out OUT",
                "validate LETTER",
                "show LETTER",
                "symbol A/75/520/Add.1",
                "symbol A/75/520 --format json"
            })
    void classesOfEachCommandComeFromTheArchive(String line) throws Exception {
        Path log = folder.resolve("log");
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xshare:on",
                "-Xlog:class+load:file=" + log,
                "-jar",
                PROGRAM));
        for (String word : line.split(" ")) {
            arguments.add(
                    switch (word) {
                        case "LETTER" -> LETTER;
                        case "LETTERS" -> LETTERS;
                        case "OUT" -> folder.resolve("out").toString();
                        default -> word;
                    });
        }
        run(arguments.toArray(String[]::new));
        List<String> loaded = Files.readAllLines(log);
        assertThat(loaded)
                .anyMatch(each -> each.contains("io.github.undoc.") && each.contains("shared objects file (top)"));
        // Classes that extend those of picocli are not archived before Java 19: its class files are of a form too old
        // for that.
        assertThat(loaded.stream()
                        .filter(each -> each.contains(" source: file:"))
                        .map(each -> each.replaceFirst(".*\\] (\\S+) source:.*", "$1"))
                        .filter(each -> each.startsWith("io.github.undoc."))
                        .map(each -> each.substring(each.lastIndexOf('.') + 1)))
                .isSubsetOf("Main", "CommandFactory", "VersionText");
    }

    @Test
    void theHeapOfARunOverMuchStaysAsItBegan() throws Exception {
        String printed = run(
                "@" + ROOT.resolve("cli/options/many"),
                "-Xlog:gc*",
                "-jar",
                PROGRAM,
                "convert",
                LETTERS,
                "--to",
                "json,xml,akn,html,text",
                "--out",
                folder.resolve("heap").toString());
        List<Long> sizes = GENERATION
                .matcher(printed)
                .results()
                .map(MatchResult::group)
                .map(each -> Long.parseLong(each.replaceAll("\\D", "")))
                .toList();
        assertThat(sizes).hasSize(2);
        assertThat(sizes.get(0) + sizes.get(1)).isLessThanOrEqualTo(96 << 10);
    }

    @Test
    void theStartScriptsUseTheseOptions() throws IOException {
        assertThat(ROOT.resolve("undoc"))
                .content()
                .contains("@$root/cli/options/$options")
                .contains("MALLOC_ARENA_MAX");
        assertThat(ROOT.resolve("undoc.cmd")).content().contains("@%ROOT%cli\\options\\many");
        assertThat(ROOT.resolve("cli/options/few")).isNotEmptyFile();
    }
}
