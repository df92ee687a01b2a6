/**
 * Reads the text of United Nations documents. {@link io.github.undoc.parser.UnDocumentParser} is the entry; it gives a
 * {@link io.github.undoc.parser.ParseResult} with the document, the diagnostics and what was set aside.
 */
@NullMarked
package io.github.undoc.parser;

import org.jspecify.annotations.NullMarked;
