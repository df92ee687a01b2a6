/** Rules on the theme “symbol”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.symbol;

import org.jspecify.annotations.NullMarked;
