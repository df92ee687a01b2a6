package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Lines whose breaks and spaces carry meaning, kept as printed: tables drawn with spaces, charts, code.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("preformatted")
public sealed interface Preformatted extends Block permits ImmutablePreformatted, ImmutablePreformatted.Json {

    /** {@return the lines, separated by line feeds} */
    String text();

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
     * Builds {@link Preformatted} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutablePreformatted.Builder {
        Builder() {}
    }
}
