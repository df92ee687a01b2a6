package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import io.github.undoc.model.SessionKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks symbols what users ask. */
class DocumentSymbolTest {

    private static DocumentSymbol symbol(String text) {
        return DocumentSymbol.parse(text);
    }

    @Test
    void tellsOrganBodiesSessionAndNumber() {
        DocumentSymbol draft = symbol("A/C.3/75/L.16/Rev.1");
        assertThat(draft.organ()).isEqualTo(Organ.GENERAL_ASSEMBLY);
        assertThat(draft.issuingOrgan().key()).isEqualTo("ga-c3");
        assertThat(draft.issuingBody()).contains("Third Committee");
        assertThat(draft.bodies()).containsExactly("C.3");
        assertThat(draft.session()).hasValueSatisfying(session -> {
            assertThat(session.organ()).isEqualTo(Organ.GENERAL_ASSEMBLY);
            assertThat(session.number()).isEqualTo(75);
        });
        assertThat(draft.nature())
                .hasValueSatisfying(nature -> assertThat(nature.word()).isEqualTo("L"));
        assertThat(draft.number()).hasValue(16);
        assertThat(draft.year()).isEmpty();
        assertThat(draft.modifications()).singleElement().satisfies(revision -> {
            assertThat(revision.kind()).isEqualTo(ModificationKind.REVISION);
            assertThat(revision.first()).isEqualTo(1);
        });
    }

    @Test
    void tellsSessionsOfOtherBodies() {
        assertThat(symbol("A/HRC/45/1").session())
                .hasValueSatisfying(session -> assertThat(session.organ()).isEqualTo(Organ.HUMAN_RIGHTS_COUNCIL));
        assertThat(symbol("A/ES-10/871").session()).hasValueSatisfying(session -> {
            assertThat(session.kind()).isEqualTo(SessionKind.EMERGENCY_SPECIAL);
            assertThat(session.number()).isEqualTo(10);
        });
        assertThat(symbol("A/RES/3362 (S-VII)").session()).hasValueSatisfying(session -> {
            assertThat(session.kind()).isEqualTo(SessionKind.SPECIAL);
            assertThat(session.number()).isEqualTo(7);
        });
        assertThat(symbol("HSP/GC/19/1").bodies()).containsExactly("GC");
        assertThat(symbol("E/CN.4/SUB.2/2000/33").bodies()).containsExactly("CN.4", "Sub.2");
        assertThat(symbol("CERD/C/ITA/18-19").country()).contains("ITA");
        assertThat(symbol("CERD/C/ITA/18-19").bodies()).containsExactly("C");
        assertThat(symbol("DP/FPA/2020/1").bodies()).containsExactly("FPA");
        assertThat(symbol("DP/FPA/2020/1").country()).isEmpty();
    }

    @Test
    void tellsYears() {
        assertThat(symbol("S/2020/1010").year()).hasValue(2020);
        assertThat(symbol("S/RES/2532 (2020)").year()).hasValue(2020);
        DocumentSymbol communication = symbol("CCPR/C/95/D/1479/2006");
        assertThat(communication.year()).hasValue(2006);
        assertThat(communication.number()).hasValue(1479);
    }

    @ParameterizedTest
    @CsvSource({
        "A/75/520, LETTER_SERIES",
        "S/2020/1010, LETTER_SERIES",
        "A/3159, LETTER_SERIES",
        "A/S-27/20, LETTER_SERIES",
        "A/RES/75/1, RESOLUTION",
        "S/RES/2532 (2020), RESOLUTION",
        "E/DEC/2020/201, DECISION",
        "A/HRC/PRST/45/1, PRESIDENTIAL_STATEMENT",
        "S/PRST/2020/1, PRESIDENTIAL_STATEMENT",
        "S/PV.8700, VERBATIM_RECORD",
        "A/75/PV.1, VERBATIM_RECORD",
        "A/C.3/75/SR.1, SUMMARY_RECORD",
        "A/75/L.1, DRAFT",
        "A/HRC/10/R.3, RESTRICTED",
        "A/75/INF/1, INFORMATION",
        "E/CN.6/2020/NGO/1, NGO_STATEMENT",
        "T/PET.5/1, PETITION",
        "CRC/C/69/D/1/2014, COMMUNICATION",
        "CRC/C/GC/25, GENERAL_COMMENT",
        "CEDAW/C/BGD/CO/8, CONCLUDING_OBSERVATIONS",
        "A/HRC/45/CRP.1, CONFERENCE_ROOM_PAPER",
        "A/CONF.62/WP.8, WORKING_PAPER",
        "S/Agenda/1939, AGENDA",
        "ST/AI/189, ADMINISTRATIVE_ISSUANCE",
        "Journal No. 2004/223, JOURNAL",
        "A/AC.154/383, DOCUMENT",
        "HSP/GC/19/1, DOCUMENT"
    })
    void tellsTheKind(String text, SymbolKind kind) {
        assertThat(symbol(text).kind()).isEqualTo(kind);
    }

