/**
 * Documents as pages for people: self-contained HTML without scripts, laid out as the United Nations prints.
 *
 * <pre>{@code
 * HtmlWriter.builder().findings(result.diagnostics()).source(text).build().write(result.document(), out);
 * }</pre>
 */
@NullMarked
package io.github.undoc.export.html;

import org.jspecify.annotations.NullMarked;
