/** What people see on a terminal. */
@NullMarked
package io.github.undoc.cli.internal.terminal;

import org.jspecify.annotations.NullMarked;
