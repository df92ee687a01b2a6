/**
 * The text of a document: blocks (sections, paragraphs, lists, tables) and the inlines within them, footnotes, and walkers
 * over all of it.
 */
@NullMarked
@UndocStyle
package io.github.undoc.model.text;

import io.github.undoc.model.internal.UndocStyle;
import org.jspecify.annotations.NullMarked;
