package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;

/**
 * Text set in italics.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("emphasis")
public sealed interface Emphasis extends Inline permits ImmutableEmphasis, ImmutableEmphasis.Json {

    /** {@return the text so set} */
    List<Inline> content();

    /**
     * Returns text so set.
     *
     * @param content its inlines
     * @return the inline
     */
    static Emphasis of(Inline... content) {
        return builder().addContent(content).build();
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
     * Builds {@link Emphasis} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableEmphasis.Builder {
        Builder() {}
    }
}
