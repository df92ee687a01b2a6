package io.github.undoc.model.text;

import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note at the foot of a page or at the end of a part.
 */
@Value.Immutable
public sealed interface Footnote permits ImmutableFootnote, ImmutableFootnote.Json {

    /** Names the note within its document: {@code n1}, {@code n2}, … in document order. Calls point to it. */
    String id();

    /** The mark as printed: {@code *}, {@code 1}, {@code a}. */
    String mark();

    /** What the note says. */
    List<Block> content();

    /** What kind of note it is. */
    @Value.Default
    default FootnoteKind kind() {
        return FootnoteKind.OTHER;
    }

    /** Where it stood in the source text, if it came from one; not part of equality. */
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

    /** Builds {@link Footnote} values. */
    final class Builder extends ImmutableFootnote.Builder {
        Builder() {}
    }
}
