package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.DocumentOutcome;
import java.util.Optional;

/**
 * What became of a document, on its way to be committed.
 *
 * @param outcome what the listener is told
 * @param before what the manifest said of it
 * @param record what the manifest is to say; empty to leave it as it is
 * @param draft what the target takes
 * @param bytes how many bytes were read
 */
record Result(
        DocumentOutcome outcome,
        Optional<ManifestRecord> before,
        Optional<ManifestRecord> record,
        Optional<Target.Draft> draft,
        long bytes) {}
