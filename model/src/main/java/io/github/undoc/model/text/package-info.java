/**
 * The text of a document: blocks (sections, paragraphs, lists, tables) and the inlines within them, footnotes, and walkers
 * over all of it.
 *
 * <p>{@link io.github.undoc.model.text.Block} and {@link io.github.undoc.model.text.Inline} are sealed: there are no kinds but these.
 * {@link io.github.undoc.model.text.PlainText} gives the words alone, {@link io.github.undoc.model.text.TextWalker} goes over
 * everything in reading order and lets a subclass pick what it looks for:
 *
 * <pre>{@code
 * List<String> tables = new ArrayList<>();
 * new TextWalker() {
 *     @Override
 *     public Void visit(Table table) {
 *         tables.add(table.rows().size() + " rows");
 *         return super.visit(table);
 *     }
 * }.walk(document);
 * tables;   // → [4 rows]
 * }</pre>
 */
@NullMarked
@UndocStyle
package io.github.undoc.model.text;

import io.github.undoc.model.internal.UndocStyle;
import org.jspecify.annotations.NullMarked;
