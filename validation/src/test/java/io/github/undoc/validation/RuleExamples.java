package io.github.undoc.validation;

import static io.github.undoc.validation.Samples.addressee;
import static io.github.undoc.validation.Samples.annex;
import static io.github.undoc.validation.Samples.annexOf;
import static io.github.undoc.validation.Samples.annexed;
import static io.github.undoc.validation.Samples.body;
import static io.github.undoc.validation.Samples.call;
import static io.github.undoc.validation.Samples.document;
import static io.github.undoc.validation.Samples.item;
import static io.github.undoc.validation.Samples.letter;
import static io.github.undoc.validation.Samples.line;
import static io.github.undoc.validation.Samples.masthead;
import static io.github.undoc.validation.Samples.note;
import static io.github.undoc.validation.Samples.paragraph;
import static io.github.undoc.validation.Samples.sender;
import static io.github.undoc.validation.Samples.session;
import static io.github.undoc.validation.Samples.signatory;

import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.State;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failing and a passing example for each rule on single documents; {@code docs/rules.md} shows them. */
final class RuleExamples {

    private static final UnDocument GOOD = letter();

    private RuleExamples() {}

    static List<RuleExample> all() {
        return List.of(
                // symbol
                example("symbol-session-mismatch", symbols("A/74/520", "S/2020/1010"), GOOD),
                example("symbol-year-session-mismatch", economic("E/2019/7", 2020), economic("E/2020/7", 2020)),
                example("symbol-council-year-mismatch", symbols("A/75/520", "S/2019/1010"), GOOD),
                example("symbol-year-date-mismatch", symbols("A/75/520", "S/2018/1010"), GOOD),
                example("symbol-year-letter-date", undated("S/2019/1010"), undated("S/2020/1010")),
                example("symbol-year-long-after-letter", undated("S/2022/1010"), undated("S/2020/1010")),
                example("symbol-session-date", symbols("A/71/520", "S/2020/1010"), GOOD),
                example("symbol-economic-year-date", economic("E/2017/7", 2017), economic("E/2020/7", 2020)),
                example("symbol-organ-mismatch", masthead(m -> m.organs(List.of(Organ.SECURITY_COUNCIL))), GOOD),
                example("organ-without-symbol", symbols("A/75/520"), GOOD),
                example("symbol-committee-unnamed", committee(false), committee(true)),
                example("joint-symbol-same-body", symbols("A/75/520", "A/75/521"), GOOD),
                example("joint-symbol-order", symbols("S/2020/1010", "A/75/520"), GOOD),
                example(
                        "limited-symbol-distribution",
                        symbols("A/75/L.16"),
                        masthead(m -> m.symbols(List.of(DocumentSymbol.parse("A/75/L.16")))
                                .distribution(DistributionCategory.LIMITED))),
                example(
                        "general-symbol-distribution",
                        masthead(m -> m.distribution(DistributionCategory.LIMITED)),
                        GOOD),
                example(
                        "record-distribution",
                        record(DistributionCategory.GENERAL),
                        record(DistributionCategory.PROVISIONAL)),
                example("letter-symbol-kind", symbols("S/RES/2532 (2020)"), GOOD),
                example("symbol-unregistered", symbols("QZX/2020/4"), GOOD),
                example("symbol-normalised", symbols("A/75/520/ADD.1"), symbols("A/75/520/Add.1")),
                example(
                        "symbol-unreadable",
                        masthead(m -> m.symbols(List.of()).addLines(line(MastheadLineKind.SYMBOL, "A/75/0520"))),
                        masthead(m -> m.addLines(line(MastheadLineKind.SYMBOL, "A/75/520-S/2020/1010")))),
                example("symbol-repeated", symbols("A/75/520", "A/75/520"), GOOD),
                example(
                        "symbol-modification-order",
                        symbols("A/75/520/Corr.1/Add.1"),
                        symbols("A/75/520/Add.1/Corr.1")),
                example(
                        "reissue-without-note",
                        symbols("A/75/520*", "S/2020/1010*"),
                        document(d -> d.masthead(
                                        symbols("A/75/520*", "S/2020/1010*").masthead())
                                .addFootnotes(note(
                                        "n2",
                                        "**",
                                        FootnoteKind.REISSUE,
                                        "Reissued for technical reasons on 20 October 2020.")))),
                example("reference-from-future", referring("S/2023/77"), referring("S/2019/77")),
                example("resolution-year-missing", referring("S/RES/1325"), referring("S/RES/1325 (2000)")),
                example("requested-organ-without-symbol", symbols("A/75/520"), GOOD),
                example(
                        "symbol-organ-not-requested",
                        requesting(
                                "a document of the General Assembly.",
                                CirculationRequest.builder().addOrgans(Organ.GENERAL_ASSEMBLY)),
                        GOOD),
                // masthead
                example("masthead-symbol-missing", masthead(m -> m.symbols(List.of())), GOOD),
                example("masthead-organ-missing", masthead(m -> m.organs(List.of())), GOOD),
                example("masthead-date-missing", masthead(m -> m.date(Optional.empty())), GOOD),
                example("masthead-distribution-missing", masthead(m -> m.distribution(Optional.empty())), GOOD),
                example(
                        "council-year-date-mismatch",
                        masthead(m -> m.sessions(List.of(
                                session(Organ.GENERAL_ASSEMBLY, SessionKind.REGULAR, 75),
                                session(Organ.SECURITY_COUNCIL, SessionKind.COUNCIL_YEAR, 74)))),
                        GOOD),
                example(
                        "assembly-session-date",
                        masthead(m -> m.date(LocalDate.of(2022, 10, 17))),
                        masthead(m -> m.date(LocalDate.of(2021, 9, 10)))),
                example(
                        "human-rights-council-session-date",
                        masthead(m -> m.organs(List.of(Organ.HUMAN_RIGHTS_COUNCIL))
                                .sessions(List.of(session(Organ.HUMAN_RIGHTS_COUNCIL, SessionKind.REGULAR, 38)))),
                        masthead(m -> m.organs(List.of(Organ.HUMAN_RIGHTS_COUNCIL))
                                .sessions(List.of(session(Organ.HUMAN_RIGHTS_COUNCIL, SessionKind.REGULAR, 45))))),
                example(
                        "year-session-date",
                        masthead(m -> m.organs(List.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL))
                                .sessions(List.of(
                                        session(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, SessionKind.YEAR_SESSION, 2019)))),
                        masthead(m -> m.organs(List.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL))
                                .sessions(List.of(
                                        session(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, SessionKind.YEAR_SESSION, 2021))))),
                example(
                        "special-session-date",
                        masthead(m -> m.sessions(List.of(session(Organ.GENERAL_ASSEMBLY, SessionKind.SPECIAL, 24)))),
                        masthead(m -> m.sessions(
                                List.of(session(Organ.GENERAL_ASSEMBLY, SessionKind.EMERGENCY_SPECIAL, 10))))),
                example("session-organ-missing", masthead(m -> m.organs(List.of(Organ.GENERAL_ASSEMBLY))), GOOD),
                example(
                        "session-named-twice",
                        masthead(m -> m.sessions(List.of(
                                session(Organ.GENERAL_ASSEMBLY, SessionKind.REGULAR, 75),
                                session(Organ.GENERAL_ASSEMBLY, SessionKind.REGULAR, 76)))),
                        GOOD),
                example("job-number-year", masthead(m -> m.jobNumber("15-13851 (E)")), GOOD),
                example("job-number-language", masthead(m -> m.jobNumber("20-13851 (F)")), GOOD),
                // date
                example("letter-after-masthead-date", masthead(m -> m.date(LocalDate.of(2020, 10, 1))), GOOD),
                example(
                        "letter-long-before-masthead-date",
                        titled(
                                "Letter dated 14 January 2020 from the Permanent Representative of Ruritania",
                                l -> l.date(LocalDate.of(2020, 1, 14))),
                        GOOD),
                example(
                        "letter-date-missing",
                        titled("Letter from the Permanent Representative of Ruritania", l -> l.date(Optional.empty())),
                        GOOD),
                example(
                        "masthead-date-unreal",
                        masthead(m -> m.date(Optional.empty()).addLines(line(MastheadLineKind.DATE, "31 June 2020"))),
                        masthead(m -> m.addLines(line(MastheadLineKind.DATE, "17 October 2020")))),
                example(
                        "date-before-united-nations",
                        titled(
                                "Letter dated 14 October 1920 from the Permanent Representative of Ruritania",
                                l -> l.date(LocalDate.of(1920, 10, 14))),
                        GOOD),
                example(
                        "annex-label-date-mismatch",
                        document(d -> d.annexes(
                                List.of(annexOf("Annex to the letter dated 15 October 2020", "Bouées du lac")))),
                        GOOD),
                example(
                        "annex-issued-after-letter",
                        annex(a -> Annex.builder()
                                .from(a)
                                .masthead(Masthead.builder()
                                        .date(LocalDate.of(2020, 11, 3))
                                        .build())
                                .build()),
                        annex(a -> Annex.builder()
                                .from(a)
                                .masthead(Masthead.builder()
                                        .date(LocalDate.of(2020, 3, 3))
                                        .build())
                                .build())),
                // language
                example(
                        "original-language-unofficial",
                        masthead(m -> m.originalLanguages(List.of(Language.of("pt")))),
                        GOOD),
                example(
                        "original-language-repeated",
                        masthead(m -> m.originalLanguages(List.of(Language.ENGLISH, Language.ENGLISH))),
                        masthead(m -> m.originalLanguages(List.of(Language.ENGLISH, Language.FRENCH)))),
                example("version-language-mismatch", masthead(m -> m.language(Language.FRENCH)), GOOD),
                example(
                        "version-line-missing",
                        masthead(m -> m.originalLanguages(List.of(Language.FRENCH))),
                        masthead(m ->
                                m.originalLanguages(List.of(Language.FRENCH)).language(Language.ENGLISH))),
                example("version-line-needless", masthead(m -> m.language(Language.ENGLISH)), GOOD),
                example("original-language-missing", masthead(m -> m.originalLanguages(List.of())), GOOD),
                example("script-mismatch", masthead(m -> m.language(Language.RUSSIAN)), GOOD),
                example(
                        "annex-original-mark-missing",
                        document(d -> d.footnotes(List.of(note("n1", "*", FootnoteKind.OTHER, "See also the map.")))
                                .annexes(List.of(Annex.builder()
                                        .from(GOOD.annexes().get(0))
                                        .originalLanguages(List.of())
                                        .build()))),
                        GOOD),
                example(
                        "annex-original-mark-contradicted",
                        annex(a -> Annex.builder()
                                .from(a)
                                .originalLanguages(List.of(Language.SPANISH))
                                .build()),
                        GOOD),
                // agenda
                example("agenda-item-missing", masthead(m -> m.agendaItems(List.of())), GOOD),
                example(
                        "agenda-item-expected",
                        document(d -> d.masthead(Samples.changed(GOOD.masthead(), m -> m.agendaItems(List.of())))
                                .content(Samples.changed(
                                        GOOD.letter().orElseThrow(), l -> l.circulationRequest(Optional.empty())))),
                        GOOD),
                example("agenda-item-not-requested", masthead(m -> m.addAgendaItems(item(99))), GOOD),
                example(
                        "requested-item-not-in-masthead",
                        requesting(
                                "a document of the General Assembly, under agenda items 34, 71 (a) and 120, and of the Security Council.",
                                CirculationRequest.builder()
                                        .from(GOOD.letter()
                                                .orElseThrow()
                                                .circulationRequest()
                                                .orElseThrow())
                                        .addItems(item(120))),
                        GOOD),
                example("sub-item-mismatch", masthead(m -> m.agendaItems(List.of(item(34), item(71, "b")))), GOOD),
                example(
                        "agenda-list-note-missing",
                        masthead(m -> m.agendaItems(List.of(listed(34), listed(71)))),
                        document(d -> d.masthead(Samples.changed(
                                        GOOD.masthead(), m -> m.agendaItems(List.of(listed(34), listed(71)))))
                                .addFootnotes(note("n2", "**", FootnoteKind.PROVISIONAL_AGENDA, "A/75/50.")))),
                example(
                        "agenda-item-order",
                        masthead(m -> m.organs(List.of(Organ.GENERAL_ASSEMBLY))
                                .agendaItems(List.of(item(71, "a"), item(34)))),
                        masthead(m -> m.organs(List.of(Organ.GENERAL_ASSEMBLY)))),
                example(
                        "agenda-item-repeated",
                        masthead(m -> m.organs(List.of(Organ.GENERAL_ASSEMBLY)).addAgendaItems(item(34))),
                        masthead(m -> m.organs(List.of(Organ.GENERAL_ASSEMBLY)))),
                example("agenda-item-number-invalid", masthead(m -> m.addAgendaItems(item(0))), GOOD),
                example("agenda-title-missing", masthead(m -> m.agendaTitles(List.of())), GOOD),
                example("agenda-title-without-item", masthead(m -> m.agendaItems(List.of())), GOOD),
                example(
                        "council-item-named",
                        masthead(m -> m.organs(List.of(Organ.SECURITY_COUNCIL))),
                        masthead(m -> m.organs(List.of(Organ.SECURITY_COUNCIL)).agendaItems(List.of()))),
                example(
                        "arabic-item-number",
                        document(d -> d.language(Language.ARABIC)
                                .masthead(Samples.changed(
                                        GOOD.masthead(),
                                        m -> m.addLines(line(
                                                MastheadLineKind.AGENDA_ITEM, "البنود 34 و 71 (أ) من جدول الأعمال"))))),
                        document(d -> d.language(Language.ARABIC)
                                .masthead(Samples.changed(
                                        GOOD.masthead(),
                                        m -> m.addLines(line(
                                                MastheadLineKind.AGENDA_ITEM,
                                                "البندان 34 و 71 (أ) من جدول الأعمال")))))),
                // letter
                example("letter-title-missing", letter(l -> l.title(List.of())), GOOD),
                example("letter-unsigned", letter(l -> l.signature(Optional.empty())), GOOD),
                example(
                        "signature-mark-missing",
                        signed(Signatory.builder()
                                .name("Rudolf Rassendyll")
                                .addTitles("Permanent Representative")
                                .build()),
                        GOOD),
                example(
                        "signatory-unnamed",
                        signed(Signatory.builder()
                                .addTitles("Permanent Representative")
                                .signed(true)
                                .build()),
                        GOOD),
                example(
                        "note-verbale-signed",
                        letter(l -> l.form(LetterForm.NOTE_VERBALE)),
                        letter(l -> l.form(LetterForm.NOTE_VERBALE).signature(Optional.empty()))),
                example(
                        "sender-missing",
                        titled(
                                "Letter dated 14 October 2020 addressed to the Secretary-General",
                                l -> l.senders(List.of())),
                        GOOD),
                example(
                        "addressee-missing",
                        titled(
                                "Letter dated 14 October 2020 from the Permanent Representative of Ruritania",
                                l -> l.addressees(List.of())),
                        GOOD),
                example(
                        "sender-office-mismatch",
                        signed(signatory("Rudolf Rassendyll", "Minister Counsellor", "Chargé d’affaires a.i.")),
                        GOOD),
                example(
                        "sender-signatory-count",
                        signed(
                                signatory("Rudolf Rassendyll", "Permanent Representative"),
                                signatory("Ottokar Muskar", "Permanent Representative")),
                        GOOD),
                example(
                        "state-name-outdated",
                        titled(
                                "Letter dated 14 October 2020 from the Permanent Representative of Türkiye",
                                l -> l.senders(List.of(sender(
                                        Office.PERMANENT_REPRESENTATIVE,
                                        "TUR",
                                        "the Permanent Representative of Türkiye to the United Nations")))),
                        titled(
                                "Letter dated 14 October 2020 from the Permanent Representative of Turkey",
                                l -> l.senders(List.of(sender(
                                        Office.PERMANENT_REPRESENTATIVE,
                                        "TUR",
                                        "the Permanent Representative of Turkey to the United Nations"))))),
                example(
                        "observer-office-mismatch",
                        titled(
                                "Letter dated 14 October 2020 from the Permanent Representative of the Holy See",
                                l -> l.senders(List.of(sender(
                                        Office.PERMANENT_REPRESENTATIVE,
                                        "VAT",
                                        "the Permanent Representative of the Holy See to the United Nations")))),
                        titled(
                                "Letter dated 14 October 2020 from the Permanent Observer of the Holy See",
                                l -> l.senders(List.of(sender(
                                        Office.PERMANENT_OBSERVER,
                                        "VAT",
                                        "the Permanent Observer of the Holy See to the United Nations"))))),
                example(
                        "identical-letters-one-addressee",
                        titled(
                                "Identical letters dated 14 October 2020 addressed to the Secretary-General",
                                l -> l.form(LetterForm.IDENTICAL_LETTERS)),
                        titled(
                                "Identical letters dated 14 October 2020 addressed to the Secretary-General and the President of the Security Council",
                                l -> l.form(LetterForm.IDENTICAL_LETTERS)
                                        .addAddressees(addressee(
                                                AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL,
                                                "the President of the Security Council")))),
                example(
                        "letter-several-addressees",
                        titled(
                                "Letter dated 14 October 2020 addressed to the Secretary-General and the President of the Security Council",
                                l -> l.addAddressees(addressee(
                                        AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL,
                                        "the President of the Security Council"))),
                        GOOD),
                example(
                        "addressee-order",
                        titled(
                                "Identical letters dated 14 October 2020 addressed to the President of the Security Council and the Secretary-General",
                                l -> l.form(LetterForm.IDENTICAL_LETTERS)
                                        .addressees(List.of(
                                                addressee(
                                                        AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL,
                                                        "the President of the Security Council"),
                                                addressee(AddresseeRole.SECRETARY_GENERAL, "the Secretary-General")))),
                        titled(
                                "Identical letters dated 14 October 2020 addressed to the Secretary-General and the President of the Security Council",
                                l -> l.form(LetterForm.IDENTICAL_LETTERS)
                                        .addAddressees(addressee(
                                                AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL,
                                                "the President of the Security Council")))),
                example(
                        "addressee-repeated",
                        titled(
                                "Letter dated 14 October 2020 addressed to the Secretary-General and the Secretary-General",
                                l -> l.addAddressees(
                                        addressee(AddresseeRole.SECRETARY_GENERAL, "the Secretary-General"))),
                        GOOD),
                example(
                        "addressee-organ-mismatch",
                        titled(
                                "Letter dated 14 October 2020 addressed to the President of the Economic and Social Council",
                                l -> l.addressees(List.of(addressee(
                                        AddresseeRole.PRESIDENT_OF_ECOSOC,
                                        "the President of the Economic and Social Council")))),
                        titled(
                                "Letter dated 14 October 2020 addressed to the President of the Security Council",
                                l -> l.addressees(List.of(addressee(
                                        AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL,
                                        "the President of the Security Council"))))),
                example(
                        "requested-organ-not-in-masthead",
                        masthead(m -> m.organs(List.of(Organ.GENERAL_ASSEMBLY))),
                        GOOD),
                example(
                        "masthead-organ-not-requested",
                        requesting(
                                "a document of the Security Council.",
                                CirculationRequest.builder().addOrgans(Organ.SECURITY_COUNCIL)),
                        GOOD),
                example("signatory-order", senders("CHL", "ARG"), senders("ARG", "CHL")),
                example(
                        "letter-body-missing",
                        document(d -> d.annexes(List.of())
                                .content(Samples.changed(GOOD.letter().orElseThrow(), l -> l.body(List.of())))),
                        GOOD),
                // annex
                example("annex-missing", document(d -> d.annexes(List.of())), GOOD),
                example(
                        "annex-unannounced",
                        letter(l -> l.body(List.of(paragraph("I have the honour to write to you about buoys.")))),
                        GOOD),
                example("annex-number-gap", annexed("I", "III"), annexed("I", "II", "III")),
                example("annex-number-repeated", annexed("I", "II", "II"), annexed("I", "II", "III")),
                example("annex-number-order", annexed("I", "III", "II"), annexed("I", "II", "III")),
                example("annex-unnumbered", annexed("", ""), annexed("I", "II")),
                example("annex-number-needless", annexed("I"), annexed("")),
                example("annex-number-style-mixed", annexed("I", "2"), annexed("1", "2")),
                example(
                        "annex-level",
                        annex(a ->
                                Annex.builder().from(a).kind(AnnexKind.APPENDIX).build()),
                        annex(a -> Annex.builder()
                                .from(a)
                                .addAnnexes(Annex.builder()
                                        .kind(AnnexKind.APPENDIX)
                                        .title("Map")
                                        .addBody(paragraph("Carte du lac."))
                                        .build())
                                .build())),
                example(
                        "annex-empty",
                        annex(a -> Annex.builder().from(a).body(List.of()).build()),
                        GOOD),
                example(
                        "annex-title-missing",
                        annex(a ->
                                Annex.builder().from(a).title(Optional.empty()).build()),
                        GOOD),
                // footnote
                example("footnote-call-without-note", document(d -> d.footnotes(List.of())), GOOD),
                example(
                        "footnote-without-call",
                        document(d -> d.addFootnotes(note("n2", "**", FootnoteKind.OTHER, "See also the map."))),
                        GOOD),
                example(
                        "footnote-mark-mismatch",
                        document(d -> d.footnotes(List.of(note(
                                "n1", "**", FootnoteKind.LANGUAGE_OF_SUBMISSION, "In the language of submission.")))),
                        GOOD),
                example(
                        "footnote-id-repeated",
                        document(d -> d.addFootnotes(note("n1", "*", FootnoteKind.OTHER, "See also the map."))),
                        GOOD),
                example("footnote-number-gap", noted("1", "3"), noted("1", "2")),
                example("footnote-star-sequence", noted("**", "***"), noted("*", "**")),
                example(
                        "footnote-empty",
                        document(d -> d.footnotes(List.of(Footnote.builder()
                                .from(GOOD.footnotes().get(0))
                                .content(List.of())
                                .build()))),
                        GOOD),
                example("submission-language-without-annex", document(d -> d.annexes(List.of())), GOOD),
                // text
                example(
                        "paragraph-number-gap",
                        body(numbered("1."), numbered("3.")),
                        body(numbered("1."), numbered("2."))),
                example("replacement-character", body(paragraph("The quay of Strelsau is 40\uFFFD wide.")), GOOD),
                example(
                        "presentation-forms",
                        body(paragraph("\uFE8D\uFEDF\uFE92\uFEA4\uFEAE")),
                        body(paragraph("البحر"))),
                example("hidden-character", body(paragraph("light\u00ADhouse")), body(paragraph("lighthouse"))),
                example("wrongly-decoded", body(paragraph("le phare Ã©teint")), body(paragraph("le phare éteint"))),
                example(
                        "heading-empty",
                        body(Section.builder().addHeading(Text.of("Colours")).build()),
                        body(Section.builder()
                                .addHeading(Text.of("Colours"))
                                .addContent(paragraph("Red and green."))
                                .build())));
    }

    private static RuleExample example(String rule, UnDocument failing, UnDocument passing) {
        return new RuleExample(rule, failing, passing);
    }

    /** The letter with another title and what is read from it. */
    private static UnDocument titled(String title, Consumer<Letter.Builder> change) {
        return letter(change.andThen(l -> l.title(List.of(Text.of(title)))));
    }

    /** The letter with another request. */
    private static UnDocument requesting(String words, CirculationRequest.Builder request) {
        return letter(l -> l.body(List.of(
                        GOOD.letter().orElseThrow().body().get(0),
                        paragraph("I should be grateful if you would circulate the present letter and its annex as "
                                + words)))
                .circulationRequest(request.build()));
    }

    private static UnDocument symbols(String... printed) {
        return masthead(
                m -> m.symbols(Stream.of(printed).map(DocumentSymbol::parse).toList()));
    }

    private static UnDocument record(DistributionCategory distribution) {
        return masthead(
                m -> m.symbols(List.of(DocumentSymbol.parse("S/PV.8765"))).distribution(distribution));
    }

    private static UnDocument economic(String symbol, int session) {
        return masthead(m -> m.symbols(List.of(DocumentSymbol.parse(symbol)))
                .organs(List.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL))
                .sessions(List.of(session(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, SessionKind.YEAR_SESSION, session))));
    }

    private static UnDocument undated(String symbol) {
        return masthead(m -> m.symbols(List.of(DocumentSymbol.parse(symbol)))
                .date(Optional.empty())
                .organs(List.of(Organ.SECURITY_COUNCIL))
                .sessions(List.of()));
    }

    private static UnDocument committee(boolean named) {
        return masthead(m -> {
            m.symbols(List.of(DocumentSymbol.parse("A/C.3/75/4")))
                    .organs(List.of(Organ.GENERAL_ASSEMBLY))
                    .addLines(line(MastheadLineKind.SYMBOL, "A/C.3/75/4"));
            if (named) {
                m.committee("Third Committee").addLines(line(MastheadLineKind.COMMITTEE, "Third Committee"));
            }
        });
    }

    private static UnDocument referring(String symbol) {
        return body(paragraph(
                Text.of("I refer to "),
                SymbolReference.builder()
                        .text(symbol)
                        .addSymbols(DocumentSymbol.parse(symbol))
                        .build()));
    }

    private static AgendaItem listed(int number) {
        return AgendaItem.builder()
                .number(number)
                .list(AgendaList.PRELIMINARY_LIST)
                .build();
    }

    private static UnDocument signed(Signatory... signatories) {
        return letter(l ->
                l.signature(SignatureBlock.builder().addSignatories(signatories).build()));
    }

    private static UnDocument senders(String... states) {
        String names = Stream.of(states)
                .map(state -> State.of(state).name(Language.ENGLISH))
                .collect(Collectors.joining(" and "));
        return titled("Letter dated 14 October 2020 from the Permanent Representatives of " + names, l -> {
            l.senders(List.of());
            for (String state : states) {
                l.addSenders(sender(Office.PERMANENT_REPRESENTATIVE, state, "the Permanent Representative"));
            }
        });
    }

    private static UnDocument noted(String... marks) {
        return document(d -> {
            d.footnotes(List.of());
            Paragraph.Builder text = Paragraph.builder();
            text.addContent(Text.of("The lights of the lake"));
            for (String mark : marks) {
                d.addFootnotes(note("n" + mark, mark, FootnoteKind.OTHER, "See the map."));
                text.addContent(call(mark, "n" + mark));
            }
            d.content(Samples.changed(GOOD.letter().orElseThrow(), l -> l.body(List.of(text.build()))));
        });
    }

    private static Paragraph numbered(String number) {
        return Paragraph.builder()
                .number(number)
                .addContent(Text.of("Red buoys are kept to port."))
                .build();
    }
}
