package io.github.undoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program by force, again and again, and lets it go on: the tree must be that of an undisturbed run. */
class ProcessKillTest {

    private static final int KILLS = Integer.getInteger("undoc.kills", 3);
    private static final int DOCUMENTS = Math.max(400, 100 * KILLS);
    private static final long SEED = Long.getLong("undoc.seed", 20201014L);

    @TempDir
    Path folder;

    private Process start(Path target, boolean resume) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "convert",
                folder.resolve("in").toString(),
                "--to",
                "json,akn",
                "--out",
                target.toString(),
                "--quiet"));
        if (resume) {
            command.add("--resume");
        }
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void aRunThatIsKilledAndResumedLeavesTheSameTree() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) {
            Path file = folder.resolve("in").resolve(i % 7 + "").resolve(i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, i % 41 == 5 ? "" : letter(i));
        }
        Path undisturbed = folder.resolve("undisturbed");
        Process whole = start(undisturbed, false);
        assertThat(whole.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(whole.exitValue()).isEqualTo(3);

        Path killed = folder.resolve("killed");
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(killed, true);
            // Not before it has begun, and then after some documents more.
            long wanted = count(killed) + 1 + random.nextInt(DOCUMENTS / KILLS);
            while (process.isAlive() && count(killed) < wanted) {
                process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
        }
        Process last = start(killed, true);
        assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).isEqualTo(3);
        assertThat(tree(killed)).as("seed %d", SEED).isEqualTo(tree(undisturbed));
    }

    private static long count(Path target) throws IOException {
        Path manifest = target.resolve(".undoc/manifest.jsonl");
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
