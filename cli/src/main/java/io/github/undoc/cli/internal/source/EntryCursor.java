package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** Goes over the entries of a zip or tar in the order in which they lie in it. */
final class EntryCursor implements SourceCursor {

    private final ArchiveInputStream<?> archive;
    private final ExpansionGuard guard;
    private final List<String> shown;
    private final List<String> place;
    private final FileChooser chooser;
    private final int depth;
    private Optional<SourceCursor> inner = Optional.empty();
    private boolean ended;

    /**
     * Makes a cursor.
     *
     * @param archive the opened container
     * @param guard counts its packed bytes
     * @param shown the name by which what is wrong with the container itself is told
     * @param place the folders in which its documents are placed
     * @param chooser what to take
     * @param depth how many containers lie around it
     */
    EntryCursor(
            ArchiveInputStream<?> archive,
            ExpansionGuard guard,
            List<String> shown,
            List<String> place,
            FileChooser chooser,
            int depth) {
        this.archive = archive;
        this.guard = guard;
        this.shown = shown;
        this.place = place;
        this.chooser = chooser;
        this.depth = depth;
    }

    @Override
    public Optional<SourceDocument> next() {
        while (!ended) {
            try {
                if (inner.isPresent()) {
                    Optional<SourceDocument> document = inner.get().next();
                    if (document.isPresent()) {
                        return document;
                    }
                    inner = Optional.empty();
                }
                ArchiveEntry entry = archive.getNextEntry();
                if (entry == null) {
                    ended = true;
                } else if (!entry.isDirectory()) {
                    Optional<SourceDocument> document = document(entry);
                    if (document.isPresent()) {
                        return document;
                    }
                }
            } catch (ProblemException e) {
                ended = true;
                return Optional.of(new FailingDocument(shown, e));
            } catch (IOException | RuntimeException e) {
                // The library throws a few unchecked exceptions for headers that make no sense.
                ended = true;
                return Optional.of(new FailingDocument(
                        shown,
                        new ProblemException(
                                Problem.DAMAGED,
                                "is damaged; what could be read before the damage was converted: " + e.getMessage(),
                                e)));
            }
        }
        return Optional.empty();
    }

    private Optional<SourceDocument> document(ArchiveEntry entry) throws IOException {
        List<String> path = new ArrayList<>(place);
        boolean hidden = false;
        if (entry.getName().startsWith("/")) {
            // Another name than the one below the root; it is made safe like any other part.
            path.add("/");
        }
        for (String part : entry.getName().replace('\\', '/').split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                path.add(part);
                hidden |= FileChooser.isHidden(part);
            }
        }
        if (hidden || path.size() == place.size()) {
            return Optional.empty();
        }
        String id = (place.isEmpty() ? "" : String.join("/", place) + "/") + entry.getName();
        String name = path.get(path.size() - 1);
        boolean regular = !(entry instanceof TarArchiveEntry tar) || tar.isFile();
        boolean tooDeep = Containers.isContainer(name) && depth + 1 >= MAX_DEPTH;
        if (!regular || tooDeep || !chooser.accepts(path)) {
            return Optional.of(
                    new FailingDocument(path, new ProblemException(Problem.OTHER_FILE, FileChooser.ending(name))));
        }
        if (!archive.canReadEntryData(entry)) {
            return Optional.of(new FailingDocument(
                    path,
                    new ProblemException(
                            Problem.UNREADABLE, "is packed in a way that cannot be read (encrypted, or rare)")));
        }
        InputStream data = guard.unpacked(new FilterInputStream(archive) {
            @Override
            public void close() {
                // The entry ends, the container goes on.
            }
        });
        if (Containers.isContainer(name)) {
            inner = Optional.of(Containers.open(data, name, path, chooser, depth + 1));
            return Optional.empty();
        }
        return Optional.of(read(id, path, data));
    }

    private SourceDocument read(String id, List<String> path, InputStream data) throws IOException {
        try {
            return new BytesDocument(
                    id, path, Bytes.read(data, chooser.options().maxBytes()), false);
        } catch (ProblemException e) {
            if (e.problem() == Problem.BOMB) {
                throw e;
            }
            data.transferTo(java.io.OutputStream.nullOutputStream());
            return new FailingDocument(path, e);
        }
    }

    private static final int MAX_DEPTH = Containers.MAX_DEPTH;

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
