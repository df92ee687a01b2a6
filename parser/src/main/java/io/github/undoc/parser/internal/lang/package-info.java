/**
 * Words of the languages: one resource file for each language beside these classes, listed in {@code languages.txt}, read once
 * into tries.
 *
 * <p>A language is added by adding a file and its line in the list. {@link io.github.undoc.parser.internal.lang.Folding} says how words are
 * compared: without regard to case, accents, kashida, kinds of spaces, quotation marks, digits and direction marks.
 */
@NullMarked
package io.github.undoc.parser.internal.lang;

import org.jspecify.annotations.NullMarked;
