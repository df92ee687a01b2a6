package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A run of the archive rules: documents are added one by one and may be forgotten at once, the findings come at the end.
 * Memory grows by one {@link ArchiveEntry} for each document up to a limit and not at all beyond it. Thread-safe; the
 * result does not depend on the order of adding, unless the limit is passed.
 *
 * @since 0.1.0
 */
public final class ArchiveCheck {

    private final DocumentValidator validator;
    private final int limit;
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private long leftOut;

    ArchiveCheck(DocumentValidator validator, int limit) {
        this.validator = validator;
        this.limit = limit;
    }

    /**
     * Adds a document.
     *
     * @param name its name, such as its path; findings come back under it
     * @param document the document
     */
    public void add(String name, UnDocument document) {
        ArchiveEntry entry = ArchiveEntry.of(Objects.requireNonNull(name, "name must not be null"), document);
        synchronized (entries) {
            if (entries.size() < limit) {
                entries.add(entry);
            } else {
                leftOut++;
            }
        }
    }

    /**
     * Returns how many documents were left out because the limit was reached.
     *
     * @return 0 unless the archive is larger than {@link DocumentValidator.Builder#archiveLimit(int)}
     */
    public long leftOut() {
        synchronized (entries) {
            return leftOut;
        }
    }

    /**
     * Runs the archive rules over what was added.
     *
     * @return the findings, sorted by document
     */
    public List<ArchiveFinding> finish() {
        ArchiveIndex index;
        synchronized (entries) {
            index = new ArchiveIndex(entries, validator.messages());
        }
        List<ArchiveFinding> findings = new ArrayList<>();
        for (ArchiveRule rule : validator.archiveRules()) {
            for (ArchiveFinding found : rule.check(index)) {
                Finding graded = validator.graded(found.finding());
                findings.add(graded == found.finding() ? found : new ArchiveFinding(found.document(), graded));
            }
        }
        findings.sort((a, b) -> a.document().compareTo(b.document()));
        return List.copyOf(findings);
    }
}
