package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.DocumentOutcome;
import io.github.undoc.cli.archive.DocumentOutcome.Failure;
import io.github.undoc.cli.internal.report.ListedDocument;
import io.github.undoc.cli.internal.report.ListedDocuments;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Keeps the documents that reports list one by one in a temporary file: failed ones and renamed ones. */
final class Spill implements Closeable, ListedDocuments {

    private final Path file;
    private final DataOutputStream out;

    Spill(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 13));
    }

    void add(DocumentOutcome outcome) throws IOException {
        boolean failed = outcome.status() == DocumentOutcome.Status.FAILED;
        if (!failed && !outcome.renamed()) {
            return;
        }
        out.writeBoolean(failed);
        text(outcome.source());
        text(outcome.name().orElse(""));
        text(outcome.failure().map(Failure::message).orElse(""));
        text(outcome.failure().map(failure -> failure.problem().key()).orElse(""));
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void forEach(boolean failed, Predicate<ListedDocument> action) throws IOException {
        out.flush();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                boolean isFailed;
                try {
                    isFailed = in.readBoolean();
                } catch (EOFException e) {
                    return;
                }
                ListedDocument document = new ListedDocument(text(in), text(in), text(in), text(in));
                if (isFailed == failed && !action.test(document)) {
                    return;
                }
            }
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
