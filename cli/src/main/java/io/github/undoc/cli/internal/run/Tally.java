package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.ArchiveReport.CodeTotal;
import io.github.undoc.cli.archive.ArchiveReport.Stop;
import io.github.undoc.cli.archive.DocumentFacts;
import io.github.undoc.cli.archive.DocumentOutcome;
import io.github.undoc.cli.archive.DocumentOutcome.CodeCount;
import io.github.undoc.cli.archive.DocumentOutcome.Failure;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts outcomes. Its size depends on how different documents are, not on how many; strange values share one row. */
final class Tally {

    private static final int MOST_ROWS = 2_000;
    private static final String OTHERS = "others";

    private long converted;
    private long kept;
    private long failed;
    private long aside;
    private long renamed;
    private long bytes;
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<String, Long> organs = new TreeMap<>();
    private final Map<Integer, Long> years = new TreeMap<>();
    private final Map<String, Long> problems = new TreeMap<>();
    private final Map<String, Long> asides = new TreeMap<>();
    private final Map<String, CodeTotal> diagnostics = new TreeMap<>();
    private final Map<String, CodeTotal> checks = new TreeMap<>();

    void add(DocumentOutcome outcome, long read) {
        bytes += read;
        switch (outcome.status()) {
            case DONE -> converted++;
            case KEPT -> kept++;
            case FAILED -> failed++;
            case ASIDE -> aside++;
        }
        if (outcome.failure().isPresent()) {
            Failure failure = outcome.failure().get();
            if (failure.problem().aside()) {
                count(asides, failure.message());
            } else {
                count(problems, failure.problem().key());
            }
        }
        if (outcome.facts().isPresent() && outcome.failure().isEmpty()) {
            renamed += outcome.renamed() ? 1 : 0;
            DocumentFacts facts = outcome.facts().get();
            count(languages, facts.language());
            count(kinds, facts.kind());
            count(organs, facts.organ());
            years.merge(facts.year(), 1L, Long::sum);
            count(diagnostics, outcome.diagnostics());
            count(checks, outcome.checks());
        }
    }

    private static void count(Map<String, Long> rows, String key) {
        rows.merge(rows.size() < MOST_ROWS || rows.containsKey(key) ? key : OTHERS, 1L, Long::sum);
    }

    private static void count(Map<String, CodeTotal> rows, Map<String, CodeCount> counts) {
        for (Map.Entry<String, CodeCount> entry : counts.entrySet()) {
            String code = rows.size() < MOST_ROWS || rows.containsKey(entry.getKey()) ? entry.getKey() : OTHERS;
            CodeCount count = entry.getValue();
            rows.merge(
                    code,
                    new CodeTotal(count.severity(), count.count(), 1),
                    (a, b) -> new CodeTotal(
                            a.severity().compareTo(b.severity()) <= 0 ? a.severity() : b.severity(),
                            a.count() + b.count(),
                            a.documents() + b.documents()));
        }
    }

    ArchiveReport report(Optional<Stop> stopped) {
        return new ArchiveReport(
                converted,
                kept,
                failed,
                aside,
                renamed,
                bytes,
                Collections.unmodifiableMap(languages),
                Collections.unmodifiableMap(kinds),
                Collections.unmodifiableMap(organs),
                Collections.unmodifiableMap(years),
                Collections.unmodifiableMap(problems),
                Collections.unmodifiableMap(asides),
                Collections.unmodifiableMap(diagnostics),
                Collections.unmodifiableMap(checks),
                stopped);
    }
}
