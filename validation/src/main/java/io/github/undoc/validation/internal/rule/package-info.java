/** The built-in rules and what they are made of; not part of the API. */
@NullMarked
package io.github.undoc.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
