package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceDocument;
import java.util.List;

/**
 * A document known to be unreadable, so that it is told like any other that fails.
 *
 * @param path where it stands
 * @param problem what is wrong
 */
public record FailingDocument(List<String> path, ProblemException problem) implements SourceDocument {

    @Override
    public String id() {
        return String.join("/", path);
    }

    @Override
    public byte[] read() throws ProblemException {
        throw problem;
    }
}
