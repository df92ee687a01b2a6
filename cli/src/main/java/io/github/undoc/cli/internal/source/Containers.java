package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.SourceCursor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens containers by the ending of their names. All are read as streams, so that none is held in memory. */
final class Containers {

    /** How deep containers may lie in each other: a zip in a tar is read, a zip that holds itself is not followed. */
    static final int MAX_DEPTH = 2;

    private static final int BUFFER = 1 << 16;

    private Containers() {}

    static boolean isContainer(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isGzip(lower) || isJsonLines(lower) || lower.endsWith(".zip") || lower.endsWith(".tar");
    }

    private static boolean isGzip(String lower) {
        return lower.endsWith(".gz") || lower.endsWith(".tgz");
    }

    private static boolean isJsonLines(String lower) {
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    /**
     * Opens a container.
     *
     * @param in its bytes, closed with the cursor
     * @param name its name
     * @param place where its documents stand
     * @param chooser what to take from it
     * @param depth how many containers lie around it
     */
    static SourceCursor open(InputStream in, String name, List<String> place, FileChooser chooser, int depth) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            ExpansionGuard guard = new ExpansionGuard(new BufferedInputStream(in, BUFFER));
            if (isGzip(lower)) {
                return gzip(guard, name, place, chooser, depth);
            }
            if (isJsonLines(lower)) {
                return new JsonLinesCursor(guard, place, chooser.options());
            }
            return new EntryCursor(
                    lower.endsWith(".zip")
                            ? new ZipArchiveInputStream(guard, "UTF-8", true, true)
                            : new TarArchiveInputStream(guard, "UTF-8"),
                    guard,
                    place.isEmpty() ? List.of(name) : place,
                    place,
                    chooser,
                    depth);
        } catch (IOException e) {
            close(in);
            List<String> shown = place.isEmpty() ? List.of(name) : place;
            return SingleCursor.failing(shown, Problem.DAMAGED, "is damaged or no such container: " + e.getMessage());
        }
    }

    private static SourceCursor gzip(
            ExpansionGuard packed, String name, List<String> place, FileChooser chooser, int depth) throws IOException {
        InputStream unpacked = packed.unpacked(GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get());
        String lower = name.toLowerCase(Locale.ROOT);
        String inner = lower.endsWith(".tgz")
                ? name.substring(0, name.length() - 4) + ".tar"
                : name.substring(0, name.length() - 3);
        if (isContainer(inner) && !isGzip(inner.toLowerCase(Locale.ROOT))) {
            return open(unpacked, inner, place, chooser, depth);
        }
        List<String> at = new ArrayList<>(place.isEmpty() ? List.of(name) : place);
        at.set(at.size() - 1, inner.isEmpty() ? name : inner);
        return new StreamCursor(unpacked, at, chooser.options().maxBytes());
    }

    static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // Nothing more is wanted of a stream that has been read.
        }
    }
}
