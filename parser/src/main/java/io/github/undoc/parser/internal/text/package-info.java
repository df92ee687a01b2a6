/** Running text: blocks, sections, lists, tables and what stands within a paragraph. */
@NullMarked
package io.github.undoc.parser.internal.text;

import org.jspecify.annotations.NullMarked;
