@NullMarked
package io.github.undoc.validation.internal;

import org.jspecify.annotations.NullMarked;
