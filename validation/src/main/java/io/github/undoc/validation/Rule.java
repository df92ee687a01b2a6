package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import java.util.List;

/**
 * One thing that is checked in a document. Implementations must be stateless: one rule serves many threads.
 *
 * @since 0.1.0
 */
public interface Rule extends RuleInfo {

    /**
     * Looks at a document.
     *
     * @param document the document
     * @param context what all rules need to know of this document, found once
     * @return the findings, each with the id of the rule as code; the empty list where nothing is wrong
     */
    List<Finding> check(UnDocument document, RuleContext context);
}
