/**
 * Checks the metadata of documents.
 *
 * <p>Start at {@link io.github.undoc.validation.DocumentValidator}. A {@link io.github.undoc.validation.Rule} looks at one
 * document, an {@link io.github.undoc.validation.ArchiveRule} at many; both say what they found as
 * {@link io.github.undoc.model.Finding}s. Reports are written by {@code io.github.undoc.validation.report}.
 */
@NullMarked
package io.github.undoc.validation;

import org.jspecify.annotations.NullMarked;
