package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.internal.source.SortedListing;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file. It is packed at the end, in the order of names and with one time for all entries, from a tree in the work
 * folder, so that a run that was cut off goes on like one into a folder, and the same documents give the same bytes.
 */
final class ZipTarget implements Target {

    /** The first moment that zip can write. */
    private static final FileTime TIME = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));

    private final TreeTarget tree;
    private final Path folder;
    private final Path part;
    private final Path file;

    ZipTarget(TreeTarget tree, Path folder, Path part, Path file) {
        this.tree = tree;
        this.folder = folder;
        this.part = part;
        this.file = file;
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public boolean stands(ManifestRecord record) {
        return tree.stands(record);
    }

    @Override
    public Draft draft(int thread) {
        return tree.draft(thread);
    }

    @Override
    public long commit(String source, Optional<Draft> draft) {
        return 0;
    }

    private record Level(String prefix, Path folder, SortedListing names) {}

    @Override
    public void finish() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Deque<Level> levels = new ArrayDeque<>();
            levels.push(new Level("", folder, SortedListing.of(folder)));
            while (!levels.isEmpty()) {
                Level level = levels.element();
                Optional<String> name = level.names().next();
                if (name.isEmpty()) {
                    level.names().close();
                    levels.pop();
                    continue;
                }
                Path path = level.folder().resolve(name.get());
                if (Files.isDirectory(path)) {
                    levels.push(new Level(level.prefix() + name.get() + "/", path, SortedListing.of(path)));
                } else {
                    ZipEntry entry = new ZipEntry(level.prefix() + name.get());
                    entry.setLastModifiedTime(TIME);
                    zip.putNextEntry(entry);
                    Files.copy(path, zip);
                    zip.closeEntry();
                }
            }
        }
        WorkFolder.move(part, file);
        Trees.delete(folder);
    }

    @Override
    public void close() {}
}
