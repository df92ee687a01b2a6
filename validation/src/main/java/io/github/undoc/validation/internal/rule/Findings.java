package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Finding;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what one rule finds in one document. Allocates nothing until something is found. */
public final class Findings {

    /** One rule says no more than this of one document, so that a broken document takes no more than its time. */
    private static final int MOST = 100;

    private final RuleInfo rule;
    private final RuleContext context;
    private @Nullable List<Finding> found;

    Findings(RuleInfo rule, RuleContext context) {
        this.rule = rule;
        this.context = context;
    }

    /**
     * Begins a finding.
     *
     * @param pointer the JSON Pointer to what is wrong
     * @return the draft; it counts once {@link Draft#add()} is called
     */
    public Draft at(String pointer) {
        return new Draft(this, rule, context.messages(), pointer);
    }

    /**
     * Begins a finding.
     *
     * @param value the part of the document that is wrong
     * @return the draft
     */
    public Draft at(Object value) {
        return at(full() ? "" : context.pointerTo(value));
    }

    /**
     * Returns whether further findings are dropped.
     *
     * @return true once 100 were added
     */
    public boolean full() {
        return found != null && found.size() >= MOST;
    }

    void add(Finding finding) {
        if (full()) {
            return;
        }
        List<Finding> list = found;
        if (list == null) {
            list = new ArrayList<>(2);
            found = list;
        }
        list.add(finding);
    }

    List<Finding> toList() {
        return found == null ? List.of() : List.copyOf(found);
    }
}
