/** Rules on the theme “letter”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.letter;

import org.jspecify.annotations.NullMarked;
