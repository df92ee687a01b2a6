package io.github.undoc.parser;

import io.github.undoc.model.SourceSpan;
import java.util.Objects;

/**
 * A piece of the source text that belongs to the page, not to the document.
 *
 * @param kind why it was set aside
 * @param text the characters, without blanks around them
 * @param span where they stood
 * @since 0.1.0
 */
public record SetAside(SetAsideKind kind, String text, SourceSpan span) {
    /**
     * Checks the parts.
     *
     * @param kind why it was set aside
     * @param text the characters, without blanks around them
     * @param span where they stood
     * @throws NullPointerException if one is null
     */
    public SetAside {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }
}
