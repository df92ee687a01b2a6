package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A document that a stream holds alone. */
record StreamDocument(InputStream in, List<String> path, long limit) implements SourceDocument {

    @Override
    public String id() {
        return String.join("/", path);
    }

    @Override
    public byte[] read() throws IOException {
        try {
            return Bytes.read(in, limit);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(Problem.DAMAGED, "is damaged: " + e.getMessage(), e);
        }
    }
}
