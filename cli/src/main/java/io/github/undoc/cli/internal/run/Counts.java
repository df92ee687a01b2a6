package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.DocumentOutcome.CodeCount;
import io.github.undoc.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts findings by code. */
final class Counts {

    private Counts() {}

    static Map<String, CodeCount> of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Map.of();
        }
        Map<String, CodeCount> counts = new TreeMap<>();
        for (Finding finding : findings) {
            counts.merge(
                    finding.code(),
                    new CodeCount(finding.severity(), 1),
                    (a, b) -> new CodeCount(
                            a.severity().compareTo(b.severity()) <= 0 ? a.severity() : b.severity(),
                            a.count() + b.count()));
        }
        return counts;
    }
}
