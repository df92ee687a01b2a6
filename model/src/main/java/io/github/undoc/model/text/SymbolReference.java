package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document symbol or a numbered resolution named in the text.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("symbol-reference")
public sealed interface SymbolReference extends Inline permits ImmutableSymbolReference, ImmutableSymbolReference.Json {

    /** {@return the words as printed, such as {@code resolution 2532 (2020)}} */
    String text();

    /** {@return the symbols meant; several where a joint symbol or a range was printed} */
    List<DocumentSymbol> symbols();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

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
     * Builds {@link SymbolReference} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableSymbolReference.Builder {
        Builder() {}
    }
}
