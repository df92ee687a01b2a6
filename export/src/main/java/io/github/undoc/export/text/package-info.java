/** Documents as light Markdown, the text format that the parser reads. */
@NullMarked
package io.github.undoc.export.text;

import org.jspecify.annotations.NullMarked;
