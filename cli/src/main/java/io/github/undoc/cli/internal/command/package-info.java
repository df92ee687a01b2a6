/** The commands. */
@NullMarked
package io.github.undoc.cli.internal.command;

import org.jspecify.annotations.NullMarked;
