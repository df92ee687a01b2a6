/** Rules on the theme “masthead”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.masthead;

import org.jspecify.annotations.NullMarked;
