/** The work itself: reads, converts, writes and remembers. */
@NullMarked
package io.github.undoc.cli.internal.run;

import org.jspecify.annotations.NullMarked;
