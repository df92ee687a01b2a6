package io.github.undoc.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.cli.archive.DocumentOutcome.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest extends ArchiveTrial {

    private ArchiveReport run(UnaryOperator<Archive.Builder> options) throws IOException {
        return run(options.apply(Archive.builder().formats(Format.JSON).threads(3)));
    }

    private ArchiveReport convert() throws IOException {
        return run(archive -> archive.source(folder.resolve("in")).target(out()));
    }

    @Test
    void mirrorsATreeAndLeavesOtherFilesAside() throws IOException {
        Letters.write(in("b/two.md"), Letters.letter(2));
        Letters.write(in("a.txt"), Letters.letter(1));
        Letters.write(in("b/image.png"), "no text");
        Letters.write(in(".hidden.txt"), Letters.letter(3));

        ArchiveReport report = convert();

        assertThat(report.converted()).isEqualTo(2);
        assertThat(report.asides()).containsExactly(Map.entry(".png", 1L));
        assertThat(Letters.tree(out()).keySet())
                .containsExactly(".undoc/manifest.jsonl", "a.json", "b/two.json", "report.html", "report.json");
        assertThat(outcomes).extracting(DocumentOutcome::source).containsExactly("a.txt", "b/image.png", "b/two.md");
        assertThat(Files.readString(out().resolve("a.json"))).contains("A/75/1");
        assertThat(report.kinds()).containsExactly(Map.entry("letter", 2L));
        assertThat(report.languages()).containsExactly(Map.entry("en", 2L));
    }

    @Test
    void oneBadDocumentDoesNotStopTheRun() throws IOException {
        Letters.write(in("1-good.txt"), Letters.letter(1));
        Letters.write(in("2-empty.txt"), "");
        Letters.write(in("3-blank.txt"), " \n\t\n");
        Files.write(in("4-binary.txt"), new byte[] {1, 0, 2, 0, 0, 0, 3, 9, 0, 0, 7});
        Files.write(in("5-latin.txt"), "Lettre dat\u00e9e du 3 mars".getBytes(StandardCharsets.ISO_8859_1));
        Letters.write(in("6-good.txt"), Letters.letter(6));

        ArchiveReport report = convert();

        assertThat(report.converted()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(4);
        assertThat(failures())
                .containsExactly(
                        Map.entry("2-empty.txt", "empty"),
                        Map.entry("3-blank.txt", "empty"),
                        Map.entry("4-binary.txt", "binary"),
                        Map.entry("5-latin.txt", "encoding"));
        assertThat(Files.readString(out().resolve("errors/5-latin.txt")))
                .startsWith("5-latin.txt: is not UTF-8 (byte E9 in line 1)")
                .contains("--encoding windows-1252");
        assertThat(Files.readString(out().resolve("report.json"))).contains("\"source\" : \"2-empty.txt\"");
        assertThat(Files.readString(out().resolve("report.html"))).contains("<a href=\"errors/2-empty.txt\">");
    }

    @Test
    void readsUtf16WithAndWithoutMarkAndWhatIsNamed() throws IOException {
        String text = Letters.letter(1);
        Files.createDirectories(in("."));
        Files.write(in("bom.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        Files.write(in("utf16.txt"), text.getBytes(StandardCharsets.UTF_16));
        Files.write(in("utf16be.txt"), text.getBytes(StandardCharsets.UTF_16BE));
        Files.write(in("utf16le.txt"), text.getBytes(StandardCharsets.UTF_16LE));

        assertThat(convert().converted()).isEqualTo(4);
        Map<String, String> tree = Letters.tree(out());
        assertThat(tree.get("bom.json")).isEqualTo(tree.get("utf16.json"));
        assertThat(tree.get("utf16be.json")).isEqualTo(tree.get("utf16le.json"));

        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Lettre dat\u00e9e".getBytes(StandardCharsets.ISO_8859_1));
        run(archive -> archive.source(latin).target(folder.resolve("named")).encoding(Charset.forName("windows-1252")));
        assertThat(Files.readString(folder.resolve("named/latin.json"))).contains("dat\u00e9e");
    }

    @Test
    void readsZipTarAndGzip() throws IOException {
        Files.createDirectories(in("."));
        zip(in("letters.zip"), Map.of("x/a.txt", Letters.letter(1), "pic.jpg", "no text"));
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(in("more.tar.gz")));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(file)) {
            byte[] bytes = Letters.letter(2).getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry("y/b.md");
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(in("c.txt.gz")))) {
            file.write(Letters.letter(3).getBytes(StandardCharsets.UTF_8));
        }

        ArchiveReport report = convert();

        assertThat(failures()).containsExactly(Map.entry("letters.zip/pic.jpg", "other-file"));
        assertThat(report.converted()).isEqualTo(3);
        assertThat(Letters.tree(out())).containsKeys("letters.zip/x/a.json", "more.tar.gz/y/b.json", "c.json");
    }

    @Test
    void readsJsonLinesByFields() throws IOException {
        String text = Letters.letter(7).replace("\n", "\\n");
        Letters.write(
                in("dump.jsonl"),
                "{\"id\":\"A/75/7\",\"text\":\"" + text + "\"}\n\n{\"id\":\"none\"}\nnot json\n{\"text\":\"" + text
                        + "\",\"id\":\"A/75/7\"}");

        ArchiveReport report = convert();

        assertThat(report.converted()).isEqualTo(2);
        assertThat(report.problems()).containsExactly(Map.entry("damaged", 2L));
        assertThat(outcomes)
                .filteredOn(o -> o.status() == Status.DONE)
                .extracting(DocumentOutcome::renamed)
                .containsOnly(true);

        Letters.write(in("other.jsonl"), "{\"nr\":5,\"words\":\"" + text + "\"}\n");
        ArchiveReport named = run(archive -> archive.source(ArchiveSource.of(
                        in("other.jsonl"),
                        SourceOptions.builder().textField("words").idField("nr").build()))
                .target(folder.resolve("named")));
        assertThat(named.converted()).isEqualTo(1);
        assertThat(folder.resolve("named/5.json")).exists();
    }

    @Test
    void readsAStream() throws IOException {
        byte[] line =
                ("{\"text\":\"" + Letters.letter(1).replace("\n", "\\n") + "\"}").getBytes(StandardCharsets.UTF_8);
        ArchiveReport report = run(archive -> archive.source(
                        ArchiveSource.of("stdin.jsonl", new ByteArrayInputStream(line), SourceOptions.usual()))
                .target(out()));
        assertThat(report.converted()).isEqualTo(1);
        assertThat(out().resolve("line 1.json")).exists();
    }

    @Test
    void writesJsonLinesInOrder() throws IOException {
        for (int i = 0; i < 50; i++) {
            Letters.write(in(String.format("%02d.txt", i)), Letters.letter(i + 1));
        }
        Path lines = folder.resolve("all.jsonl");
        run(archive -> archive.source(folder.resolve("in")).target(lines).formats(Format.JSON, Format.XML));
        List<String> written = Files.readAllLines(lines);
        assertThat(written).hasSize(50);
        assertThat(written.get(41))
                .startsWith("{\"source\":\"41.txt\",\"json\":{")
                .contains("\"xml\":\"<?xml");
        assertThat(folder.resolve("all.jsonl.undoc/report.html")).exists();
    }

    @Test
    void writesZipWithTheSameBytesEachTime() throws IOException {
        for (int i = 0; i < 20; i++) {
            Letters.write(in("f" + i % 3 + "/" + i + ".txt"), Letters.letter(i + 1));
        }
        Path first = folder.resolve("1.zip");
        Path second = folder.resolve("2.zip");
        run(archive -> archive.source(folder.resolve("in")).target(first));
        run(archive -> archive.source(folder.resolve("in")).target(second).threads(1));
        assertThat(first).hasSameBinaryContentAs(second);
        try (ZipFile zip = new ZipFile(first.toFile())) {
            assertThat(zip.size()).isEqualTo(20);
            assertThat(zip.getEntry("f2/5.json")).isNotNull();
        }
        assertThat(folder.resolve("1.zip.undoc/.undoc/tree")).doesNotExist();
    }

    @Test
    void namesBySymbolInTheOrderOfTheSource() throws IOException {
        Letters.write(in("1.txt"), Letters.letter(5));
        Letters.write(in("2.txt"), Letters.letter(5));
        Letters.write(in("3.txt"), "Nothing that looks like a letter.");

        run(archive -> archive.source(folder.resolve("in")).target(out()).naming(Naming.SYMBOL));

        assertThat(outcomes.get(0).name()).contains("A_75_5.en");
        assertThat(outcomes.get(1).name().orElseThrow()).startsWith("A_75_5.en~");
        assertThat(outcomes.get(2).name()).contains("3");
        assertThat(Letters.tree(out())).containsKeys("A_75_5.en.json", "3.json");
    }

    @Test
    void nothingIsWrittenOutsideTheTarget() throws IOException {
        Files.createDirectories(in("."));
        zip(
                in("evil.zip"),
                Map.of(
                        "../../escaped.txt", Letters.letter(1),
                        "/rooted.txt", Letters.letter(2),
                        "C:\\windows\\a.txt", Letters.letter(3),
                        "con/aux.txt", Letters.letter(4)));

        ArchiveReport report = convert();

        assertThat(report.converted()).isEqualTo(4);
        assertThat(report.renamed()).isEqualTo(4);
        assertThat(folder.resolve("escaped.json")).doesNotExist();
        assertThat(Letters.tree(folder).keySet())
                .allMatch(name -> name.startsWith("in/evil.zip") || name.startsWith("out/"));
        assertThat(Letters.tree(out()).keySet()).noneMatch(name -> name.contains("..") || name.contains(":"));
    }

    @Test
    void aLinkInTheTargetDoesNotLeadOut() throws IOException {
        Letters.write(in("sub/a.txt"), Letters.letter(1));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(out());
        Files.createSymbolicLink(out().resolve("sub"), elsewhere);

        convert();

        assertThat(failures()).containsExactly(Map.entry("sub/a.txt", "not-written"));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void linksThatLeadBackAreLeftAside() throws IOException {
        Letters.write(in("a/x.txt"), Letters.letter(1));
        Files.createSymbolicLink(in("a/loop"), in("."));
        Files.createSymbolicLink(in("linked"), in("a"));
        Files.createSymbolicLink(in("nowhere.txt"), in("gone.txt"));

        ArchiveReport report = convert();

        assertThat(report.converted()).isEqualTo(2);
        assertThat(failures()).containsEntry("a/loop", "link-loop").containsEntry("nowhere.txt", "not-found");
    }

    @Test
    void bombsAndDamagedContainersAreTold() throws IOException {
        Files.createDirectories(in("."));
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(in("bomb.txt.gz")))) {
            byte[] zeros = new byte[1 << 20];
            java.util.Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                file.write(zeros);
            }
        }
        zip(in("torn.zip"), Map.of("a.txt", Letters.letter(1), "b.txt", Letters.letter(2)));
        byte[] whole = Files.readAllBytes(in("torn.zip"));
        Files.write(in("torn.zip"), java.util.Arrays.copyOf(whole, whole.length / 2 - 30));
        Letters.write(in("z.txt"), Letters.letter(3));

        ArchiveReport report = run(archive -> archive.source(ArchiveSource.of(
                        folder.resolve("in"),
                        SourceOptions.builder().maxBytes(200 << 20).build()))
                .target(out()));

        assertThat(failures()).containsEntry("bomb.txt", "bomb").containsEntry("torn.zip", "damaged");
        assertThat(report.converted()).isPositive();
        assertThat(out().resolve("z.json")).exists();
    }

    @Test
    void longDocumentsAreTold() throws IOException {
        Letters.write(in("long.txt"), Letters.letter(1).repeat(10));
        Letters.write(in("short.txt"), Letters.letter(1));
        run(archive -> archive.source(ArchiveSource.of(
                        folder.resolve("in"),
                        SourceOptions.builder().maxBytes(1024).build()))
                .target(out()));
        assertThat(failures()).containsExactly(Map.entry("long.txt", "too-large"));
    }

    @Test
    void filesOfOthersAreNotReplaced() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        Letters.write(out().resolve("a.json"), "mine");

        convert();
        assertThat(failures()).containsExactly(Map.entry("a.txt", "taken"));
        assertThat(out().resolve("a.json")).hasContent("mine");

        run(archive -> archive.source(folder.resolve("in")).target(out()).overwrite(true));
        assertThat(failures()).isEmpty();
        assertThat(out().resolve("a.json")).content().contains("A/75/1");

        // What undoc wrote it may write again.
        convert();
        assertThat(failures()).isEmpty();
    }

    @Test
    void namesThatDifferByCaseOnlyStayApart() throws IOException {
        Letters.write(in("Letter.txt"), Letters.letter(1));
        Letters.write(in("letter.md"), Letters.letter(2));
        Letters.write(in("letter.txt"), Letters.letter(3));
        Letters.write(in("report.txt"), Letters.letter(4));

        assertThat(convert().converted()).isEqualTo(4);
        List<String> names = outcomes.stream().map(o -> o.name().orElseThrow()).toList();
        assertThat(names.get(0)).isEqualTo("Letter");
        assertThat(names.get(1)).startsWith("letter~");
        assertThat(names.get(2)).startsWith("letter~");
        assertThat(names.get(3)).startsWith("report~");
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void resumeKeepsWhatStandsAndConvertsTheRest() throws IOException {
        for (int i = 0; i < 10; i++) {
            Letters.write(in(i + ".txt"), Letters.letter(i + 1));
        }
        Letters.write(in("bad.txt"), "");
        convert();
        Map<String, String> first = Letters.tree(out());
        UnaryOperator<Archive.Builder> again =
                archive -> archive.source(folder.resolve("in")).target(out()).resume(true);

        ArchiveReport kept = run(again);
        assertThat(kept.kept()).isEqualTo(10);
        assertThat(kept.converted()).isZero();
        assertThat(Letters.tree(out())).isEqualTo(first);

        Letters.write(in("3.txt"), Letters.letter(77));
        Letters.write(in("4.txt"), "");
        Letters.write(in("bad.txt"), Letters.letter(88));
        Files.delete(out().resolve("5.json"));
        ArchiveReport changed = run(again);
        assertThat(changed.kept()).isEqualTo(7);
        assertThat(changed.converted()).isEqualTo(3);
        assertThat(out().resolve("4.json")).doesNotExist();
        assertThat(out().resolve("errors/4.txt")).exists();
        assertThat(out().resolve("errors/bad.txt")).doesNotExist();
        assertThat(out().resolve("3.json")).content().contains("A/75/77");

        ArchiveReport other = run(archive -> again.apply(archive).formats(Format.XML));
        assertThat(other.converted()).isEqualTo(10);
        assertThat(Letters.tree(out()).keySet()).noneMatch(name -> name.endsWith("9.json"));
    }

    @Test
    void aRunThatWasStoppedEndsLikeAnUndisturbedOne() throws IOException {
        for (int i = 0; i < 120; i++) {
            Letters.write(in(i % 4 + "/" + i + ".txt"), i % 17 == 3 ? "" : Letters.letter(i + 1));
        }
        Path whole = folder.resolve("whole");
        for (String target : List.of("", ".zip", ".jsonl")) {
            Path undisturbed = folder.resolve("whole" + target);
            run(archive -> archive.source(folder.resolve("in")).target(undisturbed));
            Path stopped = folder.resolve("stopped" + target);
            AtomicInteger asked = new AtomicInteger();
            ArchiveReport part = run(archive ->
                    archive.source(folder.resolve("in")).target(stopped).stopWhen(() -> asked.incrementAndGet() > 60));
            assertThat(part.stopped()).contains(ArchiveReport.Stop.ASKED);
            assertThat(part.documents()).isEqualTo(60);
            ArchiveReport rest = run(archive ->
                    archive.source(folder.resolve("in")).target(stopped).resume(true));
            assertThat(rest.kept()).isPositive();
            assertThat(rest.stopped()).isEmpty();
            if (target.isEmpty()) {
                assertThat(Letters.tree(stopped)).isEqualTo(Letters.tree(whole));
            } else {
                assertThat(stopped).hasSameBinaryContentAs(undisturbed);
                assertThat(Letters.tree(folder.resolve("stopped" + target + ".undoc")))
                        .isEqualTo(Letters.tree(folder.resolve("whole" + target + ".undoc")));
            }
        }
    }

    @Test
    void aTornManifestIsNoHindrance() throws IOException {
        for (int i = 0; i < 8; i++) {
            Letters.write(in(i + ".txt"), Letters.letter(i + 1));
        }
        convert();
        Map<String, String> whole = Letters.tree(out());
        Path manifest = out().resolve(".undoc/manifest.jsonl");
        byte[] bytes = Files.readAllBytes(manifest);
        for (int cut : new int[] {0, 1, bytes.length / 3, bytes.length / 2, bytes.length - 1}) {
            Files.write(manifest, java.util.Arrays.copyOf(bytes, cut));
            // Files that had been moved into place but not yet noted in the manifest.
            StringBuilder intents = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                intents.append(i).append('\n');
            }
            Files.writeString(out().resolve(".undoc/intents"), intents);
            ArchiveReport report = run(archive ->
                    archive.source(folder.resolve("in")).target(out()).resume(true));
            assertThat(report.failed()).isZero();
            assertThat(Letters.tree(out())).isEqualTo(whole);
        }
    }

    @Test
    void twoRunsAtOnceAreRefused() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        run(archive -> archive.source(folder.resolve("in")).target(out()).observer((source, document) -> {
            assertThatThrownBy(() -> Archive.builder()
                            .source(folder.resolve("in"))
                            .target(out())
                            .formats(Format.JSON)
                            .build()
                            .run(ArchiveListener.NONE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run");
        }));
        assertThat(outcomes).hasSize(1);
        assertThat(failures()).isEmpty();
    }

    @Test
    void aWriterThatFailsIsTold() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        Letters.write(in("b.txt"), Letters.letter(2));
        run(archive -> archive.source(folder.resolve("in")).target(out()).writer(Format.JSON, (document, out) -> {
            out.write('{');
            if (document.toString().contains("A/75/1")) {
                throw new IllegalStateException("broken");
            }
        }));
        assertThat(failures()).containsExactly(Map.entry("a.txt", "internal"));
        assertThat(out().resolve("a.json")).doesNotExist();
        assertThat(out().resolve("b.json")).hasContent("{");
        assertThat(out().resolve("errors/a.txt")).content().contains("IllegalStateException: broken");
    }

    @Test
    void aListenerThatFailsEndsTheRun() throws IOException {
        Letters.write(in("a.txt"), Letters.letter(1));
        Archive archive = Archive.builder().source(folder.resolve("in")).build();
        assertThatThrownBy(() -> archive.run(outcome -> {
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");
    }

    @Test
    void aSourceThatIsNotThereIsToldBeforeAnythingIsWritten() {
        assertThatThrownBy(this::convert)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));
        assertThat(out()).doesNotExist();
    }

    @Test
    void theTargetIsNotReadAsASource() throws IOException {
        Letters.write(folder.resolve("in/a.txt"), Letters.letter(1));
        Path inside = folder.resolve("in/out");
        for (int i = 0; i < 2; i++) {
            ArchiveReport report = run(archive -> archive.source(ArchiveSource.of(
                            folder.resolve("in"),
                            SourceOptions.builder().hide(inside).build()))
                    .target(inside)
                    .formats(Format.TEXT));
            assertThat(report.documents()).isEqualTo(1);
        }
        assertThat(Optional.of(inside.resolve("a.txt")))
                .get()
                .satisfies(path -> assertThat(path).exists());
    }

    private static void zip(Path file, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
