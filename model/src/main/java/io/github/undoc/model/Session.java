package io.github.undoc.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A session of an organ, or a year of the Security Council.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Session extends Serializable permits ImmutableSession, ImmutableSession.Json {

    /** {@return whose session it is} */
    Organ organ();

    /** {@return how it is counted} */
    SessionKind kind();

    /** {@return the number: of the session, of the Council’s year, or the calendar year of a year session} */
    int number();

    /** {@return whether it is a resumed session} */
    @Value.Default
    default boolean resumed() {
        return false;
    }

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Session} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}
    }
}
