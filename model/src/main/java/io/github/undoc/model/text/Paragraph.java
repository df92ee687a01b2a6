package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paragraph of running text; lines and pages broken by the printer are joined.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("paragraph")
public sealed interface Paragraph extends Block permits ImmutableParagraph, ImmutableParagraph.Json {

    /** {@return the number as printed, without the text: {@code 1.}, {@code (a)}} */
    Optional<String> number();

    /** {@return the text} */
    List<Inline> content();

    /**
     * Returns a paragraph without number.
     *
     * @param content its inlines
     * @return the paragraph
     */
    static Paragraph of(Inline... content) {
        return builder().addContent(content).build();
    }

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
     * Builds {@link Paragraph} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableParagraph.Builder {
        Builder() {}
    }
}
