package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;

/**
 * Lowered text.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("subscript")
public sealed interface Subscript extends Inline permits ImmutableSubscript, ImmutableSubscript.Json {

    /** {@return the text so set} */
    List<Inline> content();

    /**
     * Returns text so set.
     *
     * @param content its inlines
     * @return the inline
     */
    static Subscript of(Inline... content) {
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
     * Builds {@link Subscript} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSubscript.Builder {
        Builder() {}
    }
}
