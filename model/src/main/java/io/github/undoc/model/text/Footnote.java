package io.github.undoc.model.text;

import io.github.undoc.model.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note at the foot of a page or at the end of a part.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Footnote extends Serializable permits ImmutableFootnote, ImmutableFootnote.Json {

    /** {@return names the note within its document: {@code n1}, {@code n2}, … in document order} Calls point to it. */
    String id();

    /** {@return the mark as printed: {@code *}, {@code 1}, {@code a}} */
    String mark();

    /** {@return what the note says} */
    List<Block> content();

    /** {@return what kind of note it is} */
    @Value.Default
    default FootnoteKind kind() {
        return FootnoteKind.OTHER;
    }

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
     * Builds {@link Footnote} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableFootnote.Builder {
        Builder() {}
    }
}
