/**
 * Readers of the parts of a document: masthead, title of a letter, request for circulation, signature, heading of an annex.
 *
 * <p>Each reader is a pure function over lines or text, given the words of {@link io.github.undoc.parser.internal.lang}. Start at
 * {@link io.github.undoc.parser.internal.reader.Readers}. Readers are immutable and thread-safe, work in linear time and throw on
 * no text.
 */
@NullMarked
package io.github.undoc.parser.internal.reader;

import org.jspecify.annotations.NullMarked;
