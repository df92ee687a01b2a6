package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule across the page, as it closes many documents.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("thematic-break")
public sealed interface ThematicBreak extends Block permits ImmutableThematicBreak, ImmutableThematicBreak.Json {

    /** {@return the characters it is printed with, such as {@code ---} or {@code _____}} */
    String printed();

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
     * Builds {@link ThematicBreak} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableThematicBreak.Builder {
        Builder() {}
    }
}
