package io.github.undoc.model.text;

import io.github.undoc.model.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of a list.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface ListItem extends Serializable permits ImmutableListItem, ImmutableListItem.Json {

    /** {@return the mark as printed: {@code (a)}, {@code •}, {@code -}} */
    Optional<String> mark();

    /** {@return what the item holds; further lists among it} */
    List<Block> content();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ListItem} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableListItem.Builder {
        Builder() {}
    }
}
