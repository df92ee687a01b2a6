/** Source lines: where each begins and ends, what characters it holds, and which of them are page furniture. */
@NullMarked
package io.github.undoc.parser.internal.line;

import org.jspecify.annotations.NullMarked;
