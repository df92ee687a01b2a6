package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes are counted in each part for itself. */
class FootnoteNumbersTest {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().build();

    private static List<Footnote> notes(String... marks) {
        List<Footnote> notes = new ArrayList<>();
        for (String mark : marks) {
            notes.add(Samples.note("n" + mark, mark, FootnoteKind.OTHER, "Red."));
        }
        return notes;
    }

    private static Annex annex(String... marks) {
        return Annex.builder().footnotes(notes(marks)).build();
    }

    private static List<String> gaps(UnDocument document) {
        return VALIDATOR.validate(document).stream()
                .filter(finding -> finding.code().equals("footnote-number-gap"))
                .map(finding -> finding.pointer().orElse("") + " " + expected(finding))
                .toList();
    }

    private static String expected(Finding finding) {
        return finding.found().orElse("") + " for " + finding.expected().orElse("");
    }

    @Test
    void aGapIsFoundInEveryPart() {
        assertThat(gaps(Samples.document(d -> d.footnotes(notes("1", "3"))))).containsExactly("/footnotes/1 3 for 2");
        assertThat(gaps(Samples.document(d -> d.addAnnexes(annex("1", "2", "5")))))
                .containsExactly("/annexes/1/footnotes/2 5 for 3");
        assertThat(gaps(Samples.document(d ->
                        d.addAnnexes(Annex.builder().addAnnexes(annex("1", "4")).build()))))
                .containsExactly("/annexes/1/annexes/0/footnotes/1 4 for 2");
    }

    @Test
    void countingMayGoOnFromPartToPartAndPassOverOtherMarks() {
        assertThat(gaps(Samples.document(d -> d.footnotes(notes("7", "*", "8")))))
                .isEmpty();
        assertThat(gaps(Samples.document(d -> d.footnotes(notes("7", "*", "9")))))
                .hasSize(1);
        assertThat(gaps(Samples.document(d -> d.footnotes(notes("2", "1", "2")))))
                .isEmpty();
    }
}
