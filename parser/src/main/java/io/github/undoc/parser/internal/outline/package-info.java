/** The parts of a document: masthead, title, body, signature, notes and annexes, as ranges of lines. */
@NullMarked
package io.github.undoc.parser.internal.outline;

import org.jspecify.annotations.NullMarked;
