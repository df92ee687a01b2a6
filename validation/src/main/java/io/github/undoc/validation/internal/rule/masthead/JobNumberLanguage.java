package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.JobNumbers;
import java.util.Optional;

/**
 * The letter behind the job number names the language of the version.
 */
public final class JobNumberLanguage extends BuiltInRule {

    /** Makes the rule. */
    public JobNumberLanguage() {
        super(
                "job-number-language",
                Severity.WARNING,
                "Reference rule LNG-03: A, C, E, F, R and S stand for the six languages");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        Optional<Language> version = masthead.language().isPresent() ? masthead.language() : document.language();
        if (masthead.jobNumber().isEmpty() || version.isEmpty()) {
            return;
        }
        String job = masthead.jobNumber().get();
        Optional<Language> named = JobNumbers.language(job);
        if (named.isPresent() && !named.equals(version)) {
            findings.at("/masthead/jobNumber")
                    .line(masthead, MastheadLineKind.JOB_NUMBER)
                    .found(job)
                    .expected(version.get().tag())
                    .add();
        }
    }
}
