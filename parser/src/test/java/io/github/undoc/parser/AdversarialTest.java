package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make careless parsers slow or make them fail. The time limit is only there to end a test that would not end. */
class AdversarialTest {

    private static final String HEAD =
            "A/75/1\n\nLetter dated 3 May 2021 from X addressed to the Secretary-General\n\n";

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
                text("a long table", "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(5_000)),
                text("hash signs", "#".repeat(500_000)),
                text("headings", "# a\n## b\n### c\n".repeat(30_000)),
                text("lists in lists", nestedLists(300)),
                text("bullets", "- a\n".repeat(100_000)),
                text("marks of all kinds", "(a) x\n(i) y\n• z\n".repeat(30_000)),
                text("line ends", "\n".repeat(1_000_000)),
                text("returns", "\r".repeat(300_000)),
                text("form feeds", "a\f".repeat(200_000)),
                text("hyphens at line ends", "a-\n".repeat(30_000)),
                text("rules", "_".repeat(50) + "\n" + ("_".repeat(12) + "\n1 a\n").repeat(50_000)),
                text("notes", ("word* here\n\n* Note.\n\n").repeat(50_000)),
                text("numbered notes", "a1 ".repeat(50_000) + "\n__________\n" + "1 a\n2 b\n".repeat(20_000)),
                text("signatures", HEAD + "(Signed) A\n".repeat(10_000)),
                text("signatures in one line", HEAD + "(Signed) A ".repeat(5_000)),
                text("brackets in one line", HEAD + "(".repeat(300_000)),
                text("job numbers in one line", "20-12345 (E) ".repeat(5_000)),
                text("hyphens in one line", "1-1".repeat(200_000)),
                text("page numbers", "2/3\n".repeat(100_000)),
                text("bare numbers", "12\n".repeat(20_000)),
                text("10,000 annexes", HEAD + "\nAnnex\n\nText of the annex.\n".repeat(10_000)),
                text(
                        "10,000 numbered annexes",
                        HEAD + "Annex I\nTitle\n\nAnnex II\nTitle\n\nEnclosure\n\n".repeat(4_000)),
                text("labels everywhere", "Annex\n".repeat(30_000)),
                text("titles everywhere", "Letter dated 3 May 2021 from A addressed to B\n".repeat(10_000)),
                text("columns", "a    b    c\n".repeat(10_000)),
                text("symbols", "A/75/1 ".repeat(100_000)),
                text("slashes", "/".repeat(500_000)),
                text("digits", "1".repeat(500_000)),
                text("lone surrogates", "\uD800".repeat(100_000)),
                text("null characters", "\u0000".repeat(100_000)),
                text("bidirectional marks", "\u202E\u2066\u200F".repeat(100_000)),
                text("combining marks", "a" + "\u0301".repeat(300_000)));
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
        for (Spelling spelling : Spelling.values()) {
            UnDocumentParser parser =
                    UnDocumentParser.builder().spelling(spelling).build();
            ParseResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parser.parse(text), name);
            assertThat(Account.differences(text, result)).isEmpty();
        }
    }
}
