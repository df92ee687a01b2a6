package io.github.undoc.cli.archive;

import io.github.undoc.model.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What became of an archive, in counts.
 *
 * @param converted documents converted in this run
 * @param kept documents converted in an earlier run, and unchanged since
 * @param failed documents not converted
 * @param aside files left aside on purpose
 * @param renamed documents whose files are named otherwise than the source
 * @param bytes how many bytes of documents were read in this run
 * @param languages documents by language tag; {@code ""} where it was not told
 * @param kinds documents by kind
 * @param organs documents by key of the organ; {@code ""} where none was found
 * @param years documents by year; 0 where there is no date
 * @param problems failed documents by key of the cause
 * @param asides files left aside by ending or cause
 * @param diagnostics what the parser said, by code
 * @param checks what the validator said, by code
 * @param stopped why the run ended before its time
 * @since 0.1.0
 */
public record ArchiveReport(
        long converted,
        long kept,
        long failed,
        long aside,
        long renamed,
        long bytes,
        Map<String, Long> languages,
        Map<String, Long> kinds,
        Map<String, Long> organs,
        Map<Integer, Long> years,
        Map<String, Long> problems,
        Map<String, Long> asides,
        Map<String, CodeTotal> diagnostics,
        Map<String, CodeTotal> checks,
        Optional<Stop> stopped) {

    /**
     * How often something was said in the whole archive.
     *
     * @param severity how grave it is, at its gravest
     * @param count how often it was said
     * @param documents of how many documents
     * @since 0.1.0
     */
    public record CodeTotal(Severity severity, long count, long documents) {}

    /**
     * Why a run may end before its time.
     *
     * @since 0.1.0
     */
    public enum Stop {
        /** The caller asked for it. */
        ASKED,
        /** The target has no room left. */
        DISK_FULL,
        /** The target can no longer be written for another cause. */
        TARGET_FAILED,
        /** The source as a whole can no longer be read. */
        SOURCE_FAILED
    }

    /**
     * Returns how many documents there were.
     *
     * @return converted, kept and failed ones
     */
    public long documents() {
        return converted + kept + failed;
    }

    /**
     * Counts what was said with a severity.
     *
     * @param severity the severity
     * @return how often parser and validator said something of it
     */
    public long count(Severity severity) {
        long sum = 0;
        for (CodeTotal total : diagnostics.values()) {
            sum += total.severity() == severity ? total.count() : 0;
        }
        for (CodeTotal total : checks.values()) {
            sum += total.severity() == severity ? total.count() : 0;
        }
        return sum;
    }
}
