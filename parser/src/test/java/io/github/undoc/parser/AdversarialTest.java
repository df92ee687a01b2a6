package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make careless parsers slow or make them fail. The time limit is only there to end a test that would not end. */
class AdversarialTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                text("empty", ""),
                text("blank", " \n\t\n\f\r\n"),
                text("a million asterisks", "*".repeat(1_000_000)),
                text("asterisks and letters", "*a **b ".repeat(20_000)),
                text("open emphasis", "*a_ ".repeat(20_000)),
                text("100,000 nested brackets", "[".repeat(100_000) + "a" + "]".repeat(100_000)),
                text("100,000 links", "[a](b) ".repeat(10_000)),
                text("100,000 half links", "[a](".repeat(10_000)),
                text("100,000 nested quotes", ">".repeat(100_000)),
                text(
                        "nested quotes in lines",
                        "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > a\n".repeat(3000)),
                text("backticks", "`a``b```c".repeat(30_000)),
                text("backslashes", "\\".repeat(500_000)),
                text("escapes", "\\*".repeat(50_000)),
                text("ampersands", "&".repeat(500_000)),
                text("entities", "&amp;".repeat(200_000)),
                text("unknown entities", "&nosuchone;".repeat(50_000)),
                text("angle brackets", "<".repeat(500_000)),
                text("open tags", "<sup>".repeat(100_000)),
                text("open paragraphs", "<p>".repeat(100_000)),
                text("tag without end", "<p class=\"" + "a".repeat(500_000)),
                text("comments without end", "<!-- ".repeat(100_000)),
                text("pipes", "|".repeat(500_000)),
                text("a wide table", "|a".repeat(50_000) + "|\n" + "|-".repeat(50_000) + "|\n"),
                text("a table as wide as one may be", ("|a".repeat(9_999) + "|\n").repeat(4)),
                text("a long table", "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(5_000)),
                text("hash signs", "#".repeat(500_000)),
                text("headings", "# a\n## b\n### c\n".repeat(30_000)),
                text("lists in lists", nestedLists(300)),
                text("bullets", "- a\n".repeat(100_000)),
                text("marks of all kinds", "(a) x\n(i) y\n• z\n".repeat(30_000)),
                text("line ends", "\n".repeat(1_000_000)),
                text("returns", "\r".repeat(300_000)),
                text("form feeds", "a\f".repeat(200_000)),
                text("hyphens at line ends", "circu-\nlated ".repeat(50_000)),
                text("10,000 annexes", "Annex\n\nList of buoys\n\nRed.\n\n".repeat(10_000)),
                text("10,000 numbered annexes", "# Annex II\n\n## Enclosure\n\nRed.\n\n".repeat(5_000)),
                text("signatures without end", "(Signed) A. Buoy\nAmbassador\n".repeat(30_000)),
                text("two columns", "left          right\n".repeat(30_000)),
                text("calls of notes", "word* ".repeat(100_000) + "\n\n* note\n"),
                text("notes", "a<sup>1</sup>\n\n<sup>1</sup> b\n\n".repeat(5_000)),
                text("symbols", "A/75/520-S/2020/1010 ".repeat(30_000)),
                text("half symbols", "A/".repeat(200_000)),
                text("dates", "14 October 2020 ".repeat(30_000)),
                text("numbers in brackets", "(1) (2) (3) ".repeat(50_000)),
                text("page furniture", "2/3\n20-13851\n*2013851*\nA/75/520\n\n".repeat(20_000)),
                text("agenda items", "Agenda items 1, 2 (a) and 3\n".repeat(20_000)),
                text(
                        "titles of letters",
                        "Letter dated 14 October 2020 from the Permanent Representative\n".repeat(10_000)),
                text("Chinese labels", "2021年8月20日日本常驻联合国代表给秘书长的信的附件\n".repeat(10_000)),
                text("lines that end with brackets", "[a b)\n\n".repeat(50_000)),
                text("lines that end like tags", "&a b>\n\n".repeat(50_000)),
                text("headings that end like attributes", "# a b}\n\n".repeat(50_000)),
                text("anchors", "# <a id=\"a\"></a>b\n\n".repeat(30_000)),
                text("nested tags in one line", "<u>".repeat(50_000) + "a" + "</u>".repeat(50_000)),
                text("open stars", "*a b\n\n".repeat(50_000)),
                text("bold over lines", "**a\nb**\n".repeat(30_000)),
                text("carets", "^".repeat(300_000)),
                text("headings in small letters", "# a\n\n# b\n\n".repeat(20_000)),
                text("half pairs", "\ud83d".repeat(200_000)),
                text("marks that join", "e\u0301".repeat(200_000)),
                text("marks of direction", "\u202b\u200f\u2067".repeat(100_000)));
    }

    private static Arguments text(String name, String text) {
        return Arguments.of(name, text);
    }

    private static String nestedLists(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void givesADocumentAndLosesNothing(String name, String text) {
        check(name, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the States of the region note ", "*"})
    void readsOneLineOfFiftyMegabytes(String unit) {
        check("one line of " + unit, unit.repeat(50_000_000 / unit.length()));
    }

    private static void check(String name, String text) {
        for (Spelling spelling : Spelling.values()) {
            UnDocumentParser parser =
                    UnDocumentParser.builder().spelling(spelling).build();
            ParseResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parser.parse(text), name);
            assertThat(Account.differences(text, result)).isEmpty();
        }
    }
}
