/**
 * The values of a United Nations document.
 *
 * <p>Start at {@link io.github.undoc.model.UnDocument}: it has a masthead, a content (a {@link io.github.undoc.model.Letter} or
 * an {@link io.github.undoc.model.OtherDocument}), footnotes, and annexes with annexes of their own.
 *
 * <pre>{@code
 * Letter letter = document.letter().orElseThrow();
 * letter.date().orElseThrow();            // → 2026-10-09
 * letter.senders().get(0).office();       // → PERMANENT_REPRESENTATIVE
 * document.masthead().symbols();          // → [A/81/1712, S/2026/1804]
 * document.annexes().size();              // → 1
 * }</pre>
 *
 * <p>Every value is immutable, thread-safe, {@linkplain io.github.undoc.model.SerializedValues serializable} and equal by content;
 * where it came from in a source text ({@link io.github.undoc.model.SourceSpan}) does not count for equality. A value holds what
 * was printed beside what it means: lines and text are the document, the readings (dates, symbols, senders) are drawn from
 * them. What may be absent is an {@link java.util.Optional}; nothing is null. Values are made by builders, and changed by
 * builders that begin from a value:
 *
 * <pre>{@code
 * UnDocument translated = UnDocument.builder().from(document).language(Language.FRENCH).build();
 * }</pre>
 *
 * <p>The text itself is made of {@linkplain io.github.undoc.model.text blocks and inlines}; {@linkplain
 * io.github.undoc.model.symbol symbols} have a package of their own.
 */
@NullMarked
@UndocStyle
package io.github.undoc.model;

import io.github.undoc.model.internal.UndocStyle;
import org.jspecify.annotations.NullMarked;
