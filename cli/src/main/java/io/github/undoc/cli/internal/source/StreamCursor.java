package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A cursor over the one document of a stream. It reads at once: the stream may be part of a container, which goes on to its
 * next part as soon as the cursor is asked again.
 */
final class StreamCursor implements SourceCursor {

    private final InputStream in;
    private final List<String> path;
    private final long limit;
    private boolean ended;

    StreamCursor(InputStream in, List<String> path, long limit) {
        this.in = in;
        this.path = path;
        this.limit = limit;
    }

    @Override
    public Optional<SourceDocument> next() {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        return Optional.of(read());
    }

    private SourceDocument read() {
        try {
            return new BytesDocument(String.join("/", path), path, Bytes.read(in, limit), false);
        } catch (ProblemException e) {
            return new FailingDocument(path, e);
        } catch (IOException e) {
            return new FailingDocument(path, new ProblemException(Problem.DAMAGED, "is damaged: " + e.getMessage(), e));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
