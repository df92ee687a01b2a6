package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Format;
import io.github.undoc.cli.internal.source.SortedListing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A zip file. It is packed at the end, in the order of names and with one time for all entries, from a tree in the work
 * folder, so that a run that was cut off goes on like one into a folder, and the same documents give the same bytes.
 */
final class ZipTarget implements Target {

    private final TreeTarget tree;
    private final Path folder;
    private final Path temporary;
    private final Path file;
    private final Names current;

    /**
     * Makes a target.
     *
     * @param tree writes the files of documents
     * @param folder the folder of that tree
     * @param temporary the folder of temporary files
     * @param file the zip file
     * @param current tells the names of the documents of this run; files of others are not packed
     */
    ZipTarget(TreeTarget tree, Path folder, Path temporary, Path file, Names current) {
        this.tree = tree;
        this.folder = folder;
        this.temporary = temporary;
        this.file = file;
        this.current = current;
    }

    /**
     * Unpacks what an earlier run has packed, so that it need not be made again.
     *
     * @param file the zip file
     * @param folder where to
     * @param temporary the folder of temporary files
     * @param own tells the names of documents that undoc wrote
     * @throws IOException if the files cannot be written
     */
    static void unpack(Path file, Path folder, Path temporary, Names own) throws IOException {
        Path draft = temporary.resolve("unpacked");
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && to.startsWith(folder.normalize()) && isOf(entry.getName(), own)) {
                    Files.copy(zip, draft, StandardCopyOption.REPLACE_EXISTING);
                    Files.createDirectories(
                            Objects.requireNonNull(to.getParent(), "a file in the target has a folder"));
                    WorkFolder.move(draft, to);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            // No zip of ours, or a damaged one: what is missing is made again.
        }
    }

    private static boolean isOf(String file, Names documents) throws IOException {
        for (Format format : Format.values()) {
            String ending = "." + format.ending();
            if (file.endsWith(ending) && documents.contains(file.substring(0, file.length() - ending.length()))) {
                return true;
            }
        }
        return false;
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
    public Draft draft(String source, int thread) {
        return tree.draft(source, thread);
    }

    @Override
    public long commit(Optional<Draft> draft) {
        return 0;
    }

    private record Level(String prefix, Path folder, SortedListing names) {}

    @Override
    public void finish() throws IOException {
        Path packed = temporary.resolve("packed");
        try (ZipPacker zip = new ZipPacker(packed, temporary.resolve("entries"))) {
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
                String placed = level.prefix() + name.get();
                if (Files.isDirectory(path)) {
                    levels.push(new Level(placed + "/", path, SortedListing.of(path)));
                } else if (isOf(placed, current)) {
                    zip.add(placed, path);
                }
            }
            zip.finish();
        }
        WorkFolder.move(packed, file);
        Trees.delete(folder);
    }

    @Override
    public void close() {}
}
