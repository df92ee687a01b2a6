package io.github.undoc.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** A folder with what goes in and what comes out, and runs from one to the other whose outcomes are kept. */
abstract class ArchiveTrial {

    @TempDir
    Path folder;

    final List<DocumentOutcome> outcomes = new ArrayList<>();

    final Path in(String name) {
        return folder.resolve("in").resolve(name);
    }

    final Path out() {
        return folder.resolve("out");
    }

    final ArchiveReport run(Archive.Builder archive) throws IOException {
        outcomes.clear();
        return archive.build().run(outcomes::add);
    }

    /** The keys of the problems of the last run, by source. */
    final Map<String, String> failures() {
        Map<String, String> failures = new TreeMap<>();
        for (DocumentOutcome outcome : outcomes) {
            outcome.failure()
                    .ifPresent(f -> failures.put(outcome.source(), f.problem().key()));
        }
        return failures;
    }
}
