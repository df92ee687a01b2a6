package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.ArchiveTarget;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folders in which a run keeps its reports and its memory: for a tree, the tree itself with {@code .undoc} inside;
 * for a file, a folder beside it. One run at a time.
 */
final class WorkFolder implements Closeable {

    private static final int RESERVE = 1 << 18;

    private final Path base;
    private final Path state;
    private final Path temporary;
    private final FileChannel lock;

    private WorkFolder(Path base) throws IOException {
        this.base = base;
        this.state = base.resolve(".undoc");
        this.temporary = state.resolve("tmp");
        Files.createDirectories(temporary);
        this.lock = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    static Optional<WorkFolder> of(ArchiveTarget target) throws IOException {
        if (target instanceof ArchiveTarget.Tree tree) {
            return Optional.of(open(tree.folder()));
        }
        if (target instanceof ArchiveTarget.Zip zip) {
            return Optional.of(open(beside(zip.file())));
        }
        if (target instanceof ArchiveTarget.JsonLines lines) {
            return Optional.of(open(beside(lines.file())));
        }
        return Optional.empty();
    }

    /** The folder beside a target that is a file. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".undoc");
    }

    private static WorkFolder open(Path base) throws IOException {
        WorkFolder folder = new WorkFolder(base);
        try {
            FileLock taken = folder.lock.tryLock();
            if (taken == null) {
                throw new IOException(base + ": another run is writing here");
            }
            folder.clear();
            folder.reserve();
            return folder;
        } catch (OverlappingFileLockException e) {
            folder.lock.close();
            throw new IOException(base + ": another run is writing here", e);
        } catch (IOException e) {
            folder.lock.close();
            throw e;
        }
    }

    /** Half-written files of a run that was killed. */
    private void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Keeps some room, so that the report can still be written when the disk is full. */
    private void reserve() {
        try {
            Files.write(temporary.resolve("reserve"), new byte[RESERVE]);
        } catch (IOException e) {
            // No room to keep: the run will tell so at its first document.
        }
    }

    void releaseReserve() throws IOException {
        Files.deleteIfExists(temporary.resolve("reserve"));
    }

    Path base() {
        return base;
    }

    Path state() {
        return state;
    }

    Path temporary() {
        return temporary;
    }

    /** Moves a finished file into its place in one step. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.AtomicMoveNotSupportedException e) {
            // Another file system lies below the target: copy beside the place, then move there.
            Path beside = to.resolveSibling(
                    ".undoc-" + Hashes.shortHex(to.getFileName().toString()));
            Files.move(from, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Files.deleteIfExists(state.resolve("lock"));
        clear();
        Files.deleteIfExists(temporary);
    }
}
