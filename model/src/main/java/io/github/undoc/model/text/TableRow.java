package io.github.undoc.model.text;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * One row of a table.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface TableRow extends Serializable permits ImmutableTableRow, ImmutableTableRow.Json {

    /** {@return whether it is a header row} */
    @Value.Default
    default boolean header() {
        return false;
    }

    /** {@return its cells from the first column on} */
    List<TableCell> cells();

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link TableRow} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableTableRow.Builder {
        Builder() {}
    }
}
