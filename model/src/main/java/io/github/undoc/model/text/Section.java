package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A heading with what stands under it. Nesting gives the level: uneven levels of the source are made even.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("section")
public sealed interface Section extends Block permits ImmutableSection, ImmutableSection.Json {

    /** {@return the number as printed, without the heading: {@code I.}, {@code A.}} */
    Optional<String> number();

    /** {@return the heading as printed} */
    List<Inline> heading();

    /** {@return what stands under the heading, sections of the next level included} */
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
     * Builds {@link Section} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
