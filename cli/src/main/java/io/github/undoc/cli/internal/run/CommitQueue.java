package io.github.undoc.cli.internal.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes what threads have finished, in any order, and hands it on in the order of the source. A thread that is far ahead
 * waits, so that what is held stays small.
 *
 * @param <T> what is finished
 */
final class CommitQueue<T> {

    private static final int MOST_AHEAD = 512;
    private static final long MOST_BYTES = 16L << 20;

    /** What is done with each. */
    interface Sink<T> {
        void accept(T value) throws IOException;
    }

    private record Held<T>(T value, long bytes) {}

    private final Sink<T> sink;
    private final Map<Long, Held<T>> waiting = new HashMap<>();
    private long next;
    private long bytes;
    private boolean handing;

    CommitQueue(Sink<T> sink) {
        this.sink = sink;
    }

    /**
     * Takes one.
     *
     * @param number its place in the order
     * @param value what is finished
     * @param size the memory it holds
     * @throws IOException if the sink could not take it or one before it
     */
    void put(long number, T value, long size) throws IOException, InterruptedException {
        synchronized (this) {
            while (number != next && (number - next > MOST_AHEAD || bytes + size > MOST_BYTES)) {
                wait();
            }
            waiting.put(number, new Held<>(value, size));
            bytes += size;
            if (handing) {
                return;
            }
            handing = true;
        }
        hand();
    }

    /** Hands on what is left when all threads have ended. */
    void flush() throws IOException {
        hand();
    }

    /** One thread hands on while the others work. */
    private void hand() throws IOException {
        while (true) {
            Held<T> held;
            synchronized (this) {
                held = waiting.remove(next);
                if (held == null) {
                    handing = false;
                    return;
                }
            }
            try {
                sink.accept(held.value());
            } catch (IOException | RuntimeException e) {
                synchronized (this) {
                    handing = false;
                    passed(held.bytes());
                }
                throw e;
            }
            synchronized (this) {
                passed(held.bytes());
            }
        }
    }

    private void passed(long size) {
        next++;
        bytes -= size;
        notifyAll();
    }
}
