package io.github.undoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills the program by force, again and again, and lets it go on: what it leaves must be that of an undisturbed run.
 *
 * <p>It runs the one jar that users run, once that is packaged, for only jars have an archive of their loaded classes: with it
 * a start takes half the time, and starts are most of what there is to do here.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProcessKillIT {

    /** For each kind of target: more than twenty in all. */
    private static final int KILLS = Integer.getInteger("undoc.kills", 7);

    private static final int DOCUMENTS = Math.max(200, 40 * KILLS);
    private static final long SEED = Long.getLong("undoc.seed", 20201014L);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void archiveLoadedClasses() throws Exception {
        Path letter = Files.writeString(shared.resolve("letter.txt"), letter(0));
        List<String> command = java("-XX:ArchiveClassesAtExit=" + archive(), "-Xlog:disable");
        command.addAll(List.of("convert", letter.toString(), "--to", "json,akn", "--out"));
        command.add(shared.resolve("out").toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static Path archive() {
        return shared.resolve("classes.jsa");
    }

    /** A command that runs the program; an archive of classes that is missing or of another Java is passed over. */
    private static List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", System.getProperty("undoc.program")));
        return command;
    }

    private Process start(Path target, String... more) throws IOException {
        List<String> command = java("-XX:SharedArchiveFile=" + archive(), "-Xshare:auto", "-Xlog:disable");
        command.addAll(List.of("convert", folder.resolve("in").toString(), "--to", "json,akn", "--out"));
        command.add(target.toString());
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("printed").toFile())
                .redirectError(folder.resolve("told").toFile())
                .start();
    }

    private void writeLetters(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("in").resolve(i % 7 + "").resolve(i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, i % 41 == 5 ? "" : letter(i));
        }
    }

    private static void runToTheEnd(Process process) throws InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".zip", ".jsonl"})
    void aRunThatIsKilledAndResumedLeavesTheSame(String ending) throws Exception {
        writeLetters(DOCUMENTS);
        Path undisturbed = folder.resolve("undisturbed").resolve("target" + ending);
        runToTheEnd(start(undisturbed, "--quiet"));

        Path killed = folder.resolve("killed").resolve("target" + ending);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(killed, "--quiet", "--resume");
            // Not before it has begun, and then after some documents more, or while the whole is put in place.
            long wanted = count(killed) + 1 + random.nextInt(DOCUMENTS / KILLS);
            while (process.isAlive() && count(killed) < wanted) {
                process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
        }
        runToTheEnd(start(killed, "--quiet", "--resume"));
        assertThat(tree(killed.getParent())).as("seed %d", SEED).isEqualTo(tree(undisturbed.getParent()));
    }

    /** {@code INT} is what Ctrl-C sends, {@code TERM} what a machine sends that goes down. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aRunThatIsAskedToEndPrintsItsSummaryAndCanGoOn(String signal) throws Exception {
        assumeThat(Path.of("/bin/kill")).isExecutable();
        assumeThat(ignored(2)).as("the processes of this one ignore Ctrl-C").isFalse();
        writeLetters(800);
        Path undisturbed = folder.resolve("undisturbed");
        runToTheEnd(start(undisturbed));

        Path asked = folder.resolve("asked");
        Process process = start(asked);
        while (process.isAlive() && count(asked) < 20) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("/bin/kill", "-" + signal, process.pid() + "")
                .start()
                .waitFor();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isIn(130, 143);
        assertThat(Files.readString(folder.resolve("printed"))).containsPattern("converted +[1-9]");
        assertThat(Files.readString(folder.resolve("told"))).contains("interrupted; go on with --resume");
        assertThat(Files.readString(asked.resolve("report.json"))).contains("\"stopped\" : \"asked\"");
        assertThat(asked.resolve("report.html")).isNotEmptyFile();
        assertThat(asked.resolve(".undoc/tmp")).doesNotExist();

        runToTheEnd(start(asked, "--resume"));
        assertThat(tree(asked)).isEqualTo(tree(undisturbed));
    }

    /** Whether processes that this one starts ignore a signal, as they do below a shell that runs in the background. */
    private static boolean ignored(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (signal - 1) & 1) == 1;
            }
        }
        return false;
    }

    @Test
    void aRunThatIsOverIsNotDoneAgain() throws Exception {
        writeLetters(50);
        for (String ending : List.of("", ".zip", ".jsonl")) {
            Path target = folder.resolve("target" + ending).resolve("all" + ending);
            runToTheEnd(start(target));
            Map<String, String> before = tree(target.getParent());
            runToTheEnd(start(target, "--resume"));
            assertThat(Files.readString(folder.resolve("printed")))
                    .as(ending)
                    .containsPattern("converted +0 ")
                    .containsPattern("kept +48 ");
            assertThat(tree(target.getParent())).isEqualTo(before);
        }
    }

    private static long count(Path target) throws IOException {
        Path manifest = (Files.isDirectory(target) ? target : target.resolveSibling(target.getFileName() + ".undoc"))
                .resolve(".undoc/manifest.jsonl");
        if (!Files.exists(manifest)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(manifest, StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    private static String letter(int number) {
        return """
                United Nations A/75/%d

                General Assembly Distr.: General
                14 October 2020

                Letter dated 9 October 2020 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General

                I have the honour to report on lighthouse %d.

                (Signed) Rudolf Rassendyll
                """.formatted(number + 1, number);
    }
}
