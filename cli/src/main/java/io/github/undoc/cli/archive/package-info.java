/**
 * Conversion and validation of whole archives: many documents, from folders, containers and streams, to folders,
 * containers and streams. Begin at {@link io.github.undoc.cli.archive.Archive}.
 */
@NullMarked
package io.github.undoc.cli.archive;

import org.jspecify.annotations.NullMarked;
