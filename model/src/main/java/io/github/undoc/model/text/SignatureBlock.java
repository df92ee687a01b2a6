package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The lines in which one or several persons sign. The lines are the printed text, in order; the signatories are read from them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("signature-block")
public sealed interface SignatureBlock extends Block permits ImmutableSignatureBlock, ImmutableSignatureBlock.Json {

    /** {@return the lines as printed} */
    List<Line> lines();

    /** {@return who signs, in printed order} */
    List<Signatory> signatories();

    /**
     * Returns the lines as printed, or, where only signatories were given, lines composed from them in English form:
     * mark and name, then a line for each title.
     *
     * @return the lines to print
     */
    default List<Line> printed() {
        return lines().isEmpty() ? SignatureLines.compose(signatories()) : lines();
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
     * Builds {@link SignatureBlock} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSignatureBlock.Builder {
        Builder() {}
    }
}
