/**
 * Conversion and validation of whole archives: many documents, from folders, containers and streams, to folders,
 * containers and streams. Begin at {@link io.github.undoc.cli.archive.Archive}.
 *
 * <pre>{@code
 * ArchiveReport report = Archive.builder()
 *         .source(Path.of("letters"))
 *         .target(Path.of("converted.zip"))
 *         .formats(Format.JSON)
 *         .build()
 *         .run(outcome -> {});
 * report.documents();   // → 1
 * }</pre>
 */
@NullMarked
package io.github.undoc.cli.archive;

import org.jspecify.annotations.NullMarked;
