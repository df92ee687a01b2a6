/** Tests of rules and reports. */
@NullMarked
package io.github.undoc.validation;

import org.jspecify.annotations.NullMarked;
