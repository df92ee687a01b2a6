/** Reads documents from folders, containers and streams. */
@NullMarked
package io.github.undoc.cli.internal.source;

import org.jspecify.annotations.NullMarked;
