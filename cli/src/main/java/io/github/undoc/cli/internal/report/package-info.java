/** Reports on whole archives. */
@NullMarked
package io.github.undoc.cli.internal.report;

import org.jspecify.annotations.NullMarked;
