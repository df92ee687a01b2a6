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

/** A document that is a file. */
record FileDocument(Path file, List<String> path, long limit) implements SourceDocument {

    private static final int TRIES = 3;

    @Override
    public String id() {
        return String.join("/", path);
    }

    @Override
    public byte[] read() throws IOException {
        try {
            for (int i = 0; i < TRIES; i++) {
                BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
                if (before.isDirectory()) {
                    throw new ProblemException(Problem.CHANGED, "became a folder while the run was under way");
                }
                if (before.size() > limit) {
                    throw Bytes.tooLarge(limit);
                }
                byte[] bytes;
                try (InputStream in = Files.newInputStream(file)) {
                    bytes = Bytes.read(in, limit);
                }
                BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
                // Pipes and devices have no size of their own.
                boolean sound = !after.isRegularFile()
                        || (after.size() == bytes.length
                                && before.size() == bytes.length
                                && before.lastModifiedTime().equals(after.lastModifiedTime()));
                if (sound) {
                    return bytes;
                }
            }
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.VANISHED, "was there and is gone", e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.UNREADABLE, "may not be read by this user; change its permissions", e);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(Problem.UNREADABLE, "cannot be read: " + e.getMessage(), e);
        }
        throw new ProblemException(Problem.CHANGED, "was written to while it was read; convert it when it is at rest");
    }
}
