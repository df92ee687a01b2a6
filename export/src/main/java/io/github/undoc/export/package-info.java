/**
 * Writers and readers of United Nations documents.
 *
 * <p>Every format is a package of its own behind two interfaces: {@link io.github.undoc.export.DocumentWriter} and, where
 * a format can be read, {@link io.github.undoc.export.DocumentReader}.
 */
@NullMarked
package io.github.undoc.export;

import org.jspecify.annotations.NullMarked;
