package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts findings. Not thread-safe. */
final class FindingCounts {

    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private long documents;

    void add(List<Finding> findings) {
        documents++;
        further(findings);
    }

    void further(List<Finding> findings) {
        for (Finding finding : findings) {
            bySeverity.merge(finding.severity(), 1L, Long::sum);
        }
    }

    long documents() {
        return documents;
    }

    long of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /** One line for people, such as “2 documents: 1 error, 0 warnings, 3 notes”. */
    String summary() {
        return counted(documents, "document") + ": " + counted(of(Severity.ERROR), "error") + ", "
                + counted(of(Severity.WARNING), "warning") + ", " + counted(of(Severity.NOTE), "note");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
