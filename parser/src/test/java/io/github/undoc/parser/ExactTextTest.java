package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Letter;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Preformatted;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.TextWalker;
import io.github.undoc.model.text.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that say by marks what stands where. */
class ExactTextTest {

    private static final UnDocumentParser PARSER =
            UnDocumentParser.builder().sourcePositions(SourcePositions.OFF).build();

    private static UnDocument letter(String text) {
        return PARSER.parse("<!-- undoc letter -->\n" + text).document();
    }

    private static List<Block> body(String text) {
        UnDocument document =
                PARSER.parse("<!-- undoc other -->\n<!-- text -->\n" + text).document();
        return ((OtherDocument) document.content()).body();
    }

    private static String shape(String text) {
        return Shape.of(body(text));
    }

    private static String inline(String text) {
        String shape = shape("<!-- -->" + text);
        assertThat(shape).startsWith("p: ").doesNotContain("\n");
        return shape.substring(3);
    }

    @Test
    void everyLineIsAParagraphWhateverItLooksLike() {
        assertThat(shape("""
                        A/81/1731

                        Annex
                        Page 2 of 3
                        goes on
                        (Signed) Rudolf Elphberg
                        """)).isEqualTo("""
                        p: symbol(A/81/1731)
                        p: Annex
                        p: Page 2 of 3
                        p: goes on
                        p: (Signed) Rudolf Elphberg""");
    }

    @Test
    void headingsAreAsDeepAsTheirLevel() {
        assertThat(shape("""
                        ### I. Colours
                        Red.
                        #### A. Dark
                        At night.
                        ##### Deeper
                        ### II. Lights
                        White.
                        <!-- end of section -->
                        None.
                        """)).isEqualTo("""
                        section I.: Colours
                          p: Red.
                          section A.: Dark
                            p: At night.
                            section: Deeper
                        section II.: Lights
                          p: White.
                        p: None.""");
    }

    @Test
    void headingsMayBeBareOrBeginLikeANumber() {
        assertThat(shape("""
                        ###
                        Red.
                        ### <!-- -->I. Colours
                        ### I.
                        ###Red
                        """)).isEqualTo("""
                        section:\s
                          p: Red.
                        section: I. Colours
                        section: I.
                          p: ###Red""");
    }

    @Test
    void sectionsDeeperThanMayBeStayWhereTheyMay() {
        UnDocumentParser shallow = UnDocumentParser.builder().maxNesting(2).build();

        ParseResult result = shallow.parse("""
                <!-- undoc other -->
                <!-- text -->
                ### One
                #### Two
                ##### Three
                - a
                  - b
                    - c
                > > > deep
                """);

        assertThat(Shape.of(((OtherDocument) result.document().content()).body()))
                .isEqualTo("""
                        section: One
                          section: Two
                          section: Three
                            list
                              -
                                p: a
                                list
                                  -
                                    p: b
                                  -
                                    p: c
                            quotation
                              quotation
                                p: > deep""");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains(DiagnosticCode.NESTING_TOO_DEEP.code());
    }

    @Test
    void listsAreAsDeepAsTheyAreSetIn() {
        assertThat(shape("""
                        (a) Red;
                            (i) Dark red;
                            More of it.
                            (ii) Light red;
                            - A dash;
                        (b) White.
                            1. In an item.
                        <!-- -->
                        (a) Another list.
                        1. A numbered paragraph.
                        一、 Another.
                        1234567. Too long for a number.
                        """)).isEqualTo("""
                        ordered
                          (a)
                            p: Red;
                            ordered
                              (i)
                                p: Dark red;
                            p: More of it.
                            ordered
                              (ii)
                                p: Light red;
                              -
                                p: A dash;
                          (b)
                            p: White.
                            ordered
                              1.
                                p: In an item.
                        ordered
                          (a)
                            p: Another list.
                        p 1.: A numbered paragraph.
                        p 一、: Another.
                        p: 1234567. Too long for a number.""");
    }

