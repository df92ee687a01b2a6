package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.testdata.MixedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on seeded texts that no converter would make and on letters cut at many places. */
@Isolated("one test changes the locale and the time zone of the machine for a moment")
class ParserPropertiesTest {

    private static final int TEXTS = 150;
    private static final int CUTS = 24;

    private final UnDocumentParser parser = UnDocumentParser.create();

    private static List<String> mixed(long seed) {
        MixedTexts texts = new MixedTexts(
                seed, Documents.own().stream().map(Documents.Document::text).toList());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            made.add(texts.next());
        }
        return made;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void mixedTextsLoseNothing(long seed) {
        List<String> lost = new ArrayList<>();
        for (String text : mixed(seed)) {
            List<String> differences = Account.differences(text, parser.parse(text));
            if (!differences.isEmpty()) {
                lost.add(differences + " of\n" + text);
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void theSameTextGivesTheSameDocument(long seed) {
        UnDocumentParser other = UnDocumentParser.create();
        UnDocumentParser withoutPositions =
                UnDocumentParser.builder().sourcePositions(SourcePositions.OFF).build();
        for (String text : mixed(seed)) {
            ParseResult result = parser.parse(text);
            ParseResult again = other.parse(new StringBuilder(text));

            assertThat(again.document()).as(text).isEqualTo(result.document());
            assertThat(again.diagnostics()).as(text).isEqualTo(result.diagnostics());
            assertThat(withoutPositions.parse(text).document()).as(text).isEqualTo(result.document());
        }
    }

    @Test
    void lettersCutAtAnyPlaceLoseNothing() {
        List<String> lost = new ArrayList<>();
        for (Documents.Document document : Documents.own()) {
            String text = document.text();
            for (int i = 1; i < CUTS; i++) {
                int place = (int) ((long) text.length() * i / CUTS);
                for (String cut : List.of(text.substring(0, place), text.substring(place))) {
                    List<String> differences = Account.differences(cut, parser.parse(cut));
                    if (!differences.isEmpty()) {
                        lost.add(document.name() + " at " + place + " " + differences);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /** In Turkish the small letter of I is another one; a calendar may count other years. */
    @Test
    void neitherLocaleNorTimeZoneMatters() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<ParseResult> usual = Documents.own().stream()
                .map(document -> parser.parse(document.text()))
                .toList();
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                for (int i = 0; i < usual.size(); i++) {
                    Documents.Document document = Documents.own().get(i);
                    ParseResult result = UnDocumentParser.create().parse(document.text());

                    assertThat(result.document())
                            .as(tag + " " + document.name())
                            .isEqualTo(usual.get(i).document());
                    assertThat(result.diagnostics())
                            .as(tag + " " + document.name())
                            .isEqualTo(usual.get(i).diagnostics());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
