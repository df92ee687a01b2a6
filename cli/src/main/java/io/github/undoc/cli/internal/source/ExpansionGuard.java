package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what goes into a decompressor and what comes out, and stops when the relation is that of a bomb. Text packs to
 * a third or a tenth; a hundred letters that differ little, to a hundredth.
 */
final class ExpansionGuard extends FilterInputStream {

    private static final long FLOOR = 64L << 20;
    private static final long RATIO = 200;

    private long packed;
    private long unpacked;

    ExpansionGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        packed += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        packed += Math.max(count, 0);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        packed += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Counts bytes that came out. */
    void came(long bytes) throws ProblemException {
        unpacked += bytes;
        if (unpacked > FLOOR && unpacked / RATIO > packed) {
            throw new ProblemException(
                    Problem.BOMB,
                    "unpacks to more than " + RATIO + " times its size, so it was left after " + (unpacked >> 20)
                            + " MiB; unpack it by other means if it is sound");
        }
    }

    /** Returns a stream that counts what comes out of it. */
    InputStream unpacked(InputStream decompressor) {
        return new FilterInputStream(decompressor) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                if (value >= 0) {
                    came(1);
                }
                return value;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int count = super.read(buffer, from, length);
                if (count > 0) {
                    came(count);
                }
                return count;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
