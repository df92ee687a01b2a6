/** Rules on the theme “agenda”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.agenda;

import org.jspecify.annotations.NullMarked;
