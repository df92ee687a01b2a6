/** Rules on the theme “footnote”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.footnote;

import org.jspecify.annotations.NullMarked;
