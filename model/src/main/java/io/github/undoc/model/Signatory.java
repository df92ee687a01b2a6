package io.github.undoc.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who signs.
 */
@Value.Immutable
public sealed interface Signatory permits ImmutableSignatory, ImmutableSignatory.Json {

    /** The name as printed; absent where only the office is. */
    Optional<String> name();

    /** Titles and offices, one for each printed line. */
    List<String> titles();

    /** Whether a mark such as “(Signed)” stands with the name. */
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

    /** Builds {@link Signatory} values. */
    final class Builder extends ImmutableSignatory.Builder {
        Builder() {}
    }
}
