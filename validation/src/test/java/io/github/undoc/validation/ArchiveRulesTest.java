package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.BuiltInRules;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static List<String> codes(List<UnDocument> documents) {
        return findings(ARCHIVE, documents).stream()
                .map(found -> found.finding().code())
                .toList();
    }

    @Test
    void failingExamplesAreFound() {
        assertThat(ArchiveExamples.all().stream()
                        .filter(example -> !codes(example.failing()).contains(example.rule()))
                        .map(ArchiveExamples.Example::rule))
                .isEmpty();
    }

    @Test
    void passingExamplesAreNotFound() {
        assertThat(ArchiveExamples.all().stream()
                        .filter(example -> codes(example.passing()).contains(example.rule()))
                        .map(ArchiveExamples.Example::rule))
                .isEmpty();
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
