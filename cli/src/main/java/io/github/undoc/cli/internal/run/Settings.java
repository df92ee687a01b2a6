package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.ArchiveSource;
import io.github.undoc.cli.archive.ArchiveTarget;
import io.github.undoc.cli.archive.Format;
import io.github.undoc.cli.archive.Naming;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * All that a run needs to know.
 *
 * @param sources where documents come from, one after the other
 * @param target where results go
 * @param formats what to write
 * @param naming what files are named after
 * @param encoding the encoding of all texts, or empty to tell it from each
 * @param resume whether to keep what an earlier run has done
 * @param overwrite whether files of others may be replaced
 * @param threads how many documents to work on at once
 * @param version the version of this program, part of what makes a result up to date
 * @param options all options that change results, as one string
 * @param stop asked between documents whether to end
 * @param conversion what to do with each text
 */
public record Settings(
        List<ArchiveSource> sources,
        ArchiveTarget target,
        List<Format> formats,
        Naming naming,
        Optional<Charset> encoding,
        boolean resume,
        boolean overwrite,
        int threads,
        String version,
        String options,
        BooleanSupplier stop,
        Conversion conversion) {}
