package io.github.undoc.cli.internal.run;

import java.util.HashSet;
import java.util.Set;

/** Lets the documents of a run pass one by one in their order, for what depends on the order. */
final class Turnstile {

    private final Set<Long> skipped = new HashSet<>();
    private long next;

    /** Waits until all documents before this one have passed. */
    synchronized void enter(long number) throws InterruptedException {
        while (next != number) {
            wait();
        }
    }

    /** Lets the next one pass; to be called for every document, whether it has entered or not. */
    synchronized void leave(long number) {
        if (number < next) {
            return;
        }
        if (next == number) {
            next++;
            while (skipped.remove(next)) {
                next++;
            }
            notifyAll();
        } else {
            skipped.add(number);
        }
    }
}
