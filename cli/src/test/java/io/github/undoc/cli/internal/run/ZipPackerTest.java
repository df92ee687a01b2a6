package io.github.undoc.cli.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPackerTest {

    @TempDir
    Path folder;

    private Path pack(int copies, String content) throws IOException {
        Path file = folder.resolve("packed.zip");
        Path one = Files.writeString(folder.resolve("content"), content);
        try (ZipPacker zip = new ZipPacker(file, folder.resolve("entries"))) {
            for (int i = 0; i < copies; i++) {
                zip.add("n/\u00e9" + i, one);
            }
            zip.finish();
        }
        assertThat(folder.resolve("entries")).doesNotExist();
        return file;
    }

    @Test
    void packsWhatOthersUnpack() throws IOException {
        String content = "lighthouse ".repeat(50_000);
        Path file = pack(3, content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("n/\u00e90", "n/\u00e91", "n/\u00e92");
            ZipEntry entry = zip.getEntry("n/\u00e92");
            assertThat(new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(content);
            assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
        }
        try (org.apache.commons.compress.archivers.zip.ZipFile zip =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setPath(file)
                        .get()) {
            List<ZipArchiveEntry> entries = java.util.Collections.list(zip.getEntries());
            assertThat(entries).hasSize(3);
            assertThat(zip.getInputStream(entries.get(0)).readAllBytes()).hasSize(content.length());
        }
    }

    @Test
    void packsNothingAndEmptyFiles() throws IOException {
        try (ZipFile zip = new ZipFile(pack(0, "").toFile())) {
            assertThat(zip.size()).isZero();
        }
        try (ZipFile zip = new ZipFile(pack(1, "").toFile())) {
            assertThat(zip.getEntry("n/\u00e90").getSize()).isZero();
        }
    }

    @Test
    void packsMoreEntriesThanANarrowFieldCounts() throws IOException {
        Path file = pack(70_000, "x");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(70_000);
            assertThat(zip.getInputStream(zip.getEntry("n/\u00e969999")).readAllBytes())
                    .containsExactly('x');
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(pack(5, "lighthouse"));
        assertThat(Files.readAllBytes(pack(5, "lighthouse"))).isEqualTo(first);
    }
}