    @Test
    void tellsWhatAModificationIsOf() {
        DocumentSymbol corrigendum = symbol("A/75/520/Add.1/Corr.1*");
        assertThat(corrigendum.base()).contains(symbol("A/75/520/Add.1"));
        assertThat(corrigendum.root()).isEqualTo(symbol("A/75/520"));
        assertThat(corrigendum.isCorrigendumTo(symbol("A/75/520/ADD.1"))).isTrue();
        assertThat(corrigendum.isAddendumTo(symbol("A/75/520"))).isFalse();
        assertThat(symbol("A/75/520/Add.1").isAddendumTo(symbol("A/75/520*"))).isTrue();
        assertThat(symbol("A/75/520/Add.1").isAddendumTo(symbol("A/75/521"))).isFalse();
        assertThat(symbol("A/75/L.1/Rev.2").isRevisionOf(symbol("A/75/L.1"))).isTrue();
        assertThat(symbol("A/60/509/Add.2 (Part II)").base()).contains(symbol("A/60/509"));
        assertThat(symbol("A/75/520").base()).isEmpty();
        assertThat(symbol("A/75/520").root()).isEqualTo(symbol("A/75/520"));
        assertThat(symbol("A/75/520/Rev.1").isRevisionOf(symbol("A/75/521"))).isFalse();
        assertThat(symbol("A/75/520/Corr.1").isCorrigendumTo(symbol("A/75/521")))
                .isFalse();
        assertThat(symbol("A/75/520/Corr.1").isRevisionOf(symbol("A/75/520"))).isFalse();
        assertThat(symbol("A/75/520").isCorrigendumTo(symbol("A/75/520"))).isFalse();
    }

    @Test
    void tellsFirstAndLastOfRanges() {
        assertThat(symbol("CERD/C/ITA/8-11").elements()).endsWith(new SymbolElement.DocumentNumber("8-11", 8, 11));
        assertThat(symbol("A/75/9").elements()).contains(new SymbolElement.DocumentNumber("9", 9, 9));
        assertThat(symbol("A/75/9/Add.1-3").modifications())
                .containsExactly(new SymbolElement.Modification("Add.1-3", ModificationKind.ADDENDUM, 1, 3));
        assertThat(symbol("A/75/9/Summary").modifications())
                .containsExactly(new SymbolElement.Modification("Summary", ModificationKind.SUMMARY, 0, 0));
        assertThat(symbol("A/RES/58/270 A-C").letter()).contains(new SymbolElement.Letter("A-C", 'A', 'C'));
        assertThat(symbol("A/RES/58/270[B]").letter()).contains(new SymbolElement.Letter("[B]", 'B', 'B'));
        assertThat(symbol("A/75/9").letter()).isEmpty();
    }

    @Test
    void tellsPartsAndReissues() {
        assertThat(symbol("A/57/3 (Vol. II)/Add.1 (Parts I–III)**").parts())
                .extracting(SymbolElement.Part::kind, SymbolElement.Part::designation)
                .containsExactly(tuple(PartKind.VOLUME, "II"), tuple(PartKind.PART, "I-III"));
        assertThat(symbol("A/57/3**").reissues()).isEqualTo(2);
        assertThat(symbol("A/57/3").reissues()).isZero();
        assertThat(symbol("A/57/3").parts()).isEmpty();
    }

    @Test
    void aSymbolWithoutNumberHasNone() {
        assertThat(symbol("CCPR/C/95/AGENDA").number()).isEmpty();
        assertThat(symbol("ST/LEG/SER.B/1").number()).hasValue(1);
        assertThat(symbol("UNEP/GC.II/3").nature()).isEmpty();
    }

    @Test
    void symbolsAreTheSameOnlyIfTheyPrintTheSame() {
        assertThat(symbol("A/75/520"))
                .isEqualTo(symbol("A/75/520"))
                .isNotEqualTo(symbol("A/75/521"))
                .isNotEqualTo("A/75/520");
        assertThat(symbol("A/75/520*")).isNotEqualTo(symbol("A/75/520"));
        assertThat(symbol("A/75/520*").isSameDocumentAs(symbol("A/75/520"))).isTrue();
        assertThat(symbol("A/75/520").isSameDocumentAs(symbol("A/75/521"))).isFalse();
    }

