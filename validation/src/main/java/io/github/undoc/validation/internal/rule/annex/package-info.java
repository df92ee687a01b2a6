/** Rules on the theme “annex”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.annex;

import org.jspecify.annotations.NullMarked;
