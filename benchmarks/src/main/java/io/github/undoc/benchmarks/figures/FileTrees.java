package io.github.undoc.benchmarks.figures;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folder trees on disk. */
final class FileTrees {

    private FileTrees() {}

    /** Removes a tree; links are removed, not followed. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            @SuppressWarnings("NullAway") // the walk gives null for a folder without fault
            public FileVisitResult postVisitDirectory(Path below, IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(below);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Returns the sizes of all files below a folder by their path in it, in the order of the paths. */
    static Map<Path, Long> sizes(Path folder) throws IOException {
        Map<Path, Long> sizes = new TreeMap<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        sizes.put(folder.relativize(file), attributes.size());
                        return FileVisitResult.CONTINUE;
                    }
                });
        return sizes;
    }

    /** Returns the sum of the sizes of all files below a folder. */
    static long bytes(Path folder) throws IOException {
        return sizes(folder).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Cuts a list into stretches of about the same length. */
    static <T> List<List<T>> cut(List<T> all, int parts) {
        List<List<T>> cut = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            cut.add(all.subList((int) ((long) all.size() * i / parts), (int) ((long) all.size() * (i + 1) / parts)));
        }
        return cut;
    }
}
