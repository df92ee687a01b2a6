/**
 * Reports of findings: text for people, JSON lines, SARIF 2.1.0 and HTML, a baseline of known findings, and what a program
 * tells its caller by its exit code.
 *
 * <pre>{@code
 * try (ValidationReport report = new ValidationReport(
 *         ReportFormat.SARIF.open(out, ReportOptions.of(validator)), Baseline.empty())) {
 *     report.add("letters/a.md", validator.validate(document));
 *     status = report.exitCode(Severity.ERROR);
 * }
 * }</pre>
 */
@NullMarked
package io.github.undoc.validation.report;

import org.jspecify.annotations.NullMarked;
