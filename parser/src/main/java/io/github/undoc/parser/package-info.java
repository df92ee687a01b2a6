/**
 * Reads the text of United Nations documents.
 *
 * <p>{@link io.github.undoc.parser.UnDocumentParser} is the entry; it gives a {@link io.github.undoc.parser.ParseResult} with the
 * document, the {@linkplain io.github.undoc.parser.DiagnosticCode diagnostics} and what was set aside as belonging to the
 * page.
 *
 * <pre>{@code
 * UnDocumentParser parser = UnDocumentParser.create();   // once; share it
 * for (Finding diagnostic : parser.parse(text).diagnostics()) {
 *     System.out.println(diagnostic.code() + ": " + diagnostic.message());
 * }
 * }</pre>
 *
 * <p>Any text gives a document, and every character of it is in the document, set aside, or counted as mark-up. What is read is
 * specified with examples in {@code docs/format.md}. {@link io.github.undoc.parser.LanguagePack} adds words of further
 * languages.
 */
@NullMarked
package io.github.undoc.parser;

import org.jspecify.annotations.NullMarked;
