package io.github.undoc.validation.internal.rule.archive;

import io.github.undoc.model.Severity;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveIndex;
import io.github.undoc.validation.internal.rule.BuiltInArchiveRule;
import io.github.undoc.validation.internal.rule.SymbolText;
import java.util.Map;
import java.util.TreeMap;

/**
 * A series of which an archive holds almost all documents has no gaps.
 */
public final class ArchiveNumberGap extends BuiltInArchiveRule {

    /** Makes the rule. */
    public ArchiveNumberGap() {
        super(
                "archive-number-gap",
                Severity.NOTE,
                "Reference on symbols: the documents of a series are numbered without gaps");
    }

    /** In a series with fewer documents, or with more than one in ten missing, gaps say nothing. */
    private static final int SERIES = 10;

    @Override
    protected void look(ArchiveIndex archive, Collector findings) {
        Map<String, TreeMap<Integer, ArchiveEntry>> series = new TreeMap<>();
        for (ArchiveEntry entry : archive.entries()) {
            for (DocumentSymbol symbol : entry.symbols()) {
                String canonical = symbol.canonical();
                int serial = SymbolText.serialStart(canonical);
                if (serial > 0) {
                    series.computeIfAbsent(canonical.substring(0, serial), key -> new TreeMap<>())
                            .putIfAbsent(Integer.valueOf(canonical.substring(serial)), entry);
                }
            }
        }
        series.forEach((prefix, numbers) -> gaps(prefix, numbers, findings));
    }

    private static void gaps(String prefix, TreeMap<Integer, ArchiveEntry> numbers, Collector findings) {
        int span = numbers.lastKey() - numbers.firstKey() + 1;
        if (numbers.size() < SERIES || (span - numbers.size()) * SERIES > span) {
            return;
        }
        int last = numbers.firstKey();
        for (Map.Entry<Integer, ArchiveEntry> entry : numbers.entrySet()) {
            for (int missing = last + 1; missing < entry.getKey(); missing++) {
                findings.add(entry.getValue(), "/masthead/symbols", prefix + entry.getKey(), prefix + missing);
            }
            last = entry.getKey();
        }
    }
}
