package io.github.undoc.parser.internal.reader;

import java.util.Optional;

/**
 * The title of a letter found among lines.
 *
 * @param extent how far it reaches
 * @param words the words that were read to tell so: the title, and perhaps what follows it
 * @param reading what these words say; empty if they are no title
 */
public record TitleFound(TitleExtent extent, String words, Optional<TitleReading> reading) {}
