/** Rules on the theme “text”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.text;

import org.jspecify.annotations.NullMarked;
