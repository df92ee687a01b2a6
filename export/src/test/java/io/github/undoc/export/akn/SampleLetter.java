package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
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
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import java.time.LocalDate;

/**
 * A letter with everything that a letter may have: joint symbol, two organs, two agenda items, translation, footnote,
 * references, signature, an annex with sections, points, table and bullets, and an enclosure of the annex.
 */
final class SampleLetter {

    private static final String TITLE = "Letter dated 2 October 2026 from the Permanent Representative of Syldavia"
            + " to the United Nations addressed to the Secretary-General";

    private SampleLetter() {}

    static UnDocument document() {
        return UnDocument.builder()
                .masthead(masthead())
                .language(Language.ENGLISH)
                .content(letter())
                .addFootnotes(Footnote.builder()
                        .id("n1")
                        .mark("1")
                        .addContent(Paragraph.of(Text.of("The pelicans were counted from a rowing boat.")))
                        .build())
                .addAnnexes(annex())
                .build();
    }

    private static Masthead masthead() {
        return Masthead.builder()
                .addLines(MastheadLine.of(MastheadLineKind.PUBLISHER, "United Nations"))
                .addLines(MastheadLine.of(MastheadLineKind.SYMBOL, "A/81/9901\u2013S/2026/9902"))
                .addLines(MastheadLine.of(MastheadLineKind.ORGAN, "General Assembly"))
                .addLines(MastheadLine.of(MastheadLineKind.ORGAN, "Security Council"))
                .addLines(MastheadLine.of(MastheadLineKind.DISTRIBUTION, "Distr.: General"))
                .addLines(MastheadLine.of(MastheadLineKind.DATE, "6 October 2026"))
                .addLines(MastheadLine.of(MastheadLineKind.LANGUAGE, "English"))
                .addLines(MastheadLine.of(MastheadLineKind.ORIGINAL, "Original: French"))
                .addLines(MastheadLine.of(MastheadLineKind.JOB_NUMBER, "26-90210 (E)"))
                .addLines(MastheadLine.of(MastheadLineKind.ORGAN, "General Assembly"))
                .addLines(MastheadLine.of(MastheadLineKind.SESSION, "Eighty-first session"))
                .addLines(MastheadLine.of(MastheadLineKind.AGENDA_ITEM, "Agenda items 34 and 71"))
                .addLines(MastheadLine.of(MastheadLineKind.AGENDA_TITLE, "Prevention of quarrels among pelicans"))
                .addLines(MastheadLine.of(MastheadLineKind.AGENDA_TITLE, "Lagoons"))
                .addLines(MastheadLine.of(MastheadLineKind.ORGAN, "Security Council"))
                .addLines(MastheadLine.of(MastheadLineKind.SESSION, "Eighty-first year"))
                .addOrgans(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL)
                .addSymbols(DocumentSymbol.parse("A/81/9901"), DocumentSymbol.parse("S/2026/9902"))
                .distribution(DistributionCategory.GENERAL)
                .date(LocalDate.of(2026, 10, 6))
                .language(Language.ENGLISH)
                .addOriginalLanguages(Language.FRENCH)
                .addSessions(
                        Session.builder()
                                .organ(Organ.GENERAL_ASSEMBLY)
                                .kind(SessionKind.REGULAR)
                                .number(81)
                                .build(),
                        Session.builder()
                                .organ(Organ.SECURITY_COUNCIL)
                                .kind(SessionKind.COUNCIL_YEAR)
                                .number(81)
                                .build())
                .addAgendaItems(item(34), item(71))
                .addAgendaTitles("Prevention of quarrels among pelicans", "Lagoons")
                .jobNumber("26-90210 (E)")
                .build();
    }

    private static AgendaItem item(int number) {
        return AgendaItem.builder().number(number).build();
    }

    private static Letter letter() {
        return Letter.builder()
                .addTitle(Text.of(TITLE))
                .date(LocalDate.of(2026, 10, 2))
                .addSenders(Sender.builder()
                        .office(Office.PERMANENT_REPRESENTATIVE)
                        .body("Syldavia")
                        .printed("Permanent Representative of Syldavia to the United Nations")
                        .build())
                .addAddressees(Addressee.builder()
                        .role(AddresseeRole.SECRETARY_GENERAL)
                        .printed("Secretary-General")
                        .build())
                .addBody(
                        Paragraph.of(Text.of("I have the honour to send you a count of the pelicans of the Grand Lagoon"
                                + " (see annex).")),
                        Paragraph.of(
                                Text.of("The count, known as the "),
                                Emphasis.of(Text.of("appel des p\u00e9licans")),
                                Text.of(", has ended in peace."),
                                FootnoteCall.builder().mark("1").note("n1").build(),
                                Text.of(" It bears on "),
                                SymbolReference.builder()
                                        .text("resolution 75/1")
                                        .addSymbols(DocumentSymbol.parse("A/RES/75/1"))
                                        .build(),
                                Text.of(" and on the rolls kept at "),
                                Link.builder()
                                        .target("https://www.example.org/rolls")
                                        .addContent(Text.of("the house of the warden"))
                                        .build(),
                                Text.of(".")),
                        Paragraph.of(
                                Text.of("I should be glad if this letter and its annex could be issued as a document"
                                        + " of the General Assembly and of the Security Council.")))
                .circulationRequest(CirculationRequest.builder()
                        .addOrgans(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL)
                        .addItems(item(34), item(71))
                        .build())
                .signature(SignatureBlock.builder()
                        .addLines(
                                Line.builder()
                                        .addContent(
                                                Text.of("("),
                                                Emphasis.of(Text.of("Signed")),
                                                Text.of(") Bianca "),
                                                Strong.of(Text.of("Castafleur")))
                                        .build(),
                                Line.of("Permanent Representative"))
                        .addSignatories(Signatory.builder()
                                .name("Bianca Castafleur")
                                .addTitles("Permanent Representative")
                                .signed(true)
                                .build())
                        .build())
                .build();
    }

