package io.github.undoc.model.text;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A table. Rows may have different numbers of cells.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("table")
public sealed interface Table extends Block permits ImmutableTable, ImmutableTable.Json {

    /** {@return what is printed above or below it as its title} */
    List<Inline> caption();

    /** {@return the rows, header rows included} */
    List<TableRow> rows();

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
     * Builds {@link Table} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
