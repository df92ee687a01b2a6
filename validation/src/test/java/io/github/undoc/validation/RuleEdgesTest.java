package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.Language;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far rules reach: the first value that breaks one, the last that does not, and the parts that they look into. */
class RuleEdgesTest {

    private static final DocumentValidator ALL =
            DocumentValidator.builder().sets(RuleSet.values()).build();

    /** What a rule says of a document, as severity and place. */
    private static List<String> findings(String rule, UnDocument document) {
        return ALL.validate(document).stream()
                .filter(finding -> finding.code().equals(rule))
                .map(finding -> finding.severity().key()
                        + finding.pointer().map(at -> " " + at).orElse(""))
                .toList();
    }

    private static String severity(String rule, UnDocument document) {
        List<String> findings = findings(rule, document);
        return findings.isEmpty()
                ? "none"
                : findings.get(0).substring(0, findings.get(0).indexOf(' '));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, none",
        "2021-01-31, warning",
        "2021-02-01, error",
        "2022-01-31, error",
        "2019-12-31, error",
        "2019-01-31, error"
    })
    void whatIsRegisteredInDecemberMayBeIssuedInJanuary(LocalDate issued, String severity) {
        UnDocument document =
                Samples.masthead(m -> m.date(issued).symbols(List.of(DocumentSymbol.parse("S/2020/1010"))));
        assertThat(severity("symbol-year-date-mismatch", document)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "75, 2020-12-31, none",
        "75, 2021-01-31, none",
        "75, 2021-02-01, error",
        "76, 2020-12-31, error",
        "76, 2020-01-01, error",
        "74, 2021-01-31, error"
    })
    void theCouncilsYearEndsWithTheCalendarYear(int year, LocalDate issued, String severity) {
        UnDocument document = Samples.masthead(m -> m.date(issued)
                .sessions(List.of(Samples.session(Organ.SECURITY_COUNCIL, SessionKind.COUNCIL_YEAR, year))));
        assertThat(severity("council-year-date-mismatch", document)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"S/2020/77, none", "S/2021/77, warning", "S/2022/77, error"})
    void theNextYearMayBeAnnounced(String symbol, String severity) {
        UnDocument document = Samples.body(Paragraph.of(SymbolReference.builder()
                .text(symbol)
                .addSymbols(DocumentSymbol.parse(symbol))
                .build()));
        assertThat(severity("reference-from-future", document)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMANENT_OBSERVER, MLT, 2020-10-14, warning",
        "PERMANENT_OBSERVER, MLT, 2003-01-01, warning",
        "PERMANENT_OBSERVER, MLT, 2002-12-31, none",
        "PERMANENT_REPRESENTATIVE, MLT, 2020-10-14, none",
        "PERMANENT_OBSERVER, PSE, 2020-10-14, none",
        "PERMANENT_REPRESENTATIVE, PSE, 2020-10-14, warning",
        "PERMANENT_REPRESENTATIVE, PSE, 1999-10-14, warning"
    })
    void membersWereObserversBeforeTheyJoined(Office office, String state, LocalDate date, String severity) {
        UnDocument document = Samples.letter(
                l -> l.date(date).senders(List.of(Samples.sender(office, state, "the Permanent Mission"))));
        assertThat(severity("observer-office-mismatch", document)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"Ã©, warning", "â\u0080, warning", "Ã¿, warning", "Ãa, none", "ÃÀ, none", "é©, none", "Ã, none"})
    void lettersThatNoLanguageWritesTogetherAreWronglyDecoded(String text, String severity) {
        assertThat(severity("wrongly-decoded", Samples.body(Samples.paragraph("Bou" + text))))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "البند 34, 1, none",
        "البند 34, 2, warning",
        "البندان 34 و 71, 2, none",
        "البندين 34 و 71, 2, none",
        "البندان 34 و 71, 1, warning",
        "البندين 34 و 71, 3, warning",
        "البنود 34 و 71 و 72, 3, none",
        "البنود 34 و 71, 2, warning",
        "34 و 71, 2, none"
    })
    void arabicHasASingularADualAndAPlural(String line, int items, String severity) {
        UnDocument document = Samples.document(d -> d.language(Language.ARABIC)
                .masthead(Samples.changed(
                        Samples.letter().masthead(),
                        m -> m.addLines(
                                        Samples.line(MastheadLineKind.PUBLISHER, "الأمم المتحدة"),
                                        Samples.line(MastheadLineKind.AGENDA_ITEM, line))
                                .agendaItems(List.of(Samples.item(34), Samples.item(71), Samples.item(72))
                                        .subList(0, items)))));
        assertThat(severity("arabic-item-number", document)).isEqualTo(severity);
    }

    private static Annex annex(AnnexKind kind, Annex... inner) {
        return Annex.builder().kind(kind).addAnnexes(inner).build();
    }

    @Test
    void annexesStandAboveEnclosuresAndAppendices() {
        assertThat(findings(
                        "annex-level",
                        Samples.document(d -> d.annexes(List.of(
                                annex(AnnexKind.ANNEX, annex(AnnexKind.ANNEX, annex(AnnexKind.APPENDIX))),
                                annex(AnnexKind.ENCLOSURE, annex(AnnexKind.APPENDIX)))))))
                .isEmpty();
        assertThat(findings("annex-level", Samples.document(d -> d.annexes(List.of(annex(AnnexKind.APPENDIX))))))
                .containsExactly("note /annexes/0");
        assertThat(findings(
                        "annex-level",
                        Samples.document(d -> d.annexes(
                                List.of(annex(AnnexKind.ANNEX, annex(AnnexKind.ENCLOSURE, annex(AnnexKind.ANNEX))))))))
                .containsExactly("note /annexes/0/annexes/0/annexes/0");
    }

    private static Block numbered(String number) {
        return Paragraph.builder().number(number).addContent(Text.of("Red.")).build();
    }

    private static List<Block> gap() {
        return List.of(numbered("1."), numbered("2."), numbered("4."));
    }

    @Test
    void paragraphsAreCountedInEveryPartForItself() {
        String rule = "paragraph-number-gap";

        assertThat(findings(rule, Samples.letter(l -> l.body(gap())))).containsExactly("note /content/body/2");
        assertThat(findings(
                        rule,
                        Samples.document(d ->
                                d.content(OtherDocument.builder().body(gap()).build()))))
                .containsExactly("note /content/body/2");
        assertThat(findings(
                        rule,
                        Samples.annex(annex -> Annex.builder()
                                .body(gap())
                                .addAnnexes(Annex.builder().body(gap()).build())
                                .build())))
                .containsExactly("note /annexes/0/body/2", "note /annexes/0/annexes/0/body/2");
    }

    @Test
    void numbersInQuotationsAndBracketsDoNotCount() {
        Block quoted = Quotation.builder().addContent(numbered("9.")).build();

        assertThat(findings(
                        "paragraph-number-gap",
                        Samples.body(numbered("1."), quoted, numbered("(9)"), numbered("a."), numbered("2."))))
                .isEmpty();
        assertThat(findings("paragraph-number-gap", Samples.body(numbered("7."), numbered("8."))))
                .isEmpty();
    }
}
