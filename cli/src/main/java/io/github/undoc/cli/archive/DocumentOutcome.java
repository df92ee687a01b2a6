package io.github.undoc.cli.archive;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one document.
 *
 * @param source the name it has in its source
 * @param status what became of it
 * @param name the name of its files in the target, without ending, with {@code /} between folders; empty where nothing
 *     is written
 * @param renamed whether that name had to differ from the one in the source
 * @param facts what kind of document it is; empty where it was not read
 * @param diagnostics how often the parser said what; by code
 * @param checks how often the validator said what; by code
 * @param findings what parser and validator said, parser first; empty for documents kept from an earlier run
 * @param failure why it was not converted
 * @since 0.1.0
 */
public record DocumentOutcome(
        String source,
        Status status,
        Optional<String> name,
        boolean renamed,
        Optional<DocumentFacts> facts,
        Map<String, CodeCount> diagnostics,
        Map<String, CodeCount> checks,
        List<Finding> findings,
        Optional<Failure> failure) {

    /**
     * What may become of a document.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** Converted, in this run. */
        DONE,
        /** Converted in an earlier run, and unchanged since. */
        KEPT,
        /** Not converted. */
        FAILED,
        /** Left aside, as the caller would wish. */
        ASIDE
    }

    /**
     * How often something was said.
     *
     * @param severity how grave it is
     * @param count how often
     * @since 0.1.0
     */
    public record CodeCount(Severity severity, int count) {}

    /**
     * Why a document was not converted.
     *
     * @param problem the cause
     * @param message one line that says what to do
     * @param details more lines for who looks for the fault; empty for causes that lie in the source
     * @since 0.1.0
     */
    public record Failure(Problem problem, String message, String details) {}

    /**
     * Counts what was said with a severity.
     *
     * @param severity the severity
     * @return how often parser and validator said something of it
     */
    public int count(Severity severity) {
        int sum = 0;
        for (CodeCount code : diagnostics.values()) {
            sum += code.severity() == severity ? code.count() : 0;
        }
        for (CodeCount code : checks.values()) {
            sum += code.severity() == severity ? code.count() : 0;
        }
        return sum;
    }
}
