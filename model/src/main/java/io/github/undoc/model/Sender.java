package io.github.undoc.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who sends a letter.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Sender extends Serializable permits ImmutableSender, ImmutableSender.Json {

    /** {@return the office} */
    Office office();

    /** {@return the State, if it is one of the table of States} */
    Optional<State> state();

    /** {@return the body or State written for, as printed, where it is not in the table of States} */
    Optional<String> body();

    /** {@return the words of the title that name the sender, as printed} */
    String printed();

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Sender} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSender.Builder {
        Builder() {}
    }
}
