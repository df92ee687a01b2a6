package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.text.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mark-up within paragraphs, as converters and people write it. */
class InlineMarkupTest {

    private static final UnDocumentParser PARSER = UnDocumentParser.builder()
            .spelling(Spelling.MARKDOWN)
            .sourcePositions(SourcePositions.OFF)
            .build();

    private static String shape(String text) {
        List<Block> body = ((OtherDocument) PARSER.parse(text).document().content()).body();
        return Shape.of(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            *red* and **white** → em(red) and strong(white)
            _red_ and __white__ → em(red) and strong(white)
            ***red*** → em(strong(red))
            **red *and* white** → strong(red em(and) white)
            *red **and** white* → em(red strong(and) white)
            *red → *red
            [red](https://example.org/a) → link(https://example.org/a red)
            [*red*](https://example.org) → link(https://example.org em(red))
            [](https://example.org) red → red
            [red]() white → red white
            ![a buoy](buoy.png) red → a buoy red
            `red` and ``white`` → red and white
            <https://example.org> → link(https://example.org https://example.org)
            a \\[bracket\\] and \\_line\\_ → a [bracket] and _line_
            AT&amp;T &lt;red&gt; → AT&T <red>
            &#65;&#x42;&#X43; → ABC
            &#xZZ; &#; &#x110000; &#99999999; &; → &#xZZ; &#; &#x110000; &#99999999; &;
            &#xD800; and &#1; → &#xD800; and &#1;
            *a&nbsp;b* &unknown; → em(a b) &unknown;
            [a&amp;b \\* c](https://example.org) → link(https://example.org a&b * c)
            <em>red</em> and <b>white</b> → em(red) and strong(white)
            <EM>red</EM> → em(red)
            <span class='a > b'>red</span> → red
            <a href="https://example.org">red</a> → link(https://example.org red)
            <a href='https://example.org'>red</a> → link(https://example.org red)
            <a href=https://example.org class=x>red</a> → link(https://example.org red)
            <a href="https://example.org>red</a> → <a href="https://example.org>red
            <a name="x">red</a> → red
            <a href="">red</a> → red
            <unknown>red</unknown> → red
            <em<b>red</b> → <emstrong(red)
            <emx>red → red
            </ red → </ red
            <!red>white → white
            <!-- hidden -->red → red
            <!- no comment -->red → red
            <!-- open red → <!-- open red
            x<sup>2</sup> and H<sub>2</sub>O → xsup(2) and Hsub(2)O
            <sup></sup>red<em> </em>white → red white
            red<br>white → redbr()white
            red<br/> white → redbr()white
            *red<br>white* → em(redbr()white)
            </em>red</sup> → red
            <em>red → red
            <b><i>red → red
            *red <b>and* white</b> → em(red and) white
            """)
    void meansWhatItMeansElsewhere(String text, String shape) {
        assertThat(shape("The buoys are lit and " + text)).isEqualTo("p: The buoys are lit and " + shape);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            lit<sup>1</sup> → litcall(1 n1)
            lit<sup>\\*</sup> → litcall(* n2)
            lit\\* → litcall(* n2)
            lit<a href="#fn1"><sup>1</sup></a> → litcall(1 n1)
            lit<sup>7</sup> → litsup(7)
            lit<sup> 1 </sup> → litcall(1 n1)
            """)
    void callsLeadToNotes(String text, String shape) {
        String paragraph = "The buoys are " + text;
        assertThat(shape(paragraph + "\n\n<sup>1</sup> White.\n\n\\* Red.\n")).startsWith("p: The buoys are " + shape);
    }

    @Test
    void linesMayBreakWithinMarkUp() {
        assertThat(shape("*The buoys\nare* lit\\\nat night  \nand by day.\\"))
                .isEqualTo("p: em(The buoys are) litbr()at nightbr()and by day.\\");
    }

    @Test
    void emphasisDeeperThanMayBeIsLeftOut() {
        UnDocumentParser shallow = UnDocumentParser.builder().maxNesting(2).build();

        ParseResult result = shallow.parse("The buoys are <b>lit <i>at <b>night <i>and</i> by</b> day</i>.</b>");

        assertThat(Shape.of(((OtherDocument) result.document().content()).body()))
                .isEqualTo("p: The buoys are strong(lit em(at night and by day).)");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains(DiagnosticCode.NESTING_TOO_DEEP.code());
    }
}
