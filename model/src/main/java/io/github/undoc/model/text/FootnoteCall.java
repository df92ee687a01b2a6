package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The mark in the text that calls a footnote.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("footnote-call")
public sealed interface FootnoteCall extends Inline permits ImmutableFootnoteCall, ImmutableFootnoteCall.Json {

    /** {@return the mark as printed: {@code *}, {@code 1}, {@code a}} */
    String mark();

    /** {@return the {@link Footnote#id() id} of the note it calls; absent where no note was found} */
    Optional<String> note();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

    @Override
    default <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
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
     * Builds {@link FootnoteCall} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableFootnoteCall.Builder {
        Builder() {}
    }
}
