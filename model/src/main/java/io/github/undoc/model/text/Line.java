package io.github.undoc.model.text;

import io.github.undoc.model.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One printed line of a masthead, heading or signature.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Line extends Serializable permits ImmutableLine, ImmutableLine.Json {

    /** {@return its text} */
    List<Inline> content();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

    /**
     * Returns a line of plain text.
     *
     * @param text the characters
     * @return the line
     */
    static Line of(String text) {
        return builder().addContent(Text.of(text)).build();
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
     * Builds {@link Line} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableLine.Builder {
        Builder() {}
    }
}
