package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.ArchiveSource;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Goes over several sources, one after the other. All are opened at once, so that one that is not there is told first. */
public final class ChainCursor implements SourceCursor {

    private final List<SourceCursor> cursors = new ArrayList<>();
    private final Iterator<SourceCursor> rest;
    private Optional<SourceCursor> current = Optional.empty();

    /**
     * Opens sources.
     *
     * @param sources the sources
     * @throws IOException if one of them cannot be opened
     */
    public ChainCursor(List<ArchiveSource> sources) throws IOException {
        try {
            for (ArchiveSource source : sources) {
                cursors.add(source.open());
            }
        } catch (IOException e) {
            close();
            throw e;
        }
        this.rest = cursors.iterator();
    }

    @Override
    public Optional<SourceDocument> next() throws IOException {
        while (true) {
            if (current.isEmpty()) {
                if (!rest.hasNext()) {
                    return Optional.empty();
                }
                current = Optional.of(rest.next());
            }
            Optional<SourceDocument> document = current.get().next();
            if (document.isPresent()) {
                return document;
            }
            current = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (SourceCursor cursor : cursors) {
            cursor.close();
        }
    }
}
