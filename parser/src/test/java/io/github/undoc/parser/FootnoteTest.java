package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes at the foot of a page of bare text, with and without a blank line before them. */
class FootnoteTest {

    private static final String PAGE = """
            A/81/1780
            General Assembly

            Report of the Secretary-General*

            The buoys of the northern harbours* were counted again by the masters of the
            ports, and their lights
            %s* The count was made in June, when
            the ice had gone.
            %s26-01234 (E) 010626
            *2601234*
            A/81/1780
            are red.
            """;

    private static UnDocument read(String text) {
        return UnDocumentParser.builder()
                .spelling(Spelling.BARE)
                .build()
                .parse(text)
                .document();
    }

    private static List<String> notes(String text) {
        return read(text).footnotes().stream().map(FootnoteTest::words).toList();
    }

    private static String words(Footnote note) {
        return note.mark() + " " + Shape.of(note.content());
    }

    @Test
    void endTheTextOfAPage() {
        List<String> expected = List.of("* p: The count was made in June, when the ice had gone.");

        assertThat(notes(PAGE.formatted("\n", ""))).isEqualTo(expected);
        assertThat(notes(PAGE.formatted("\n", "\n"))).isEqualTo(expected);
        assertThat(notes(PAGE.formatted("", ""))).isEqualTo(expected);
        assertThat(notes(PAGE.formatted("", "\n"))).isEqualTo(expected);
    }

    @Test
    void areNoItemsOfAList() {
        String list = PAGE.formatted("", "").replace("the ice had gone.", "* In July there is fog.");

        assertThat(notes(list)).isEmpty();
    }

    @Test
    void areNotTheTextOfTheSamePage() {
        String text = PAGE.formatted("", "\nThe fog lifted.\n");

        assertThat(notes(text)).isEmpty();
    }
}
