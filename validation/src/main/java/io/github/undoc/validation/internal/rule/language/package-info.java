/** Rules on the theme “language”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.language;

import org.jspecify.annotations.NullMarked;
