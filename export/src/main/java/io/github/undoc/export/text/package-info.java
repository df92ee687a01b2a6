/**
 * Documents as light Markdown, the text format that the parser reads.
 *
 * <pre>{@code
 * String markdown = TextWriter.create().writeToString(document);
 * UnDocumentParser.create().parse(markdown).document().equals(document);   // → true
 * }</pre>
 */
@NullMarked
package io.github.undoc.export.text;

import org.jspecify.annotations.NullMarked;
