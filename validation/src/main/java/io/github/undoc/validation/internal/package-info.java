/** What rules and reports share; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal;

import org.jspecify.annotations.NullMarked;
