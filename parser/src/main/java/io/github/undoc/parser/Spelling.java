package io.github.undoc.parser;

/**
 * How a text is spelled.
 *
 * @since 0.1.0
 */
public enum Spelling {
    /** Light Markdown, as converters write it: headings with {@code #}, emphasis, escapes, HTML tags left over. */
    MARKDOWN,
    /** Bare text, as {@code pdftotext}, web pages and optical character recognition give it. */
    BARE
}
