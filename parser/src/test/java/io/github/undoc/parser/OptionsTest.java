package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Language;
import io.github.undoc.model.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What callers can set, and what is said where a limit is reached. */
class OptionsTest {

    private static final String TITLE =
            "Letter dated 9 October 2026 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General";

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream().map(Finding::code).toList();
    }

    @Test
    void aTextThatIsTooLongIsKeptLineByLine() {
        String text = "# Buoys\n\n  A/81/1731 is red.\nGreen.\n";

        ParseResult result = UnDocumentParser.builder()
                .maxTextLength(text.length() - 1)
                .build()
                .parse(text);

        assertThat(OutlineOf.outline(result)).isEqualTo("""
                paragraph 1:1+7 # Buoys
                paragraph 3:3+17 A/81/1731 is red.
                paragraph 4:1+6 Green.
                said text-too-long The text is longer than the limit; it was kept as plain paragraphs.
                """);
        assertThat(result.diagnostics().get(0).words()).contains(Integer.toString(text.length()));
        assertThat(UnDocumentParser.builder()
                        .maxTextLength(text.length())
                        .build()
                        .parse(text)
                        .document()
                        .masthead()
                        .symbols())
                .isEqualTo(UnDocumentParser.create()
                        .parse(text)
                        .document()
                        .masthead()
                        .symbols());
    }

    @Test
    void aLongTextHasNoPositionsWhereNoneAreWanted() {
        ParseResult result = UnDocumentParser.builder()
                .maxTextLength(1)
                .sourcePositions(SourcePositions.OFF)
                .build()
                .parse("Red.\n\nGreen.");

        assertThat(OutlineOf.outline(result)).startsWith("paragraph Red.\nparagraph Green.\nsaid text-too-long");
    }

    @Test
    void furnitureStaysWhereItIsWanted() {
        String text = "A/81/1731\nGeneral Assembly\n\n" + TITLE + "\n\nRed.\n\n26-17345 (E)\n\nGreen.\n";

        ParseResult kept =
                UnDocumentParser.builder().furniture(Furniture.KEEP).build().parse(text);
        ParseResult taken = UnDocumentParser.builder()
                .furniture(Furniture.SET_ASIDE)
                .build()
                .parse(text);

        assertThat(OutlineOf.outline(kept)).contains("26-17345 (E)").doesNotContain("set aside");
        assertThat(OutlineOf.outline(taken)).contains("set aside 8:1+12 JOB_NUMBER 26-17345 (E)\n");
        assertThat(kept.document().masthead().jobNumber()).isEmpty();
        assertThat(taken.document().masthead().jobNumber()).contains("26-17345 (E)");
    }

    @Test
    void languagesThatAreNotWantedAreNotTold() {
        String text = "Les bouées sont rouges et les feux sont blancs dans le détroit de la Ruritanie.";

        assertThat(UnDocumentParser.create().parse(text).document().language()).contains(Language.FRENCH);
        assertThat(UnDocumentParser.builder()
                        .languages(Set.of(Language.ENGLISH))
                        .build()
                        .parse(text)
                        .document()
                        .language())
                .isNotEqualTo(Optional.of(Language.FRENCH));
        assertThat(UnDocumentParser.builder()
                        .languages(Set.of(Language.FRENCH))
                        .build()
                        .parse(text)
                        .document()
                        .language())
                .contains(Language.FRENCH);
    }

    @Test
    void saysNoMoreThanItMay() {
        String text = TITLE + "\n\n" + "Red* and green† and white‡ and blue§*.\n".repeat(3);
        List<String> all = codes(UnDocumentParser.create().parse(text));

        List<String> few =
                codes(UnDocumentParser.builder().maxDiagnostics(2).build().parse(text));

        assertThat(all).hasSizeGreaterThan(3).doesNotContain("too-many-diagnostics");
        assertThat(few).hasSize(3).containsOnlyOnce("too-many-diagnostics");
    }

    @Test
    void wordsOfADiagnosticAreCut() {
        String word = "x".repeat(200);

        ParseResult result = UnDocumentParser.create().parse("A/81/1731\n" + word + "\n\n" + TITLE + "\n\nRed.\n");

        assertThat(result.diagnostics())
                .filteredOn(finding -> finding.code().equals("masthead-line-unread"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("x".repeat(120) + "…"));
    }

    @Test
    void whatIsNestedTooDeepIsToldAndKept() {
        UnDocumentParser shallow = UnDocumentParser.builder()
                .spelling(Spelling.MARKDOWN)
                .maxNesting(1)
                .build();

        ParseResult lists = shallow.parse("- one\n  - two\n    - three\n");
        ParseResult quotations = shallow.parse("> one\n> > two\n");
        ParseResult emphasis = shallow.parse("*one **two** three*");
        ParseResult sections = shallow.parse("# One\n\n## Two\n\n### Three\n\nText.\n");
        ParseResult exact =
                shallow.parse("<!-- undoc other -->\n\n<!-- text -->\n\n- one\n  - two\n\n> one\n> > two\n");

        assertThat(codes(lists)).containsSequence("nesting-too-deep", "nesting-too-deep");
        assertThat(codes(quotations)).containsOnlyOnce("nesting-too-deep");
        assertThat(codes(emphasis)).containsOnlyOnce("nesting-too-deep");
        assertThat(OutlineOf.outline(emphasis)).contains("<em>one two three</em>");
        assertThat(OutlineOf.outline(sections)).contains("Text.");
        assertThat(codes(exact).stream().filter("nesting-too-deep"::equals)).hasSize(2);
    }

    @Test
    void annexesAndNotesBeyondTheLimitStayText() {
        String text = TITLE + "\n\nRed* and green**.\n\n* One.\n\n** Two.\n\nAnnex I\n\nRed.\n\nAnnex II\n\nGreen.\n";

        ParseResult result =
                UnDocumentParser.builder().maxAnnexes(1).maxFootnotes(1).build().parse(text);

        assertThat(result.document().annexes()).hasSize(1);
        assertThat(result.document().footnotes()).hasSize(1);
        assertThat(codes(result)).contains("too-many-annexes", "too-many-footnotes");
    }

    @Test
    void aLostCharacterIsToldWhereItStands() {
        ParseResult result = UnDocumentParser.create().parse("Red.\nGr\uFFFDen.\n\uFFFD");

        assertThat(result.diagnostics())
                .filteredOn(finding -> finding.code().equals("replacement-character"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.span()).contains(new SourceSpan(2, 3, 7, 1)));
    }

    @Test
    void limitsAreAtLeastOne() {
        UnDocumentParser.Builder builder = UnDocumentParser.builder();

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> builder.maxTextLength(0),
                () -> builder.maxNesting(0),
                () -> builder.maxAnnexes(0),
                () -> builder.maxFootnotes(-1),
                () -> builder.maxDiagnostics(0))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(call)
                    .withMessageStartingWith("must be at least 1, but is ");
        }
    }
}
