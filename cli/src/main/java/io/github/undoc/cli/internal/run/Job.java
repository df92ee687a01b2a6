package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.SourceDocument;

/**
 * A document taken from the source.
 *
 * @param number its place in the order of the source, from 0
 * @param document the document, not read yet
 * @param name the name of its files, given out already if files are named after the source, else only wanted
 * @param wanted the name it would have if no other had it
 */
record Job(long number, SourceDocument document, String name, String wanted) {}
