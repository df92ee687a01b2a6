package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;

/**
 * Text that leads to an address.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("link")
public sealed interface Link extends Inline permits ImmutableLink, ImmutableLink.Json {

    /** {@return the address as given; it is not checked} */
    String target();

    /** {@return the text shown} */
    List<Inline> content();

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
     * Builds {@link Link} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
