package io.github.undoc.cli.internal.run;

import java.util.Optional;

/**
 * Keeps the first of what several threads have to say. Thread-safe.
 *
 * @param <T> what they say
 */
final class First<T> {

    private volatile Optional<T> value = Optional.empty();

    synchronized void set(T said) {
        if (value.isEmpty()) {
            value = Optional.of(said);
        }
    }

    Optional<T> get() {
        return value;
    }
}
