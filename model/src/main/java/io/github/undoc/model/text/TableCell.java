package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * One cell of a table.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface TableCell extends Serializable permits ImmutableTableCell, ImmutableTableCell.Json {

    /** {@return its text} */
    List<Inline> content();

    /** {@return how many columns it covers, at least 1} */
    @Value.Default
    default int columnSpan() {
        return 1;
    }

    /** {@return how many rows it covers, at least 1} */
    @Value.Default
    default int rowSpan() {
        return 1;
    }

    /** {@return how its text is set} */
    @Value.Default
    default Alignment alignment() {
        return Alignment.NONE;
    }

    /**
     * How the text of a cell is set.
     *
     * @since 0.1.0
     */
    enum Alignment {
        /** Not said. */
        NONE("none"),
        /** To the left. */
        LEFT("left"),
        /** In the middle. */
        CENTER("center"),
        /** To the right. */
        RIGHT("right");

        private final String key;

        Alignment(String key) {
            this.key = key;
        }

        /**
         * Returns the name used in written formats.
         *
         * @return a name in kebab-case
         */
        @JsonValue
        public String key() {
            return key;
        }
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
     * Builds {@link TableCell} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableTableCell.Builder {
        Builder() {}
    }
}
