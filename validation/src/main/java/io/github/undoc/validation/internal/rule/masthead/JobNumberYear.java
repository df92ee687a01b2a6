package io.github.undoc.validation.internal.rule.masthead;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.RuleContext;
import io.github.undoc.validation.internal.rule.BuiltInRule;
import io.github.undoc.validation.internal.rule.Findings;
import io.github.undoc.validation.internal.rule.JobNumbers;

/**
 * The year in the job number is the year of issue, the year before or the year after.
 */
public final class JobNumberYear extends BuiltInRule {

    /** Makes the rule. */
    public JobNumberYear() {
        super("job-number-year", Severity.WARNING, "Reference rule FUR-02: jobs are registered shortly before issue");
    }

    @Override
    protected void look(UnDocument document, RuleContext context, Findings findings) {
        Masthead masthead = document.masthead();
        if (masthead.date().isEmpty() || masthead.jobNumber().isEmpty()) {
            return;
        }
        String job = masthead.jobNumber().get();
        int year = masthead.date().get().getYear();
        int digits = JobNumbers.year(job);
        if (digits >= 0) {
            int distance = Math.floorMod(year - digits, 100);
            if (distance > 1 && distance < 99) {
                findings.at("/masthead/jobNumber")
                        .line(masthead, MastheadLineKind.JOB_NUMBER)
                        .found(job)
                        .expected(year)
                        .add();
            }
        }
    }
}
