package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {

    private static final Inline CALL = FootnoteCall.builder().mark("¹²").build();

    private static UnDocument document(Block block) {
        return UnDocument.builder()
                .content(OtherDocument.builder().addBody(block).build())
                .build();
    }

    private static UnDocument list(String mark) {
        return document(ListBlock.builder()
                .ordered(true)
                .addItems(ListItem.builder()
                        .mark(mark)
                        .addContent(Paragraph.of(Text.of("Red buoys.")))
                        .build())
                .build());
    }

    @ParameterizedTest
    @CsvSource({"1, ¹", "12, ¹²", "1, 1)", "a, (a)", "**, **", "⁰, 0", "⁹, 9"})
    void marksAreTheSameHoweverTheyAreSet(String one, String other) {
        assertThat(Notes.sameMark(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "*, **", "a, b", "¹, ²", "1, *"})
    void otherMarksAreNot(String one, String other) {
        assertThat(Notes.sameMark(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "¹², 12", "3/, 3", "a, 0", "*, 0", "'', 0", "V, 0"})
    void onlyDigitsNumberANote(String mark, int number) {
        assertThat(Notes.number(mark)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"*, 1", "**, 2", "* * *, 3", "1, 0", "*1, 0", "'', 0"})
    void countsAsterisks(String mark, int stars) {
        assertThat(Notes.stars(mark)).isEqualTo(stars);
    }

    @Test
    void looksForAKind() {
        List<Footnote> notes = List.of(
                Footnote.builder().id("a").mark("*").kind(FootnoteKind.OTHER).build(),
                Footnote.builder().id("b").mark("**").kind(FootnoteKind.REISSUE).build());
        assertThat(Notes.ofKind(notes, FootnoteKind.REISSUE)).isTrue();
        assertThat(Notes.ofKind(notes, FootnoteKind.LANGUAGE_OF_SUBMISSION)).isFalse();
    }

    @Test
    void aNoteMayBePrintedAsAParagraphThatBeginsWithItsMark() {
        assertThat(Notes.printedElsewhere(document(Paragraph.of(CALL, Text.of("Red buoys."))), "12"))
                .isTrue();
        assertThat(Notes.printedElsewhere(document(Paragraph.of(Text.of("12 Red buoys."))), "12"))
                .isTrue();
        assertThat(Notes.printedElsewhere(list("12."), "12")).isTrue();
    }

    @Test
    void aMarkElsewhereIsNoNote() {
        assertThat(Notes.printedElsewhere(document(Paragraph.of(CALL)), "12")).isFalse();
        assertThat(Notes.printedElsewhere(document(Paragraph.of(CALL, Text.of("Red buoys."))), "13"))
                .isFalse();
        assertThat(Notes.printedElsewhere(document(Paragraph.of(Text.of("Red buoys."), CALL)), "12"))
                .isFalse();
        assertThat(Notes.printedElsewhere(document(Paragraph.of(Text.of("125 buoys."))), "12"))
                .isFalse();
        assertThat(Notes.printedElsewhere(list("13."), "12")).isFalse();
    }
}
