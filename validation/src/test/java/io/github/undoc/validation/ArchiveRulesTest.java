package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.BuiltInRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchiveRulesTest {

    private static final DocumentValidator ARCHIVE =
            DocumentValidator.builder().sets(RuleSet.ARCHIVE).build();

    private static List<ArchiveFinding> findings(DocumentValidator validator, List<UnDocument> documents) {
        ArchiveCheck check = validator.archive();
        for (int i = 0; i < documents.size(); i++) {
            check.add("document-" + i, documents.get(i));
        }
        return check.finish();
    }

    @TestFactory
    Stream<DynamicTest> failingExamplesAreFoundAndPassingOnesAreNot() {
        return ArchiveExamples.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.rule(), () -> {
                    assertThat(findings(ARCHIVE, example.failing()))
                            .extracting(found -> found.finding().code())
                            .contains(example.rule());
                    assertThat(findings(ARCHIVE, example.passing()))
                            .extracting(found -> found.finding().code())
                            .doesNotContain(example.rule());
                }));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(ArchiveExamples.all().stream().map(ArchiveExamples.Example::rule))
                .containsExactlyInAnyOrderElementsOf(
                        BuiltInRules.archiveRules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void findingsNameTheDocument() {
        ArchiveFinding found =
                findings(ARCHIVE, ArchiveExamples.all().get(0).failing()).get(0);

        assertThat(found.document()).isEqualTo("document-1");
        assertThat(found.finding().message()).isEqualTo("this version is dated 2020-10-19, another 2020-10-17");
        assertThat(found.finding().pointer()).contains("/masthead/date");
    }

    @Test
    void severitiesAreThoseOfTheValidator() {
        DocumentValidator validator = DocumentValidator.builder()
                .sets(RuleSet.ARCHIVE)
                .severity("archive-date-conflict", Severity.NOTE)
                .build();

        assertThat(findings(validator, ArchiveExamples.all().get(0).failing()))
                .extracting(found -> found.finding().severity())
                .containsExactly(Severity.NOTE);
    }

    @Test
    void memoryIsLimited() {
        DocumentValidator validator = DocumentValidator.builder()
                .sets(RuleSet.ARCHIVE)
                .archiveLimit(1)
                .build();
        ArchiveCheck check = validator.archive();
        ArchiveExamples.all().get(0).failing().forEach(document -> check.add("a", document));

        assertThat(check.leftOut()).isEqualTo(1);
        assertThat(check.finish()).isEmpty();
    }
}
