/** The command line. */
@NullMarked
package io.github.undoc.cli;

import org.jspecify.annotations.NullMarked;
