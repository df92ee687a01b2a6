package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;

/**
 * Raised text, such as the ending of {@code 75th}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("superscript")
public sealed interface Superscript extends Inline permits ImmutableSuperscript, ImmutableSuperscript.Json {

    /** {@return the text so set} */
    List<Inline> content();

    /**
     * Returns text so set.
     *
     * @param content its inlines
     * @return the inline
     */
    static Superscript of(Inline... content) {
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
     * Builds {@link Superscript} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSuperscript.Builder {
        Builder() {}
    }
}