    private static Annex annex() {
        return Annex.builder()
                .addLines(
                        AnnexLine.of(AnnexLineKind.LABEL, "Annex to the letter dated 2 October 2026"),
                        AnnexLine.of(AnnexLineKind.ORIGINAL, "[Original: French]"),
                        AnnexLine.of(AnnexLineKind.TITLE, "Pelicans of the Grand Lagoon"))
                .title("Pelicans of the Grand Lagoon")
                .addOriginalLanguages(Language.FRENCH)
                .language(Language.ENGLISH)
                .addBody(
                        Section.builder()
                                .number("I.")
                                .addHeading(Text.of("Who was counted"))
                                .addContent(
                                        numbered("1.", "Four colonies were counted, as set out below."),
                                        table(),
                                        numbered("2.", "The two sides will:"),
                                        ListBlock.builder()
                                                .ordered(true)
                                                .addItems(
                                                        point("(a)", "Feed no pelican by night;"),
                                                        ListItem.builder()
                                                                .mark("(b)")
                                                                .addContent(
                                                                        Paragraph.of(Text.of("Report each quarrel:")),
                                                                        ListBlock.builder()
                                                                                .ordered(true)
                                                                                .addItems(
                                                                                        point("(i)", "To the warden;"),
                                                                                        point("(ii)", "To each other."))
                                                                                .build())
                                                                .build())
                                                .build())
                                .build(),
                        Section.builder()
                                .number("II.")
                                .addHeading(Text.of("What remains to be done"))
                                .addContent(
                                        numbered("3.", "Work still open is as follows:"),
                                        ListBlock.builder()
                                                .ordered(false)
                                                .addItems(
                                                        point("\u2022", "Counting the southern colony;"),
                                                        ListItem.builder()
                                                                .mark("\u2022")
                                                                .addContent(Paragraph.of(
                                                                        Text.of("Measuring the lagoon in km"),
                                                                        Superscript.of(Text.of("2")),
                                                                        Text.of(".")))
                                                                .build())
                                                .build())
                                .build())
                .addAnnexes(Annex.builder()
                        .kind(AnnexKind.ENCLOSURE)
                        .addLines(
                                AnnexLine.of(AnnexLineKind.LABEL, "Enclosure"),
                                AnnexLine.of(AnnexLineKind.TITLE, "Message of the warden"))
                        .title("Message of the warden")
                        .language(Language.ENGLISH)
                        .addBody(
                                Paragraph.of(Text.of("The lagoon is open to all pelicans by day and by night.")),
                                Paragraph.of(Text.of("Klow, 30 September 2026")))
                        .build())
                .build();
    }

    private static Paragraph numbered(String number, String text) {
        return Paragraph.builder().number(number).addContent(Text.of(text)).build();
    }

    private static ListItem point(String mark, String text) {
        return ListItem.builder()
                .mark(mark)
                .addContent(Paragraph.of(Text.of(text)))
                .build();
    }

    private static Table table() {
        return Table.builder()
                .addCaption(Text.of("Colonies"))
                .addRows(
                        TableRow.builder()
                                .header(true)
                                .addCells(cell("Colony", 1, 1), cell("Colour", 1, 1), cell("Heads", 1, 1))
                                .build(),
                        TableRow.builder()
                                .addCells(cell("North", 1, 2), cell("White", 1, 1), cell("185", 1, 1))
                                .build(),
                        TableRow.builder()
                                .addCells(cell("Pink", 1, 1), cell("190", 1, 1))
                                .build(),
                        TableRow.builder()
                                .addCells(cell("South", 1, 1), cell("Not yet counted", 2, 1))
                                .build())
                .build();
    }

    private static TableCell cell(String text, int columns, int rows) {
        return TableCell.builder()
                .addContent(Text.of(text))
                .columnSpan(columns)
                .rowSpan(rows)
                .build();
    }
}
