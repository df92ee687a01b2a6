/** What the rooms of the parser share. */
@NullMarked
package io.github.undoc.parser.internal;

import org.jspecify.annotations.NullMarked;
