package io.github.undoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnDocumentTest {

    private static UnDocument letter() {
        return UnDocument.builder()
                .masthead(Masthead.builder()
                        .addSymbols(DocumentSymbol.parse("A/75/520"))
                        .addOrgans(Organ.GENERAL_ASSEMBLY)
                        .distribution(DistributionCategory.GENERAL)
                        .date(LocalDate.of(2020, 10, 17))
                        .build())
                .content(Letter.builder()
                        .addTitle(Text.of("Letter dated 14 October 2020"))
                        .addBody(Paragraph.of(Text.of("I have the "), Emphasis.of(Text.of("honour")), Text.of(".")))
                        .signature(SignatureBlock.builder()
                                .addSignatories(Signatory.builder()
                                        .name("Ottokar Muskar")
                                        .addTitles("Permanent Representative")
                                        .signed(true)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    @Test
    void printsReadingsOfAMadeDocument() {
        assertThat(PlainText.of(letter())).isEqualTo("""
                        A/75/520
                        General Assembly
                        Distr.: General
                        17 October 2020
                        Letter dated 14 October 2020
                        I have the honour.
                        (Signed) Ottokar Muskar
                        Permanent Representative
                        """);
    }

    @Test
    void placesInTheSourceDoNotCountForEquality() {
        Paragraph here = Paragraph.builder().addContent(Text.of("a")).build();
        Paragraph there =
                Paragraph.builder().from(here).span(new SourceSpan(2, 1, 5, 1)).build();

        assertThat(there).isEqualTo(here);
        assertThat(there.span())
                .hasValueSatisfying(span -> assertThat(span.end()).isEqualTo(6));
    }

    @Test
    void knowsFormerNamesOfStates() {
        State state = State.of("TUR");

        assertThat(state.englishNameOn(LocalDate.of(2020, 10, 14))).isEqualTo("Turkey");
        assertThat(state.englishNameOn(LocalDate.of(2024, 1, 1))).isEqualTo("Türkiye");
        assertThat(state.titleForm(Language.RUSSIAN)).isEqualTo("Турции");
        assertThat(state.titleForm(Language.ARABIC)).startsWith("ل");
        assertThat(state.titleForm(Language.CHINESE)).isEqualTo("土耳其");
    }
}
