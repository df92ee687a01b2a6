/**
 * Document symbols such as {@code A/75/520-S/2020/1010}: parsing, ordering, finding in text.
 */
@NullMarked
@UndocStyle
package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.UndocStyle;
import org.jspecify.annotations.NullMarked;
