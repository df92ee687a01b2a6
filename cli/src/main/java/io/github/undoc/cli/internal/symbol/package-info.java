/** Explains document symbols. */
@NullMarked
package io.github.undoc.cli.internal.symbol;

import org.jspecify.annotations.NullMarked;
