package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Line;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Anything that is no letter: a report, a resolution, an agenda. It is kept as title and body.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("other")
public sealed interface OtherDocument extends DocumentContent
        permits ImmutableOtherDocument, ImmutableOtherDocument.Json {

    /** {@return what kind of document it is} */
    @Value.Default
    default DocumentType kind() {
        return DocumentType.OTHER;
    }

    /** {@return the title, line by line as printed; empty where none is printed} */
    List<Line> title();

    /** {@return the text} */
    List<Block> body();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link OtherDocument} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableOtherDocument.Builder {
        Builder() {}
    }
}
