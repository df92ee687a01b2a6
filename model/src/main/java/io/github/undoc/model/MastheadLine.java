package io.github.undoc.model;

import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One printed line of a masthead; a title broken over several printed lines is one.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface MastheadLine extends Serializable permits ImmutableMastheadLine, ImmutableMastheadLine.Json {

    /** {@return what the line says} */
    MastheadLineKind kind();

    /** {@return its text} */
    List<Inline> content();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

    /**
     * Returns a line of plain text.
     *
     * @param kind what the line says
     * @param text the characters
     * @return the line
     */
    static MastheadLine of(MastheadLineKind kind, String text) {
        return builder().kind(kind).addContent(Text.of(text)).build();
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
     * Builds {@link MastheadLine} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableMastheadLine.Builder {
        Builder() {}
    }
}
