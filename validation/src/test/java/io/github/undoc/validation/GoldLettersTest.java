package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoldLettersTest {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().sets(RuleSet.values()).build();

    private static List<String> errors(Map<String, UnDocument> documents) {
        List<String> errors = new ArrayList<>();
        documents.forEach((name, document) -> {
            for (Finding finding : VALIDATOR.validate(document)) {
                if (finding.severity() == Severity.ERROR) {
                    errors.add(name + ": " + finding.code());
                }
            }
        });
        return errors;
    }

    @Test
    void unchangedLettersHaveNoErrors() {
        assertThat(errors(GoldLetters.all())).isEmpty();
    }

    /** Documents in circulation, where they are at hand; looked at one by one, none contradicts itself. */
    @Test
    @Tag("long")
    void documentsInCirculationHaveNoErrors() throws IOException {
        Path corpus = Path.of("../../shared/corpus/text-plain");
        Map<String, UnDocument> documents = Files.isDirectory(corpus) ? GoldLetters.below(corpus) : GoldLetters.all();

        assertThat(errors(documents)).isEmpty();
    }

    @Test
    void pointersLeadToWhatTheyName() {
        List<String> astray = new ArrayList<>();
        GoldLetters.all().forEach((name, document) -> {
            for (Finding finding : VALIDATOR.validate(document)) {
                if (!PointerReader.leads(document, finding.pointer().orElse(""))) {
                    astray.add(name + ": " + finding.code() + " " + finding.pointer());
                }
            }
        });

        assertThat(astray).isEmpty();
    }
}
