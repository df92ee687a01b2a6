package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.Rule;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.RuleMessages;
import io.github.undoc.validation.RuleSet;
import java.util.List;

/** A rule whose texts stand in the bundle. Subclasses say their id, severity and source, and look at one thing. */
public abstract class BuiltInRule implements Rule {

    private final String id;
    private final Severity severity;
    private final RuleSet set;
    private final String source;

    /**
     * Makes a rule of the core set.
     *
     * @param id its id
     * @param severity how grave it is
     * @param source where it comes from
     */
    protected BuiltInRule(String id, Severity severity, String source) {
        this(id, severity, RuleSet.CORE, source);
    }

    /**
     * Makes a rule.
     *
     * @param id its id
     * @param severity how grave it is
     * @param set its set
     * @param source where it comes from
     */
    protected BuiltInRule(String id, Severity severity, RuleSet set, String source) {
        this.id = id;
        this.severity = severity;
        this.set = set;
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
    public final RuleSet set() {
        return set;
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
    public final List<Finding> check(UnDocument document, RuleContext context) {
        Findings findings = new Findings(this, context);
        look(document, context, findings);
        return findings.toList();
    }

    /**
     * Looks at a document. Does nothing unless overridden together with, or instead of, the narrower methods.
     *
     * @param document the document
     * @param context what rules share
     * @param findings takes what is found
     */
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        if (document.content() instanceof Letter letter) {
            look(document, letter, findings);
        }
    }

    /**
     * Looks at a letter; called for letters only.
     *
     * @param document the document
     * @param letter the letter in it
     * @param findings takes what is found
     */
    protected void look(UnDocument document, Letter letter, Findings findings) {}

    @Override
    public final String toString() {
        return id;
    }
}
