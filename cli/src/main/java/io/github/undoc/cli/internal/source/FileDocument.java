package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * A document that is a file.
 *
 * @param file the file
 * @param path where it stands in the source
 * @param limit the most bytes it may have
 * @param listed what was known of the file when it was found; asked for anew where it has changed since
 */
record FileDocument(Path file, List<String> path, long limit, Optional<BasicFileAttributes> listed)
        implements SourceDocument {

    private static final int TRIES = 3;

    @Override
    public String id() {
        return String.join("/", path);
    }

    @Override
    public byte[] read() throws IOException {
        try {
            for (int i = 0; i <= TRIES; i++) {
                BasicFileAttributes before = i == 0 && listed.isPresent()
                        ? listed.get()
                        : Files.readAttributes(file, BasicFileAttributes.class);
                Optional<byte[]> bytes = read(before);
                if (bytes.isPresent()) {
                    return bytes.get();
                }
            }
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.VANISHED, "was there and is gone", e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.UNREADABLE, "may not be read by this user; change its permissions", e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                throw new ProblemException(Problem.CHANGED, "became a folder while the run was under way", e);
            }
            throw new ProblemException(Problem.UNREADABLE, "cannot be read: " + e.getMessage(), e);
        }
        throw new ProblemException(Problem.CHANGED, "was written to while it was read; convert it when it is at rest");
    }

    /** Reads the file; empty if it is not, or does not stay, what it was before. */
    private Optional<byte[]> read(BasicFileAttributes before) throws IOException {
        if (!before.isRegularFile()) {
            // Pipes and devices have no size of their own.
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(Bytes.read(in, limit));
            }
        }
        if (before.size() > limit) {
            throw Bytes.tooLarge(limit);
        }
        byte[] bytes = new byte[Math.toIntExact(before.size())];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length || in.read() >= 0) {
                return Optional.empty();
            }
        }
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        boolean sound =
                after.size() == bytes.length && before.lastModifiedTime().equals(after.lastModifiedTime());
        return sound ? Optional.of(bytes) : Optional.empty();
    }
}
