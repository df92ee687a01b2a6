package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Text set apart as quoted.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("quotation")
public sealed interface Quotation extends Block permits ImmutableQuotation, ImmutableQuotation.Json {

    /** {@return the quoted blocks} */
    List<Block> content();

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
     * Builds {@link Quotation} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableQuotation.Builder {
        Builder() {}
    }
}
