package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.util.List;
import java.util.Optional;

/** A cursor over one document. */
final class SingleCursor implements SourceCursor {

    private Optional<SourceDocument> document;

    SingleCursor(SourceDocument document) {
        this.document = Optional.of(document);
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
    public void close() {}
}
