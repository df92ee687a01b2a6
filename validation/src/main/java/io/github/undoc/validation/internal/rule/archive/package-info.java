/** Rules on the theme “archive”; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule.archive;

import org.jspecify.annotations.NullMarked;
