package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import java.util.List;

/** Found by the service loader in tests. */
public final class ProvidedRules implements RuleProvider {

    /** For the service loader. */
    public ProvidedRules() {}

    @Override
    public List<Rule> rules() {
        return List.of(new Provided());
    }

    private static final class Provided implements Rule {

        @Override
        public String id() {
            return "provided-rule";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String sentence() {
            return "Nothing is asked for.";
        }

        @Override
        public String source() {
            return "a test";
        }

        @Override
        public List<Finding> check(UnDocument document, RuleContext context) {
            return List.of();
        }
    }
}
