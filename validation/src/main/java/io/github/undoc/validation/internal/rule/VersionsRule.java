package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveEntry;
import io.github.undoc.validation.ArchiveIndex;
import java.util.List;
import java.util.Optional;

/** A rule that compares one value of the versions of a document, which must be the same wherever it is known. */
public abstract class VersionsRule extends BuiltInArchiveRule {

    private final String pointer;

    /**
     * Makes a rule.
     *
     * @param id its id
     * @param severity how grave it is
     * @param pointer the JSON Pointer to the value
     * @param source where it comes from
     */
    protected VersionsRule(String id, Severity severity, String pointer, String source) {
        super(id, severity, source);
        this.pointer = pointer;
    }

    @Override
    protected final void look(ArchiveIndex archive, Collector findings) {
        for (List<ArchiveEntry> versions : archive.byKey().values()) {
            Optional<String> known = Optional.empty();
            for (ArchiveEntry version : versions) {
                Optional<String> value = value(version);
                if (known.isPresent() && value.isPresent() && !known.equals(value)) {
                    findings.add(version, pointer, value.get(), known.get());
                }
                known = known.isPresent() ? known : value;
            }
        }
    }

    /**
     * Returns the value compared.
     *
     * @param version an entry
     * @return the value in words, or empty if it is not known
     */
    protected abstract Optional<String> value(ArchiveEntry version);
}
