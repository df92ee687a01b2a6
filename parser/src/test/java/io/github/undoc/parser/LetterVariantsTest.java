package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.testdata.LetterVariant;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of a letter does not hang on which converter it came from. */
@Tag("long")
class LetterVariantsTest {

    /** Letters in which the width of lines says what belongs together, and that the variant changes. */
    private static final Map<LetterVariant, Set<String>> BY_WIDTH = Map.of(
            LetterVariant.NO_BREAK_SPACES, Set.of("en/scanned-letters.txt"),
            LetterVariant.RIGHT_TO_LEFT_MARKS_AT_LINE_STARTS, Set.of("ar/amin-aam-muqayyad.txt"),
            LetterVariant.RIGHT_TO_LEFT_EMBEDDINGS, Set.of("ar/amin-aam-muqayyad.txt"),
            LetterVariant.RIGHT_TO_LEFT_ISOLATES, Set.of("ar/amin-aam-muqayyad.txt"),
            LetterVariant.RIGHT_TO_LEFT_MARKS_AT_LINE_ENDS, Set.of("ar/amin-aam-muqayyad.txt"),
            LetterVariant.JOINED_LINES, Set.of("en/secretary-general-restricted.txt"),
            LetterVariant.BEHIND_A_MENU, Set.of("en/one-line.txt"),
            LetterVariant.NARROW_LINES,
                    Set.of("excerpts/unispal_1978-09-27_CEIRPP.en.txt", "text-plain/S_1999_1041.en.txt"));

    /** Fields of mastheads and titles. */
    private static final Set<String> FRONT = Set.of(
            "kind",
            "symbols",
            "organs",
            "distribution",
            "date",
            "originals",
            "sessions",
            "agendaItems",
            "letterDate",
            "senders",
            "addressees");

    /** Letters whose masthead or title nothing but the ends of lines tells apart from what follows. */
    private static final Set<String> NEEDING_LINES = Set.of(
            "en/chairman-1947.txt",
            "en/committee-in-first-person.txt",
            "en/scanned-letters.txt",
            "fr/sans-titre-salutation.txt",
            "zh/tebie-huiyi-guoyuan.txt",
            "excerpts/reliefweb_A_74_35_transmittal.en.txt",
            "excerpts/unispal_1978-09-27_CEIRPP.en.txt",
            "excerpts/unispal_1980-03-06_CEIRPP.en.txt",
            "excerpts/unispal_2012-08-29_China.en.txt");

    /** Letters whose title or salutation no blank line may cut, or whose masthead is no longer told from a list in the text. */
    private static final Set<String> NEEDING_PARAGRAPHS = Set.of(
            "ar/dawra-istithnaiyya.txt",
            "en/untitled-compliments.txt",
            "excerpts/unispal_Sixth_Committee_A_56_terrorism.en.txt");

    /** Letters whose title ends with a blank line only. */
    private static final Set<String> NEEDING_BLANK_LINES =
            Set.of("excerpts/unispal_1978-09-27_CEIRPP.en.txt", "excerpts/unispal_2012-08-29_China.en.txt");

    private static final List<Letter> LETTERS = letters();

    /** A letter, how it is spelled, and what is read of it as it stands. */
    private record Letter(String name, String text, Spelling spelling, Map<String, List<String>> facts) {}

    @ParameterizedTest
    @EnumSource
    void isReadAsTheLetterItIsMadeOf(LetterVariant variant) {
        Map<String, Object> misses = new LinkedHashMap<>();
        int changed = 0;
        for (Letter letter : LETTERS) {
            String text = variant.of(letter.text(), letter.spelling() == Spelling.MARKDOWN);
            if (text.equals(letter.text())
                    || BY_WIDTH.getOrDefault(variant, Set.of()).contains(letter.name())) {
                continue;
            }
            changed++;
            ParseResult result = UnDocumentParser.create().parse(text);
            Map<String, List<String>> facts = facts(result);
            for (String field : letter.facts().keySet()) {
                facts.putIfAbsent(field, List.of());
            }
            facts.entrySet()
                    .removeIf(fact -> fact.getValue().equals(letter.facts().get(fact.getKey())));
            if (!facts.isEmpty()) {
                misses.put(letter.name(), facts);
            }
            assertThat(Account.differences(text, result)).as(letter.name()).isEmpty();
        }
        assertThat(misses).isEmpty();
        assertThat(changed).as("letters that the variant changes").isPositive();
    }

    /** Pages of the web come without line ends; what the masthead and the title say is read all the same, of almost every letter. */
    @Test
    void isReadInOneLine() {
        assertThat(misread(text -> text.replaceAll("\\s+", " ").strip())).isSubsetOf(NEEDING_LINES);
    }

    @Test
    void isReadWithBlankLinesBetweenAllLines() {
        assertThat(misread(text -> text.replaceAll("\\n+", "\n\n"))).isSubsetOf(NEEDING_PARAGRAPHS);
    }

    @Test
    void isReadWithoutBlankLines() {
        assertThat(misread(text -> text.replaceAll("\\n\\s*\\n+", "\n"))).isSubsetOf(NEEDING_BLANK_LINES);
    }

    /** The letters in bare text whose masthead or title is read in another way when they are changed. */
    private static Set<String> misread(UnaryOperator<String> change) {
        Set<String> misread = new TreeSet<>();
        for (Letter letter : LETTERS) {
            if (letter.spelling() == Spelling.MARKDOWN) {
                continue;
            }
            Map<String, List<String>> facts = facts(UnDocumentParser.create().parse(change.apply(letter.text())));
            for (String field : FRONT) {
                if (!facts.getOrDefault(field, List.of()).equals(letter.facts().getOrDefault(field, List.of()))) {
                    misread.add(letter.name());
                }
            }
        }
        return misread;
    }

    private static List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        List<GoldFacts.Gold> golds = new ArrayList<>(GoldFacts.own());
        golds.addAll(GoldFacts.shared());
        for (GoldFacts.Gold gold : golds) {
            if (!gold.group().equals("ocr")) {
                ParseResult result = UnDocumentParser.create().parse(gold.text());
                letters.add(new Letter(gold.name(), gold.text(), result.spelling(), facts(result)));
            }
        }
        return letters;
    }

    private static Map<String, List<String>> facts(ParseResult result) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        FactsOf.of(result).forEach((field, values) -> {
            if (!field.equals("spelling")) {
                facts.put(field, values.stream().map(LetterVariantsTest::plain).toList());
            }
        });
        return facts;
    }

    /** What a variant may change in the words themselves: signs that print nothing, digits, quotation marks, hyphens. */
    private static String plain(String value) {
        StringBuilder digits = new StringBuilder();
        Normalizer.normalize(value, Normalizer.Form.NFKC)
                .chars()
                .forEach(c -> digits.append((char) (c >= '٠' && c <= '٩' ? c - '٠' + '0' : c)));
        return digits.toString()
                .replaceAll("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069ـ]", "")
                .replaceAll("[’‘]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐‑–—]", "-")
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\p{IsHan}) (?=\\d)|(?<=\\d) (?=\\p{IsHan})|(?<=:) ", "")
                .strip();
    }
}
