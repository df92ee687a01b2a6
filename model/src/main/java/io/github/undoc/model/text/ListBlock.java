package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list; its items keep the marks that were printed.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("list")
public sealed interface ListBlock extends Block permits ImmutableListBlock, ImmutableListBlock.Json {

    /** {@return whether the marks count ({@code (a)}, {@code 1.}) or only point (bullets, dashes)} */
    boolean ordered();

    /** {@return the items in order} */
    List<ListItem> items();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
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
     * Builds {@link ListBlock} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableListBlock.Builder {
        Builder() {}
    }
}
