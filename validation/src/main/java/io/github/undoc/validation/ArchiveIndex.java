package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The entries of an archive, in an order that does not depend on the order they were added in. Immutable, thread-safe.
 *
 * @since 0.1.0
 */
public final class ArchiveIndex {

    private final List<ArchiveEntry> entries;
    private final Map<String, List<ArchiveEntry>> byKey;
    private final Set<String> symbols;
    private final RuleMessages messages;

    ArchiveIndex(List<ArchiveEntry> added, RuleMessages messages) {
        List<ArchiveEntry> sorted = new ArrayList<>(added);
        sorted.sort((a, b) -> a.name().compareTo(b.name()));
        this.entries = List.copyOf(sorted);
        this.messages = messages;
        Map<String, List<ArchiveEntry>> groups = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (ArchiveEntry entry : entries) {
            if (!entry.symbols().isEmpty()) {
                groups.computeIfAbsent(entry.key(), key -> new ArrayList<>(1)).add(entry);
                for (DocumentSymbol symbol : entry.symbols()) {
                    known.add(symbol.canonical());
                }
            }
        }
        this.byKey = Collections.unmodifiableMap(groups);
        this.symbols = Collections.unmodifiableSet(known);
    }

    /**
     * Returns all entries.
     *
     * @return sorted by name
     */
    public List<ArchiveEntry> entries() {
        return entries;
    }

    /**
     * Returns the entries that have a symbol, grouped by {@link ArchiveEntry#key()}: the language versions of one document
     * are one group.
     *
     * @return sorted by key, each group by name
     */
    public Map<String, List<ArchiveEntry>> byKey() {
        return byKey;
    }

    /**
     * Returns whether a document with a symbol is in the archive.
     *
     * @param canonical a symbol in canonical spelling, alone or as a member of a joint symbol
     * @return true if it is
     */
    public boolean contains(String canonical) {
        return symbols.contains(canonical);
    }

    /**
     * Returns the texts of messages.
     *
     * @return English, or the translation chosen
     */
    public RuleMessages messages() {
        return messages;
    }

    /**
     * Begins a finding.
     *
     * @param rule the rule that makes it
     * @param found what was found
     * @param expected what was expected
     * @return a builder with everything but the pointer
     */
    public Finding.Builder finding(RuleInfo rule, String found, String expected) {
        Finding.Builder builder = Finding.builder();
        builder.code(rule.id())
                .severity(rule.severity())
                .message(messages.message(rule.id(), Map.of("found", found, "expected", expected))
                        .orElseGet(rule::sentence))
                .found(found)
                .expected(expected);
        return builder;
    }
}
