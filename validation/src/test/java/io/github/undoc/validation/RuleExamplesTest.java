package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.BuiltInRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

    private static final DocumentValidator ALL =
            DocumentValidator.builder().sets(RuleSet.values()).build();

    private static List<String> codes(UnDocument document) {
        return ALL.validate(document).stream().map(Finding::code).toList();
    }

    @TestFactory
    Stream<DynamicTest> failingExamplesAreFoundAndPassingOnesAreNot() {
        return RuleExamples.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.rule(), () -> {
                    assertThat(codes(example.failing())).contains(example.rule());
                    assertThat(codes(example.passing())).doesNotContain(example.rule());
                }));
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
