package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;

/**
 * Text set in bold.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("strong")
public sealed interface Strong extends Inline permits ImmutableStrong, ImmutableStrong.Json {

    /** {@return the text so set} */
    List<Inline> content();

    /**
     * Returns text so set.
     *
     * @param content its inlines
     * @return the inline
     */
    static Strong of(Inline... content) {
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
     * Builds {@link Strong} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableStrong.Builder {
        Builder() {}
    }
}
