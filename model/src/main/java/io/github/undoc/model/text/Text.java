package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;

/**
 * Plain text. It holds no line break.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("text")
public sealed interface Text extends Inline permits ImmutableText, ImmutableText.Json {

    /** {@return the characters, at least one} */
    String text();

    /**
     * Returns plain text.
     *
     * @param text the characters
     * @return the inline
     */
    static Text of(String text) {
        return builder().text(text).build();
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
     * Builds {@link Text} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableText.Builder {
        Builder() {}
    }
}
