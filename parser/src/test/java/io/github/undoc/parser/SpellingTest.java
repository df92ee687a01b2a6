package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which spelling a text is told to be in when nobody says it. */
class SpellingTest {

    private static Spelling spelling(String text) {
        return UnDocumentParser.create().parse(text).spelling();
    }

    @Test
    void signsOfMarkdownTellMarkdown() {
        for (String text : List.of(
                "# Buoys",
                "###### Buoys",
                "**Red**",
                "red **white** green",
                "red ** white **green**",
                "a | b\n- | -",
                "| a |\n|:-:|",
                "1\\. Red",
                "red\\*",
                "lit<sup>1</sup>",
                "<p>Red",
                "lit[^1]",
                "red&nbsp;white",
                "one  \ntwo  \nthree  \nfour",
                "Red.\n\n\nGreen.\n\n# White")) {
            assertThat(spelling(text)).as(text).isEqualTo(Spelling.MARKDOWN);
        }
    }

    @Test
    void whatOnlyLooksLikeThemDoesNot() {
        for (String text : List.of(
                "####### Buoys",
                "#Buoys",
                "#",
                "red ** white ** green",
                "red **white",
                "red **white **",
                "red *** white",
                "*red*",
                "|",
                "| a | b |",
                "-----",
                "C:\\buoys",
                "red\\",
                "1 < 2 > 0",
                "lit[1]",
                "red & white &amp; green",
                "one  \ntwo  \nthree",
                "one  \n\ntwo  \n\nthree  \n\nfour  \n",
                "")) {
            assertThat(spelling(text)).as(text).isEqualTo(Spelling.BARE);
        }
    }
}
