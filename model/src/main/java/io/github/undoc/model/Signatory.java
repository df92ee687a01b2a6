package io.github.undoc.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who signs.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Signatory extends Serializable permits ImmutableSignatory, ImmutableSignatory.Json {

    /** {@return the name as printed; absent where only the office is} */
    Optional<String> name();

    /** {@return titles and offices, one for each printed line} */
    List<String> titles();

    /** {@return whether a mark such as “(Signed)” stands with the name} */
    @Value.Default
    default boolean signed() {
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
     * Builds {@link Signatory} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSignatory.Builder {
        Builder() {}
    }
}
