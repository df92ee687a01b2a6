package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.SourceDocument;
import java.util.List;

/** A document that had to be read when its cursor came to it. */
final class BytesDocument implements SourceDocument {

    private final String id;
    private final List<String> path;
    private final byte[] bytes;
    private final boolean decoded;

    BytesDocument(String id, List<String> path, byte[] bytes, boolean decoded) {
        this.id = id;
        this.path = List.copyOf(path);
        this.bytes = bytes;
        this.decoded = decoded;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> path() {
        return path;
    }

    @Override
    public byte[] read() {
        return bytes;
    }

    @Override
    public boolean decoded() {
        return decoded;
    }
}
