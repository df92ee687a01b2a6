/** What the command line and the archives share. */
@NullMarked
package io.github.undoc.cli.internal;

import org.jspecify.annotations.NullMarked;
