package io.github.undoc.validation;

import java.util.List;

/**
 * One thing that is checked across the documents of an archive. It sees an {@link ArchiveEntry} of each document, never its
 * text, so that memory does not grow with the size of documents. Implementations must be stateless.
 *
 * @since 0.1.0
 */
public interface ArchiveRule extends RuleInfo {

    @Override
    default RuleSet set() {
        return RuleSet.ARCHIVE;
    }

    /**
     * Looks at the documents of an archive.
     *
     * @param archive the entries, with ways to look them up
     * @return the findings, each with the document it belongs to; the empty list where nothing is wrong
     */
    List<ArchiveFinding> check(ArchiveIndex archive);
}
