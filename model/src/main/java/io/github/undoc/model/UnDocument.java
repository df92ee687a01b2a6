package io.github.undoc.model;

import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.PlainText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A United Nations document: its masthead, what it holds, the notes of both, and the annexes behind it.
 *
 * <p>The printed text in reading order is: masthead lines, content, footnotes, annexes; {@link PlainText} gives it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface UnDocument extends Serializable permits ImmutableUnDocument, ImmutableUnDocument.Json {

    /** {@return the front matter} */
    @Value.Default
    default Masthead masthead() {
        return Masthead.builder().build();
    }

    /** {@return the language the content is written in, told from its words; absent where it cannot be told} */
    Optional<Language> language();

    /** {@return the letter, or whatever else the document is} */
    DocumentContent content();

    /** {@return the notes of the masthead and the content, in document order} */
    List<Footnote> footnotes();

    /** {@return the annexes in printed order} */
    List<Annex> annexes();

    /**
     * Returns the letter, if this document is one.
     *
     * @return the letter, or empty for any other document
     */
    default Optional<Letter> letter() {
        return content() instanceof Letter letter ? Optional.of(letter) : Optional.empty();
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
     * Builds {@link UnDocument} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableUnDocument.Builder {
        Builder() {}
    }
}
