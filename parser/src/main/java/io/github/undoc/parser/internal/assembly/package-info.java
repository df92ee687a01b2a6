/** Puts the parts together to a document. */
@NullMarked
package io.github.undoc.parser.internal.assembly;

import org.jspecify.annotations.NullMarked;
