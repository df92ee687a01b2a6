/** Shared by the packages of this module; not part of the API. */
@NullMarked
package io.github.undoc.model.internal;

import org.jspecify.annotations.NullMarked;
