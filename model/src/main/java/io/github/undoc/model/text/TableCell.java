package io.github.undoc.model.text;

import java.util.List;
import org.immutables.value.Value;

/**
 * One cell of a table.
 */
@Value.Immutable
public sealed interface TableCell permits ImmutableTableCell, ImmutableTableCell.Json {

    /** Its text. */
    List<Inline> content();

    /** How many columns it covers, at least 1. */
    @Value.Default
    default int columnSpan() {
        return 1;
    }

    /** How many rows it covers, at least 1. */
    @Value.Default
    default int rowSpan() {
        return 1;
    }

    /** How its text is set. */
    @Value.Default
    default Alignment alignment() {
        return Alignment.NONE;
    }

    /** How the text of a cell is set. */
    enum Alignment {
        /** Not said. */
        NONE,
        /** To the left. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** To the right. */
        RIGHT
    }

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TableCell} values. */
    final class Builder extends ImmutableTableCell.Builder {
        Builder() {}
    }
}
