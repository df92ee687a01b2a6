package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveFinding;
import io.github.undoc.validation.ArchiveIndex;
import io.github.undoc.validation.ArchiveRule;
import io.github.undoc.validation.RuleMessages;
import java.util.ArrayList;
import java.util.List;

/** An archive rule whose texts stand in the bundle. */
public abstract class BuiltInArchiveRule implements ArchiveRule {

    private final String id;
    private final Severity severity;
    private final String source;

    /**
     * Makes a rule.
     *
     * @param id its id
     * @param severity how grave it is
     * @param source where it comes from
     */
    protected BuiltInArchiveRule(String id, Severity severity, String source) {
        this.id = id;
        this.severity = severity;
        this.source = source;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String sentence() {
        return RuleMessages.english().text(id + ".sentence").orElse(id);
    }

    @Override
    public final String source() {
        return source;
    }

    @Override
    public final List<ArchiveFinding> check(ArchiveIndex archive) {
        List<ArchiveFinding> findings = new ArrayList<>();
        look(
                archive,
                (entry, pointer, found, expected) -> findings.add(new ArchiveFinding(
                        entry.name(),
                        archive.finding(this, found, expected).pointer(pointer).build())));
        return List.copyOf(findings);
    }

    /**
     * Looks at an archive.
     *
     * @param archive its entries
     * @param findings takes what is found
     */
    protected abstract void look(ArchiveIndex archive, Collector findings);

    /** Takes findings. */
    @FunctionalInterface
    public interface Collector {
        /**
         * Takes a finding.
         *
         * @param entry the document it belongs to
         * @param pointer the JSON Pointer to what is wrong
         * @param found what was found
         * @param expected what was expected
         */
        void add(ArchiveEntry entry, String pointer, String found, String expected);
    }
}
