package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveFinding;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The report of one run: passes findings that the baseline does not know on to a writer, counts them, and says what the exit
 * code should be. Thread-safe; documents are written in the order in which they are added.
 *
 * @since 0.1.0
 */
public final class ValidationReport implements Closeable {

    private final ReportWriter writer;
    private final Baseline baseline;
    private final FindingCounts counts = new FindingCounts();
    private long known;

    /**
     * Begins a report.
     *
     * @param writer writes it; closed with this report
     * @param baseline what is known already
     */
    public ValidationReport(ReportWriter writer, Baseline baseline) {
        this.writer = Objects.requireNonNull(writer, "writer must not be null");
        this.baseline = Objects.requireNonNull(baseline, "baseline must not be null");
    }

    /**
     * Adds a document.
     *
     * @param document its name, such as its path
     * @param findings what was found in it; may be empty
     * @throws IOException if writing fails
     */
    public synchronized void add(String document, List<Finding> findings) throws IOException {
        List<Finding> unknown = baseline.unknown(document, findings);
        known += findings.size() - unknown.size();
        counts.add(unknown);
        writer.document(document, unknown);
    }

    /**
     * Adds what was found across an archive. The documents are not counted once more.
     *
     * @param findings the findings, as {@link io.github.undoc.validation.ArchiveCheck#finish()} gives them
     * @throws IOException if writing fails
     */
    public synchronized void add(List<ArchiveFinding> findings) throws IOException {
        Map<String, List<Finding>> byDocument = new LinkedHashMap<>();
        for (ArchiveFinding found : findings) {
            byDocument
                    .computeIfAbsent(found.document(), key -> new ArrayList<>())
                    .add(found.finding());
        }
        for (Map.Entry<String, List<Finding>> entry : byDocument.entrySet()) {
            List<Finding> unknown = baseline.unknown(entry.getKey(), entry.getValue());
            known += entry.getValue().size() - unknown.size();
            if (!unknown.isEmpty()) {
                counts.further(unknown);
                writer.further(entry.getKey(), unknown);
            }
        }
    }

    /**
     * Returns how many findings of a severity were written.
     *
     * @param severity the severity
     * @return their number, without those the baseline knows
     */
    public synchronized long count(Severity severity) {
        return counts.of(severity);
    }

    /**
     * Returns how many findings the baseline knew.
     *
     * @return their number
     */
    public synchronized long known() {
        return known;
    }

    /**
     * Returns how many documents were added.
     *
     * @return their number
     */
    public synchronized long documents() {
        return counts.documents();
    }

    /**
     * Returns what the program should tell its caller.
     *
     * @param threshold the least grave severity that counts: {@link Severity#ERROR} lets warnings pass
     * @return {@link ExitCode#FINDINGS} or {@link ExitCode#CLEAN}
     */
    public synchronized int exitCode(Severity threshold) {
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(threshold) <= 0 && counts.of(severity) > 0) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.CLEAN;
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }
}
