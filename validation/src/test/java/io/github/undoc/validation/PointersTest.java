package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Office;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import io.github.undoc.model.text.Text;
import io.github.undoc.validation.internal.Pointers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {

    private static final UnDocument LETTER = Samples.document(d -> d.masthead(masthead())
            .content(Samples.changed(
                    (Letter) Samples.letter().content(),
                    l -> l.addSenders(Samples.sender(Office.CHARGE_DAFFAIRES, "MLT", "the Chargé d’affaires of Malta"))
                            .addAddressees(Samples.addressee(
                                    AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL,
                                    "the President of the Security Council"))
                            .addBody(
                                    section(),
                                    list(),
                                    table(),
                                    Quotation.builder()
                                            .addContent(Samples.paragraph("Buoys are red."))
                                            .build(),
                                    Samples.paragraph(
                                            Emphasis.of(text("red")),
                                            Strong.of(text("green")),
                                            Superscript.of(text("1")),
                                            Subscript.of(text("2")),
                                            Link.builder()
                                                    .target("#annex")
                                                    .addContent(text("annex"))
                                                    .build()))
                            .signature(signature())))
            .addFootnotes(Samples.note("n2", "**", FootnoteKind.OTHER, "Red."))
            .addAnnexes(Annex.builder()
                    .addLines(AnnexLine.of(AnnexLineKind.LABEL, "Annex II"))
                    .masthead(masthead())
                    .addBody(Samples.paragraph("Red."), Samples.paragraph("Green."))
                    .signature(signature())
                    .addFootnotes(Samples.note("n3", "*", FootnoteKind.OTHER, "Green."))
                    .addAnnexes(Annex.builder()
                            .addBody(Samples.paragraph("Enclosed."))
                            .build())
                    .build()));

    private static final UnDocument OTHER = UnDocument.builder()
            .content(OtherDocument.builder()
                    .addTitle(line("Notes on buoys"), line("Part one"))
                    .addBody(Samples.paragraph("Red."), Samples.paragraph("Green."))
                    .build())
            .build();

    private static Inline text(String text) {
        return Text.of(text);
    }

    private static Line line(String text) {
        return Line.builder().addContent(text(text)).build();
    }

    private static Masthead masthead() {
        return Masthead.builder()
                .addLines(
                        Samples.line(MastheadLineKind.PUBLISHER, "United Nations"),
                        Samples.line(MastheadLineKind.SYMBOL, "A/75/520"))
                .build();
    }

    private static SignatureBlock signature() {
        return SignatureBlock.builder()
                .addLines(line("(Signed) Rudolf Rassendyll"), line("Minister"))
                .addSignatories(Samples.signatory("Rudolf Rassendyll", "Minister"))
                .build();
    }

    private static Section section() {
        return Section.builder()
                .addHeading(text("I. "), text("Buoys"))
                .addContent(Samples.paragraph("Red."), Samples.paragraph("Green."))
                .build();
    }

    private static ListBlock list() {
        return ListBlock.builder()
                .ordered(false)
                .addItems(item("red"), item("green"))
                .build();
    }

    private static ListItem item(String text) {
        return ListItem.builder().addContent(Samples.paragraph(text)).build();
    }

    private static Table table() {
        return Table.builder().addCaption(text("Buoys")).addRows(row(), row()).build();
    }

    private static TableRow row() {
        return TableRow.builder().addCells(cell("red"), cell("green")).build();
    }

    private static TableCell cell(String text) {
        return TableCell.builder().addContent(text(text)).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/masthead",
                "/masthead/lines/1",
                "/masthead/lines/1/content/0",
                "/content",
                "/content/title/0",
                "/content/senders/1",
                "/content/addressees/1",
                "/content/body/1",
                "/content/body/0/content/1",
                "/content/body/2/heading/1",
                "/content/body/2/content/1/content/0",
                "/content/body/3/items/1",
                "/content/body/3/items/1/content/0/content/0",
                "/content/body/4/caption/0",
                "/content/body/4/rows/1",
                "/content/body/4/rows/1/cells/1",
                "/content/body/4/rows/1/cells/1/content/0",
                "/content/body/5/content/0",
                "/content/body/6/content/0/content/0",
                "/content/body/6/content/1/content/0",
                "/content/body/6/content/2/content/0",
                "/content/body/6/content/3/content/0",
                "/content/body/6/content/4/content/0",
                "/content/circulationRequest",
                "/content/signature",
                "/content/signature/lines/1",
                "/content/signature/lines/1/content/0",
                "/content/signature/signatories/0",
                "/footnotes/1",
                "/footnotes/1/content/0",
                "/annexes/1",
                "/annexes/1/lines/0/content/0",
                "/annexes/1/masthead",
                "/annexes/1/masthead/lines/0",
                "/annexes/1/body/1",
                "/annexes/1/signature",
                "/annexes/1/footnotes/0",
                "/annexes/1/annexes/0/body/0"
            })
    void leadsToTheVeryValue(String pointer) {
        assertThat(Pointers.to(LETTER, valueAt(LETTER, pointer))).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/content/title/1", "/content/title/1/content/0", "/content/body/1"})
    void leadsThroughOtherDocuments(String pointer) {
        assertThat(Pointers.to(OTHER, valueAt(OTHER, pointer))).isEqualTo(pointer);
    }

    @Test
    void whatIsNotThereHasNoPointer() {
        assertThat(Pointers.to(LETTER, Samples.paragraph("Yellow."))).isEmpty();
    }

    private static Object valueAt(UnDocument document, String pointer) {
        Object value = PointerReader.value(document, pointer).orElseThrow();
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }
}
