package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A cursor over one document. */
final class SingleCursor implements SourceCursor {

    private final Closeable resource;
    private Optional<SourceDocument> document;

    SingleCursor(SourceDocument document) {
        this(document, () -> {});
    }

    SingleCursor(SourceDocument document, Closeable resource) {
        this.document = Optional.of(document);
        this.resource = resource;
    }

    /** A cursor over a document that cannot be read. */
    static SingleCursor failing(List<String> place, Problem problem, String message) {
        return new SingleCursor(new FailingDocument(place, new ProblemException(problem, message)));
    }

    @Override
    public Optional<SourceDocument> next() {
        Optional<SourceDocument> result = document;
        document = Optional.empty();
        return result;
    }

    @Override
    public void close() throws IOException {
        resource.close();
    }
}
