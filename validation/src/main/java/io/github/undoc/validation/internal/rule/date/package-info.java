/** Rules on the theme “date”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.date;

import org.jspecify.annotations.NullMarked;