    @Test
    void aMarkSaysThatWhatFollowsIsText() {
        assertThat(shape("""
                        <!-- -->(a) Red
                        <!-- -->### Red
                        1. <!-- -->(a) Red
                        (a) <!-- -->- Red
                            <!-- -->(i) Red
                        """)).isEqualTo("""
                        p: (a) Red
                        p: ### Red
                        p 1.: (a) Red
                        ordered
                          (a)
                            p: - Red
                            p: (i) Red""");
    }

    @Test
    void codeEndsWithAFenceAsLongAsItBegan() {
        assertThat(shape("""
                        ````
                          red

                        ```
                            white
                        ````
                        ```
                        no end
                        ``
                        ```x
                        """)).isEqualTo("""
                        code
                            red

                          ```
                              white
                        p: ```
                        p: no end
                        p: ``
                        p: ```x""");
    }

    @Test
    void quotationsHoldBlocks() {
        assertThat(shape("""
                        > ### I. Colours
                        > Red.
                        > > White.
                        >
                        > (a) Blue.
                        Green.
                        """)).isEqualTo("""
                        quotation
                          section I.: Colours
                            p: Red.
                            quotation
                              p: White.
                            ordered
                              (a)
                                p: Blue.
                        p: Green.""");
    }

    @Test
    void tablesAndRulesStandForThemselves() {
        assertThat(shape("""
                        | buoy | light |
                        | --- | --- |
                        | north | red |
                        |
                        <hr>
                        <br>
                        ***
                        """)).isEqualTo("""
                        table
                          head buoy | light
                          row north | red
                          row\s
                        rule\s
                        p: br()
                        rule ***""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            *red* buoys                → em(red) buoys
            **red** buoys              → strong(red) buoys
            ***red*** buoys            → ***red*** buoys
            (*red*) «**red**»          → (em(red)) «strong(red)»
            a*red*                     → a*red*
            * red*                     → * red*
            *red *                     → *red *
            *red*x                     → *red*x
            *red                       → *red
            *red\\* buoys*             → em(red* buoys)
            *a <b>red</b>*             → *a strong(red)*
            *a [^1]*                   → *a call(1)*
            *a **b*                    → *a **b*
            \\*red\\*                  → *red*
            red\\                      → red\\
            \\red                      → \\red
            1 &lt; 2 &amp; 3           → 1 < 2 & 3
            AT&T &nosuchone;           → AT&T &nosuchone;
            x<sup>2</sup> H<sub>2</sub>O → xsup(2) Hsub(2)O
            <i>red</i> <em>buoy</em>   → em(red) em(buoy)
            <a href="https://example.org">here</a> → link(https://example.org here)
            a < b                      → a < b
            red[^1]                    → redcall(1)
            red[^*]                    → redcall(*)
            red[^]                     → red[^]
            red[^a b]                  → red[^a b]
            red[^a[                    → red[^a[
            red[1]                     → red[1]
            red[^1                     → red[^1
            red[^123456789012345678901234567890] → red[^123456789012345678901234567890]
            """)
    void markUpMeansWhatItSays(String text, String shape) {
        assertThat(inline(text)).isEqualTo(shape);
    }

    @Test
    void theMastheadEndsAtTheFirstHeading() {
        UnDocument document = letter("""

                United Nations
                Distr.: General
                <!-- -->(a) odd line

                ## Letter dated 9 October 2026 from the Permanent Representative of Ruritania
                ## to the United Nations addressed to the Secretary-General

                The buoys are lit.

                <!-- signature -->
                (Signed) Rudolf Elphberg
                Ambassador
                """);

        Letter letter = document.letter().orElseThrow();
        assertThat(document.masthead().lines().stream()
                        .map(MastheadLine::content)
                        .map(PlainText::of))
                .containsExactly("United Nations", "Distr.: General", "(a) odd line");
        assertThat(PlainText.of(letter.title()))
                .isEqualTo("Letter dated 9 October 2026 from the Permanent Representative of Ruritania"
                        + " to the United Nations addressed to the Secretary-General");
        assertThat(letter.date()).hasToString("Optional[2026-10-09]");
        assertThat(letter.senders())
                .singleElement()
                .extracting(sender -> sender.body().orElse(""))
                .isEqualTo("Ruritania");
        assertThat(Shape.of(letter.body())).isEqualTo("p: The buoys are lit.");
        assertThat(letter.signatories())
                .singleElement()
                .isEqualTo(Signatory.builder()
                        .name("Rudolf Elphberg")
                        .addTitles("Ambassador")
                        .signed(true)
                        .build());
    }

    @Test
    void aLetterWithoutTitleOpensAsItsTextDoes() {
        Letter letter = letter("""
                        <!-- text -->
                        Strelsau, 9 October 2026
                        Excellency,
                        The buoys are lit.
                        """).letter().orElseThrow();

        assertThat(letter.title()).isEmpty();
        assertThat(letter.signature()).isEmpty();
        assertThat(letter.body()).hasSize(3);
    }

    @Test
    void withoutHeadingOrMarkAllIsText() {
        UnDocument document =
                PARSER.parse("<!-- undoc other -->\nA/81/1731\nRed.").document();

        assertThat(document.masthead().lines()).isEmpty();
        assertThat(Shape.of(((OtherDocument) document.content()).body())).isEqualTo("p: symbol(A/81/1731)\np: Red.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- undoc letter -->", "\n\n<!-- undoc letter -->\n\n\n", "<!-- undoc other -->"})
    void aMarkAloneIsAnEmptyDocument(String text) {
        assertThat(PlainText.of(PARSER.parse(text).document())).isEmpty();
    }

    @Test
    void signaturesStandWhereTheirMarkIs() {
        Letter letter = letter("""
                        <!-- text -->
                        The buoys are lit.
                        <!-- signature -->

                        <!-- signature -->
                        Rudolf Elphberg
                        King of Ruritania

                        """).letter().orElseThrow();

        assertThat(letter.signature().map(SignatureBlock::lines).orElse(List.of()).stream()
                        .map(line -> Shape.ofInlines(line.content())))
                .containsExactly("Rudolf Elphberg", "King of Ruritania");
    }

    @Test
    void theJobNumberIsSetAside() {
        ParseResult result = PARSER.parse("""
                <!-- undoc other -->
                Distr.: General
                <!-- text -->
                Red.
                <!-- job number -->
                26-12345 (E)
                White.
                <!-- job number -->
                """);

        assertThat(result.document().masthead().jobNumber()).contains("26-12345 (E)");
        assertThat(Shape.of(((OtherDocument) result.document().content()).body()))
                .doesNotContain("12345");
        assertThat(result.setAside()).extracting(SetAside::kind).contains(SetAsideKind.JOB_NUMBER);
    }

    @Test
    void annexesNestByTheirLabels() {
        UnDocument document = letter("""
                <!-- text -->
                Red.
                # Annex I to the letter
                ## Lights
                ## of buoys
                White.
                # Enclosure
                ##
                Blue.
                # Annex II
                Green.
                # Something else
                """);

        assertThat(Shape.ofAnnexes(document.annexes())).isEqualTo("""
                annex I [label Annex I to the letter / title Lights]
                  enclosure [label Enclosure]
                annex II [label Annex II]
                annex [label Something else]""");
        assertThat(document.annexes().stream().map(Annex::body).map(Shape::of))
                .containsExactly("section: of buoys\n  p: White.", "p: Green.", "");
    }

    @Test
    void annexesMayHaveMastheadsAndSignatures() {
        UnDocument document = letter("""
                <!-- text -->
                Red.
                # Annex
                <!-- masthead -->
                S/2026/9999
                Distr.: General
                ## Lights
                White.
                <!-- signature -->
                (Signed) Antoinette de Mauban

                # Enclosure
                <!-- masthead -->
                A/81/1732
                <!-- text -->
                Blue.
                # Appendix
                <!-- masthead -->
                Nothing ends it.
                """);

        Annex annex = document.annexes().get(0);
        Annex enclosure = annex.annexes().get(0);
        Annex appendix = enclosure.annexes().get(0);
        assertThat(annex.masthead().orElseThrow().symbols()).hasToString("[S/2026/9999]");
        assertThat(annex.title()).contains("Lights");
        assertThat(annex.signature().orElseThrow().signatories())
                .extracting(Signatory::name)
                .hasToString("[Optional[Antoinette de Mauban]]");
        assertThat(enclosure.masthead().orElseThrow().symbols()).hasToString("[A/81/1732]");
        assertThat(Shape.of(enclosure.body())).isEqualTo("p: Blue.");
        assertThat(appendix.masthead()).isEmpty();
    }

    @Test
    void moreAnnexesAndNotesThanMayBeAreText() {
        UnDocumentParser few =
                UnDocumentParser.builder().maxAnnexes(1).maxFootnotes(1).build();

        ParseResult result = few.parse("""
                <!-- undoc other -->
                <!-- text -->
                Red[^1].
                [^1]: First.
                [^2]: Second.
                # Annex I
                # Annex II
                """);

        assertThat(result.document().annexes()).hasSize(1);
        assertThat(result.document().footnotes()).hasSize(1);
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains(DiagnosticCode.TOO_MANY_ANNEXES.code(), DiagnosticCode.TOO_MANY_FOOTNOTES.code());
    }

    @Test
    void notesAreCalledByTheirMarksAndNames() {
        UnDocument document = letter("""
                <!-- text -->
                Red[^1], white[^*] and blue[^*#second].
                [^1]: The *first*.
                [^*]:   A star.
                [^*#second]: Another star.
                [^]: no mark
                [^a b]: no mark either
                [^3] no colon
                [x]: no note
                [^
                [^4
                """);

        assertThat(document.footnotes().stream()
                        .map(note -> note.mark() + " " + Shape.of(note.content()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        1 p: The em(first).
                        * p: A star.
                        * p: Another star.""");
        assertThat(Shape.of(document.letter().orElseThrow().body())).isEqualTo("""
                p: Redcall(1 n1), whitecall(* n2) and bluecall(* second).
                p: [^]: no mark
                p: [^a b]: no mark either
                p: call(3) no colon
                p: [x]: no note
                p: [^
                p: [^4""");
    }

    @Test
    void positionsAreGivenWhereTheyAreAskedFor() {
        String text = """
                <!-- undoc other -->
                <!-- text -->
                ### Colours
                Red.
                ```
                White.
                ```
                > Blue.
                <hr>
                (a) Green.
                """;

        UnDocument document = UnDocumentParser.create().parse(text).document();

        assertThat(places(document, text))
                .containsExactly("Colours", "Red.", "```\nWhite.\n```", "Blue.", "<hr>", "(a) Green.");
        assertThat(places(PARSER.parse(text).document(), text)).isEmpty();
    }

    /** The texts that blocks were read from. */
    private static List<String> places(UnDocument document, String text) {
        List<String> places = new ArrayList<>();
        new TextWalker() {
            private Void place(Optional<SourceSpan> span) {
                span.ifPresent(at -> places.add(text.substring(at.offset(), at.end())));
                return NOTHING;
            }

            @Override
            public Void visit(Section value) {
                place(value.span());
                return super.visit(value);
            }

            @Override
            public Void visit(Paragraph value) {
                return place(value.span());
            }

            @Override
            public Void visit(ListBlock value) {
                return place(value.span());
            }

            @Override
            public Void visit(Quotation value) {
                return place(value.span());
            }

            @Override
            public Void visit(Preformatted value) {
                return place(value.span());
            }

            @Override
            public Void visit(ThematicBreak value) {
                return place(value.span());
            }
        }.walk(document);
        return places;
    }
}
