package io.github.undoc.validation;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.State;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Documents made for tests: one letter that no rule has anything against, and ways to change it. */
final class Samples {

    static final String TITLE =
            "Letter dated 14 October 2020 from the Permanent Representative of Ruritania to the United"
                    + " Nations addressed to the Secretary-General";

    private Samples() {}

    /** A letter with one annex, circulated under two organs; every rule of every set passes. */
    static UnDocument letter() {
        return UnDocument.builder()
                .language(Language.ENGLISH)
                .masthead(masthead())
                .content(content())
                .addFootnotes(note(
                        "n1",
                        "*",
                        FootnoteKind.LANGUAGE_OF_SUBMISSION,
                        "The annex is circulated in the language of" + " submission only."))
                .addAnnexes(annexOf(
                        "Annex to the letter dated 14 October 2020 from the Permanent Representative of" + " Ruritania",
                        "Bouées du lac"))
                .build();
    }

    private static Masthead masthead() {
        return Masthead.builder()
                .addSymbols(DocumentSymbol.parse("A/75/520"), DocumentSymbol.parse("S/2020/1010"))
                .addOrgans(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL)
                .distribution(DistributionCategory.GENERAL)
                .date(LocalDate.of(2020, 10, 17))
                .addOriginalLanguages(Language.ENGLISH)
                .addSessions(
                        session(Organ.GENERAL_ASSEMBLY, SessionKind.REGULAR, 75),
                        session(Organ.SECURITY_COUNCIL, SessionKind.COUNCIL_YEAR, 75))
                .addAgendaItems(item(34), item(71, "a"))
                .addAgendaTitles("Prevention of armed conflict")
                .jobNumber("20-13851 (E)")
                .build();
    }

    private static Letter content() {
        return Letter.builder()
                .addTitle(Text.of(TITLE))
                .date(LocalDate.of(2020, 10, 14))
                .addSenders(Sender.builder()
                        .office(Office.PERMANENT_REPRESENTATIVE)
                        .body("Ruritania")
                        .printed("the Permanent Representative of Ruritania to the United Nations")
                        .build())
                .addAddressees(addressee(AddresseeRole.SECRETARY_GENERAL, "the Secretary-General"))
                .addBody(
                        Paragraph.of(
                                Text.of(
                                        "I have the honour to transmit the rules on the buoys of the lake (see annex)."),
                                call("*", "n1")),
                        Paragraph.of(Text.of(
                                "I should be grateful if you would circulate the present letter and its annex as"
                                        + " a document of the General Assembly, under agenda items 34 and 71 (a), and of the"
                                        + " Security Council.")))
                .circulationRequest(CirculationRequest.builder()
                        .addOrgans(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL)
                        .addItems(item(34), item(71, "a"))
                        .build())
                .signature(SignatureBlock.builder()
                        .addSignatories(signatory("Rudolf Rassendyll", "Permanent Representative"))
                        .build())
                .build();
    }

    static Annex annexOf(String label, String title) {
        return Annex.builder()
                .addLines(AnnexLine.of(AnnexLineKind.LABEL, label), AnnexLine.of(AnnexLineKind.TITLE, title))
                .addLines(AnnexLine.of(AnnexLineKind.ORIGINAL, "[Original: French]"))
                .title(title)
                .addOriginalLanguages(Language.FRENCH)
                .language(Language.FRENCH)
                .addBody(paragraph("Les bouées rouges sont laissées à bâbord."))
                .build();
    }

    /** Annexes I, II … with the numbers given. */
    static UnDocument annexed(String... numbers) {
        List<Annex> annexes = new ArrayList<>();
        for (String number : numbers) {
            annexes.add(Annex.builder()
                    .from(annexOf(number.isEmpty() ? "Annex" : "Annex " + number, "Rules " + number))
                    .number(number.isEmpty() ? Optional.empty() : Optional.of(number))
                    .build());
        }
        return document(d -> d.annexes(annexes));
    }

    static Session session(Organ organ, SessionKind kind, int number) {
        return Session.builder().organ(organ).kind(kind).number(number).build();
    }

    static AgendaItem item(int number, String... subItems) {
        return AgendaItem.builder().number(number).addSubItems(subItems).build();
    }

    static Addressee addressee(AddresseeRole role, String printed) {
        return Addressee.builder().role(role).printed(printed).build();
    }

    static Signatory signatory(String name, String... titles) {
        return Signatory.builder().name(name).addTitles(titles).signed(true).build();
    }

    static Sender sender(Office office, String state, String printed) {
        return Sender.builder()
                .office(office)
                .state(State.of(state))
                .printed(printed)
                .build();
    }

    static Footnote note(String id, String mark, FootnoteKind kind, String text) {
        return Footnote.builder()
                .id(id)
                .mark(mark)
                .kind(kind)
                .addContent(paragraph(text))
                .build();
    }

    static FootnoteCall call(String mark, String note) {
        return FootnoteCall.builder().mark(mark).note(note).build();
    }

    static Paragraph paragraph(String text) {
        return Paragraph.of(Text.of(text));
    }

    static Paragraph paragraph(Inline... content) {
        return Paragraph.of(content);
    }

    static MastheadLine line(MastheadLineKind kind, String text) {
        return MastheadLine.of(kind, text);
    }

    /** The letter with changes to the document itself. */
    static UnDocument document(Consumer<UnDocument.Builder> change) {
        UnDocument.Builder builder = UnDocument.builder();
        builder.from(letter());
        change.accept(builder);
        return builder.build();
    }

    /** The letter with another masthead. */
    static UnDocument masthead(Consumer<Masthead.Builder> change) {
        return document(d -> d.masthead(changed(letter().masthead(), change)));
    }

    static Masthead changed(Masthead masthead, Consumer<Masthead.Builder> change) {
        Masthead.Builder builder = Masthead.builder();
        builder.from(masthead);
        change.accept(builder);
        return builder.build();
    }

    /** The letter with other contents. */
    static UnDocument letter(Consumer<Letter.Builder> change) {
        return document(d -> d.content(changed(content(), change)));
    }

    static Letter changed(Letter letter, Consumer<Letter.Builder> change) {
        Letter.Builder builder = Letter.builder();
        builder.from(letter);
        change.accept(builder);
        return builder.build();
    }

    /** The letter with another annex. */
    static UnDocument annex(UnaryOperator<Annex> change) {
        return document(d -> d.annexes(List.of(change.apply(letter().annexes().get(0)))));
    }

    /** The letter with a further block at the end of its body. */
    static UnDocument body(Block... more) {
        return letter(l -> l.addBody(more));
    }
}
