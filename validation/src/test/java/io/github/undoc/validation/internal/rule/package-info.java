@NullMarked
package io.github.undoc.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
