package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the documents of a cursor in a folder. */
public final class PlacedCursor implements SourceCursor {

    private final SourceCursor cursor;
    private final String folder;

    /**
     * Makes a cursor.
     *
     * @param cursor the cursor whose documents to place
     * @param folder the folder
     */
    public PlacedCursor(SourceCursor cursor, String folder) {
        this.cursor = cursor;
        this.folder = folder;
    }

    @Override
    public Optional<SourceDocument> next() throws IOException {
        return cursor.next().map(document -> new Placed(document, folder));
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }

    private record Placed(SourceDocument document, String folder) implements SourceDocument {

        @Override
        public String id() {
            return folder + "/" + document.id();
        }

        @Override
        public List<String> path() {
            List<String> path = new ArrayList<>();
            path.add(folder);
            path.addAll(document.path());
            return path;
        }

        @Override
        public byte[] read() throws IOException {
            return document.read();
        }

        @Override
        public boolean decoded() {
            return document.decoded();
        }
    }
}
