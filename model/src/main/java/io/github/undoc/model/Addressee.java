package io.github.undoc.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * To whom a letter is addressed.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Addressee extends Serializable permits ImmutableAddressee, ImmutableAddressee.Json {

    /** {@return the office addressed} */
    AddresseeRole role();

    /** {@return the words of the title that name the addressee, as printed} */
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
     * Builds {@link Addressee} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableAddressee.Builder {
        Builder() {}
    }
}
