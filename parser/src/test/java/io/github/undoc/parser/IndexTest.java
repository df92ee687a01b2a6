package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Symbol, language and kind of every document of a corpus, letters and others, where there is one beside the project. */
class IndexTest {

    @Test
    void readsSymbolLanguageAndKind() {
        Assumptions.assumeTrue(Files.exists(Documents.corpus().resolve("INDEX.tsv")));
        IndexReport report = IndexReport.of(Documents.corpus());
        if (Boolean.getBoolean(FactsReport.PRINT)) {
            report.print(System.out);
        }
        assertThat(report.rows()).isGreaterThan(250);
        assertThat(report.share()).as("%s", report.misses()).isGreaterThanOrEqualTo(0.98);
    }
}
