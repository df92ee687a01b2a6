/**
 * Checks the metadata of documents.
 *
 * <p>Start at {@link io.github.undoc.validation.DocumentValidator}. A {@link io.github.undoc.validation.Rule} looks at one
 * document, an {@link io.github.undoc.validation.ArchiveRule} at many; both say what they found as
 * {@link io.github.undoc.model.Finding}s.
 *
 * <pre>{@code
 * DocumentValidator checks = DocumentValidator.builder()
 *         .sets(RuleSet.CORE, RuleSet.PUBLICATION)
 *         .severity("annex-unannounced", Severity.ERROR)
 *         .build();
 * checks.validate(document);   // → []
 * }</pre>
 *
 * <p>Rules of one's own are added by hand, or found through {@link io.github.undoc.validation.RuleProvider}; {@code
 * docs/guide/rules.md} writes one. Reports are written by {@link io.github.undoc.validation.report}. All built-in rules, each with an
 * example, are in {@code docs/rules.md}.
 */
@NullMarked
package io.github.undoc.validation;

import org.jspecify.annotations.NullMarked;
