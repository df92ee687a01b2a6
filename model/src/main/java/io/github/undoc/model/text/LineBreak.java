package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;

/**
 * A line break that carries meaning.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("line-break")
public sealed interface LineBreak extends Inline permits ImmutableLineBreak, ImmutableLineBreak.Json {

    /**
     * Returns a line break.
     *
     * @return the inline
     */
    static LineBreak of() {
        return builder().build();
    }

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
     * Builds {@link LineBreak} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableLineBreak.Builder {
        Builder() {}
    }
}
