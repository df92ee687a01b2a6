/**
 * The values of a United Nations document.
 *
 * <p>Start at {@link io.github.undoc.model.UnDocument}. Every value is immutable, thread-safe and equal by content; where it
 * came from in a source text ({@link io.github.undoc.model.SourceSpan}) does not count for equality. A value holds what was
 * printed beside what it means: lines and text are the document, the readings (dates, symbols, senders) are drawn from
 * them.
 */
@NullMarked
@UndocStyle
package io.github.undoc.model;

import io.github.undoc.model.internal.UndocStyle;
import org.jspecify.annotations.NullMarked;
