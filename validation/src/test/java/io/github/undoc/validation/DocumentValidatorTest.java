package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentValidatorTest {

    private static final UnDocument LATE = Samples.masthead(m -> m.date(LocalDate.of(2020, 10, 1)));

    private static final Rule SHORT_TITLE = new Rule() {
        @Override
        public String id() {
            return "house-short-title";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String sentence() {
            return "Titles are short.";
        }

        @Override
        public String source() {
            return "house rules";
        }

        @Override
        public List<Finding> check(UnDocument document, RuleContext context) {
            return List.of(context.finding(this).pointer("/content/title").build());
        }
    };

    private static List<String> codes(DocumentValidator validator, UnDocument document) {
        return validator.validate(document).stream().map(Finding::code).toList();
    }

    @Test
    void findsWithPlaceAndValues() {
        Finding finding = DocumentValidator.builder().build().validate(LATE).get(0);

        assertThat(finding.code()).isEqualTo("letter-after-masthead-date");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.pointer()).contains("/content/date");
        assertThat(finding.found()).contains("2020-10-14");
        assertThat(finding.expected()).contains("2020-10-01");
        assertThat(finding.message())
                .isEqualTo("the letter is dated 2020-10-14, after the document was issued (2020-10-01)");
    }

    @Test
    void switchesRulesOff() {
        DocumentValidator validator =
                DocumentValidator.builder().off("letter-after-masthead-date").build();

        assertThat(codes(validator, LATE)).isEmpty();
    }

    @Test
    void changesSeverities() {
        DocumentValidator validator = DocumentValidator.builder()
                .severity("letter-after-masthead-date", Severity.NOTE)
                .build();

        assertThat(validator.validate(LATE)).extracting(Finding::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void refusesUnknownNames() {
        assertThatThrownBy(() -> DocumentValidator.builder().off("nonsense").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() -> RuleSet.of("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void runsRulesOfTheCaller() {
        DocumentValidator validator =
                DocumentValidator.builder().sets().add(SHORT_TITLE).build();

        assertThat(validator.rules()).containsExactly(SHORT_TITLE);
        assertThat(validator.validate(Samples.letter()))
                .extracting(Finding::message)
                .containsExactly("Titles are short.");
    }

    @Test
    void findsRulesOfProviders() {
        DocumentValidator validator =
                DocumentValidator.builder().sets().discover().build();

        assertThat(validator.rules()).extracting(RuleInfo::id).containsExactly("provided-rule");
    }

    @Test
    void gravestComeFirst() {
        UnDocument bad = Samples.document(d -> d.masthead(Samples.changed(
                Samples.letter().masthead(),
                m -> m.date(LocalDate.of(2020, 10, 1)).jobNumber("12-12345 (E)"))));

        assertThat(DocumentValidator.builder().build().validate(bad))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void speaksAnotherLanguage() throws IOException {
        RuleMessages french = RuleMessages.of(new PropertyResourceBundle(
                new StringReader("letter-after-masthead-date.message=la lettre est datée du {found}")));
        DocumentValidator validator =
                DocumentValidator.builder().messages(french).build();

        assertThat(validator.validate(LATE).get(0).message()).isEqualTo("la lettre est datée du 2020-10-14");
        assertThat(french.text("annex-missing.sentence"))
                .isEqualTo(RuleMessages.english().text("annex-missing.sentence"));
    }

    @Test
    void everyRuleHasTextsAndAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        List<RuleInfo> rules =
                DocumentValidator.builder().sets(RuleSet.values()).build().rules();

        assertThat(rules).hasSizeGreaterThan(50);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(RuleMessages.english().text(rule.id() + ".sentence")).isPresent();
            assertThat(RuleMessages.english().text(rule.id() + ".message")).isPresent();
            assertThat(rule.source()).isNotBlank();
        });
    }
}
