package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.SourceDocument;
import java.util.List;

/** A document that had to be read when its cursor came to it. */
record BytesDocument(String id, List<String> path, byte[] bytes, boolean decoded) implements SourceDocument {

    @Override
    public byte[] read() {
        return bytes;
    }
}