    /** Each symbol comes before the next: numerals by value, marks before numerals, letters behind them. */
    @Test
    void sortsNumeralsOfAllKindsByValue() {
        List<String> sorted = List.of(
                "A/57/3",
                "A/57/3 (Part I)",
                "A/57/3 (Part II)",
                "A/57/3 (Part V)",
                "A/57/3 (Part IX)",
                "A/57/3 (Part X)",
                "A/57/3 (Part XL)",
                "A/57/3/Add.2",
                "A/57/3/Add.11",
                "A/57/3/Corr.1",
                "A/57/4",
                "A/57/10",
                "A/57/100",
                "A/57/L.2",
                "A/57/L.10",
                "A/58/1",
                "A/C.1/57/1",
                "A/CONF.2/1",
                "A/RES/2 (III)",
                "A/RES/2 (XI)",
                "A/RES/2 A (III)",
                "A/RES/11 (II)",
                "ECE/V/1",
                "ECE/V.II/1",
                "ECE/V.X/1",
                "S/2020/1");
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                assertThat(Integer.signum(symbol(sorted.get(i)).compareTo(symbol(sorted.get(j)))))
                        .as("%s and %s", sorted.get(i), sorted.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void sortsNumbersByValue() {
        List<String> sorted = Stream.of(
                        "A/75/10",
                        "A/75/9",
                        "A/75/9/Add.10",
                        "A/75/9/Add.9",
                        "A/9",
                        "A/63/49 (Vol. X)",
                        "A/63/49 (Vol. IX)",
                        "S/2020/2",
                        "A/C.10/1")
                .filter(text -> DocumentSymbol.tryParse(text).isPresent())
                .map(DocumentSymbol::parse)
                .sorted()
                .map(DocumentSymbol::toString)
                .toList();
        assertThat(sorted)
                .containsExactly(
                        "A/9",
                        "A/63/49 (Vol. IX)",
                        "A/63/49 (Vol. X)",
                        "A/75/9",
                        "A/75/9/Add.9",
                        "A/75/9/Add.10",
                        "A/75/10",
                        "S/2020/2");
    }

    @Test
    void linksToThePublicAddress() {
        assertThat(symbol("A/75/520*").publicAddress()).hasToString("https://docs.un.org/A/75/520");
        assertThat(symbol("S/RES/2532 (2020)").publicAddress(Language.FRENCH))
                .hasToString("https://docs.un.org/fr/S/RES/2532(2020)");
        assertThat(symbol("A/57/3 (Part I)").publicAddress()).hasToString("https://docs.un.org/A/57/3%20(Part%20I)");
    }

    @Test
    void saysWhereAndWhyATextIsNoSymbol() {
        assertThatThrownBy(() -> symbol("A/75/9/Add."))
                .isInstanceOfSatisfying(SymbolParseException.class, problem -> {
                    assertThat(problem.position()).isEqualTo(11);
                    assertThat(problem.reason()).isEqualTo("expected a number after 'Add.'");
                    assertThat(problem.input()).isEqualTo("A/75/9/Add.");
                    assertThat(problem.semantic()).isFalse();
                })
                .hasMessageContaining("expected a number after 'Add.' at 11");
        assertThat(DocumentSymbol.read("\u200EА/75//1").problem().orElseThrow().position())
                .isEqualTo(6);
    }

    @Test
    void saysHowFarASymbolIsAccepted() {
        assertThat(symbol("A/RES/75/1").acceptance()).isEqualTo(SymbolAcceptance.STRICT);
        assertThat(symbol("QQQ/2020/1").registered()).isFalse();
        assertThat(DocumentSymbol.read("S/RES/2532").notes()).containsExactly("the year in brackets is missing");
        assertThat(DocumentSymbol.read("QQQ/2020/1").notes()).hasSize(1);
        assertThat(DocumentSymbol.read("A/75/520").notes()).isEmpty();
    }

    @Test
    void explainsElements() {
        assertThat(symbol("S/PV.8700 (Resumption 1)*").elements().stream()
                        .map(element -> element.meaning().orElse("")))
                .containsExactly("Security Council", "verbatim record", "", "issued again for technical reasons");
        assertThat(symbol("E/CN.4/2000/1/Corr.1").elements().stream()
                        .map(element -> element.meaning().orElse("")))
                .containsExactly("Economic and Social Council", "commission", "", "", "corrigendum");
    }
}
