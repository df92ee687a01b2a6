package io.github.undoc.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What disks, other programs and odd files do to a run: nothing is lost, nothing half-written, all of it is told. */
class FaultTest extends ArchiveTrial {

    private ArchiveReport run(UnaryOperator<Archive.Builder> options) throws IOException {
        return run(options.apply(Archive.builder()
                .source(folder.resolve("in"))
                .target(out())
                .formats(Format.JSON)
                .threads(2)));
    }

    private void isReported(String source, String problem) throws IOException {
        assertThat(failures()).containsEntry(source, problem);
        assertThat(Files.readString(out().resolve("report.json")))
                .contains("\"source\" : \"" + source + "\"")
                .contains("\"problem\" : \"" + problem + "\"");
        assertThat(Files.readString(out().resolve("report.html"))).contains(source);
        String note = source.replaceAll("\\.txt$", "") + ".txt";
        assertThat(out().resolve("errors").resolve(note)).content().startsWith(source + ": ");
    }

    @Test
    void aGigabyteIsRefusedUnread() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        try (RandomAccessFile sparse = new RandomAccessFile(in("large.txt").toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        ArchiveReport report = run(archive -> archive);
        assertThat(report.converted()).isEqualTo(1);
        // Not a byte of it was counted as read.
        assertThat(report.bytes()).isEqualTo(Files.size(in("a.txt")));
        isReported("large.txt", "too-large");
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        Letters.write(in("secret.txt"), Letters.letter(2));
        Letters.write(in("closed/b.txt"), Letters.letter(3));
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Files.setPosixFilePermissions(in("secret.txt"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(in("closed"), PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(in("secret.txt")))
                    .as("the super-user may read all")
                    .isFalse();
            assertThat(run(archive -> archive).converted()).isEqualTo(1);
            isReported("secret.txt", "unreadable");
            isReported("closed", "unreadable");
        } finally {
            Files.setPosixFilePermissions(in("closed"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        // Reading the memory of a process at its beginning fails like reading from a broken disk.
        assumeThat(Path.of("/proc/self/mem")).exists();
        Letters.write(in("a.txt"), Letters.letter(1));
        Files.createSymbolicLink(in("broken.txt"), Path.of("/proc/self/mem"));
        assertThat(run(archive -> archive).converted()).isEqualTo(1);
        isReported("broken.txt", "unreadable");
    }

    @Test
    void filesThatVanishWhileTheRunIsUnderWayAreTold() throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Letters.write(in(name), Letters.letter(1));
        }
        run(archive -> archive.threads(1).observer((source, document) -> {
            if (source.equals("a.txt")) {
                in("b.txt").toFile().delete();
            }
        }));
        assertThat(outcomes)
                .extracting(DocumentOutcome::source, DocumentOutcome::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a.txt", DocumentOutcome.Status.DONE),
                        org.assertj.core.groups.Tuple.tuple("b.txt", DocumentOutcome.Status.FAILED),
                        org.assertj.core.groups.Tuple.tuple("c.txt", DocumentOutcome.Status.DONE));
        isReported("b.txt", "not-found");
    }

    @Test
    void aFileThatVanishesOrChangesAfterItWasFoundIsTold() throws IOException {
        Letters.write(in("a.txt"), "first");
        Letters.write(in("b.txt"), "first");
        Letters.write(in("c.txt"), "first");
        try (SourceCursor cursor = ArchiveSource.of(folder.resolve("in")).open()) {
            SourceDocument gone = cursor.next().orElseThrow();
            Files.delete(in("a.txt"));
            assertThatThrownBy(gone::read)
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.VANISHED));
            SourceDocument changed = cursor.next().orElseThrow();
            Files.writeString(in("b.txt"), "second, and longer");
            assertThat(new String(changed.read(), StandardCharsets.UTF_8)).isEqualTo("second, and longer");
            SourceDocument folderNow = cursor.next().orElseThrow();
            Files.delete(in("c.txt"));
            Files.createDirectories(in("c.txt"));
            assertThatThrownBy(folderNow::read)
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.CHANGED));
        }
    }

    @Test
    void aFileThatIsWrittenToIsReadWholeOrToldNeverTorn() throws Exception {
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(in("."));
        Files.write(in("growing.txt"), block);
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!enough.get()) {
                try {
                    Files.write(in("growing.txt"), block, StandardOpenOption.APPEND);
                    if (Files.size(in("growing.txt")) > 20L << 20) {
                        Files.write(in("growing.txt"), block);
                    }
                } catch (IOException e) {
                    return;
                }
            }
        });
        writer.start();
        int whole = 0;
        int told = 0;
        try (SourceCursor cursor = ArchiveSource.of(folder.resolve("in")).open()) {
            SourceDocument document = cursor.next().orElseThrow();
            for (int i = 0; i < 200; i++) {
                try {
                    document.read();
                    whole++;
                } catch (ProblemException e) {
                    assertThat(e.problem()).isEqualTo(Problem.CHANGED);
                    told++;
                }
            }
        } finally {
            enough.set(true);
            writer.join();
        }
        assertThat(whole + told).isEqualTo(200);
    }

    @Test
    void aBombInAZipIsLeftAndTheRestGoesOn() throws IOException {
        Files.createDirectories(in("."));
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(Letters.letter(1).getBytes(StandardCharsets.UTF_8));
            for (int entry = 0; entry < 100; entry++) {
                zip.putNextEntry(new ZipEntry("b" + entry + ".txt"));
                zip.write(blanks);
            }
        }
        Letters.write(in("z.txt"), Letters.letter(3));
        run(archive -> archive);
        isReported("bomb.zip", "bomb");
        assertThat(out().resolve("bomb.zip/a.json")).exists();
        assertThat(out().resolve("z.json")).exists();
    }

    @Test
    void aFullDiskEndsTheRunWithAllFilesWhole() throws IOException {
        // Writing to this device fails as on a full disk.
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        for (int i = 0; i < 60; i++) {
            Letters.write(in(String.format("%02d.txt", i)), Letters.letter(i + 1));
        }
        Path whole = folder.resolve("whole");
        run(archive -> archive.target(whole));

        ArchiveReport report = run(archive -> archive.observer((source, document) -> {
            if (source.compareTo("40") > 0) {
                for (int thread = 0; thread < 2; thread++) {
                    Path draft = out().resolve(".undoc/tmp/" + thread + ".json");
                    try {
                        Files.createSymbolicLink(draft, full);
                    } catch (IOException e) {
                        // The other thread was quicker.
                    }
                }
            }
        }));
        assertThat(report.stopped()).contains(ArchiveReport.Stop.DISK_FULL);
        assertThat(report.failed()).isBetween(1L, 2L);
        assertThat(failures().values()).containsOnly("not-written");
        assertThat(Files.readString(out().resolve("report.json")))
                .contains("\"stopped\" : \"disk-full\"")
                .contains("the disk is full; make room and go on with --resume");
        Map<String, String> undisturbed = Letters.tree(whole);
        Letters.tree(out()).forEach((name, content) -> {
            if (name.endsWith(".json") && !name.startsWith("report")) {
                assertThat(content).as(name).isEqualTo(undisturbed.get(name));
            }
        });

        assertThat(run(archive -> archive.resume(true)).kept()).isPositive();
        assertThat(Letters.tree(out())).isEqualTo(undisturbed);
    }

    /** A real disk that is really full, where this process may make one. */
    @ParameterizedTest
    @ValueSource(strings = {"tree", "all.zip", "all.jsonl"})
    void aSmallDiskRunsFullAndTheRunGoesOnWhenThereIsRoom(String name) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()))
                .as("this user may not mount a file system")
                .isZero();
        try {
            for (int i = 0; i < 300; i++) {
                Letters.write(in(i + ".txt"), Letters.letter(i + 1));
            }
            Path whole = folder.resolve("whole");
            run(archive -> archive.target(whole.resolve(name)).formats(Format.JSON, Format.AKN));

            ArchiveReport report =
                    run(archive -> archive.target(disk.resolve(name)).formats(Format.JSON, Format.AKN));
            assertThat(report.stopped()).contains(ArchiveReport.Stop.DISK_FULL);
            assertThat(report.converted()).isPositive();
            Path base = name.equals("tree") ? disk.resolve(name) : disk.resolve(name + ".undoc");
            assertThat(Files.readString(base.resolve("report.json"))).contains("\"stopped\" : \"disk-full\"");
            Map<String, String> undisturbed = Letters.tree(whole);
            Letters.tree(disk).forEach((file, content) -> {
                if (file.startsWith("tree/") && undisturbed.containsKey(file) && file.matches("tree/\\d.*")) {
                    assertThat(content).as(file).isEqualTo(undisturbed.get(file));
                }
            });

            assertThat(command("mount", "-o", "remount,size=64m", disk.toString()))
                    .isZero();
            ArchiveReport rest = run(archive -> archive.target(disk.resolve(name))
                    .formats(Format.JSON, Format.AKN)
                    .resume(true));
            assertThat(rest.stopped()).isEmpty();
            assertThat(rest.kept()).isPositive();
            assertThat(Letters.tree(disk)).isEqualTo(undisturbed);
        } finally {
            command("umount", disk.toString());
        }
    }

    private static int command(String... words) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void aFileInTheWayOfAZipOrOfLinesIsKept() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        for (String name : List.of("all.zip", "all.jsonl")) {
            Path target = folder.resolve(name);
            Files.writeString(target, "mine");
            for (boolean resume : new boolean[] {false, true}) {
                assertThatThrownBy(() -> run(archive -> archive.target(target).resume(resume)))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("--overwrite");
                assertThat(target).hasContent("mine");
            }
            run(archive -> archive.target(target).overwrite(true));
            assertThat(Files.size(target)).isGreaterThan(100);
            // What undoc wrote it may write again, and what another has put in its place does not stand.
            run(archive -> archive.target(target));
            byte[] own = Files.readAllBytes(target);
            byte[] other = own.clone();
            Arrays.fill(other, (byte) 'x');
            Files.write(target, other);
            run(archive -> archive.target(target).resume(true));
            assertThat(target).hasBinaryContent(own);
        }
    }

    @Test
    void formatsOfTwoDocumentsNeverMeetInOneFile() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        Letters.write(in("a.akn.txt"), Letters.letter(2));
        ArchiveReport report = run(archive -> archive.formats(Format.XML, Format.AKN));
        assertThat(report.converted()).isEqualTo(2);
        Map<String, String> tree = Letters.tree(out());
        assertThat(tree.keySet().stream().filter(name -> name.endsWith(".xml"))).hasSize(4);
        assertThat(tree.get("a.akn.xml")).contains("A/75/1").contains("akomaNtoso");
    }

    @Test
    void aZipLosesWhatTheSourceNoLongerHolds() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        Letters.write(in("b.txt"), Letters.letter(2));
        Path target = folder.resolve("all.zip");
        run(archive -> archive.target(target));
        Files.delete(in("b.txt"));
        ArchiveReport report = run(archive -> archive.target(target).resume(true));
        assertThat(report.kept()).isEqualTo(1);
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(target.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("a.json");
        }
    }

    @Test
    void aDocumentThatNeedsTooMuchMemoryFailsAlone() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        Letters.write(in("b.txt"), Letters.letter(2));
        run(archive -> archive.writer(Format.JSON, (document, sink) -> {
            sink.write('{');
            if (document.toString().contains("A/75/1")) {
                throw new OutOfMemoryError("too much");
            }
        }));
        isReported("a.txt", "too-large");
        assertThat(out().resolve("a.json")).doesNotExist();
        assertThat(out().resolve("b.json")).hasContent("{");
    }
}
