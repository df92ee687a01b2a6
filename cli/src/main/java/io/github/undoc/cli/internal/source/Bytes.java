package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import java.io.IOException;
import java.io.InputStream;

/** Reads streams up to a limit. */
final class Bytes {

    private Bytes() {}

    static byte[] read(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                Problem.TOO_LARGE, "is larger than " + human(limit) + "; raise --max-size to convert it");
    }

    private static String human(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
