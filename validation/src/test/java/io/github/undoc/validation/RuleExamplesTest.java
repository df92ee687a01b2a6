package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.BuiltInRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

    private static final DocumentValidator ALL =
            DocumentValidator.builder().sets(RuleSet.values()).build();

    private static List<String> codes(UnDocument document) {
        return ALL.validate(document).stream().map(Finding::code).toList();
    }

    @Test
    void failingExamplesAreFound() {
        assertThat(RuleExamples.all().stream()
                        .filter(example -> !codes(example.failing()).contains(example.rule()))
                        .map(RuleExample::rule))
                .isEmpty();
    }

    @Test
    void passingExamplesAreNotFound() {
        assertThat(RuleExamples.all().stream()
                        .filter(example -> codes(example.passing()).contains(example.rule()))
                        .map(RuleExample::rule))
                .isEmpty();
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(RuleExamples.all().stream().map(RuleExample::rule))
                .containsExactlyInAnyOrderElementsOf(
                        BuiltInRules.rules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void nothingIsFoundInAGoodLetter() {
        assertThat(ALL.validate(Samples.letter())).isEmpty();
    }
}
