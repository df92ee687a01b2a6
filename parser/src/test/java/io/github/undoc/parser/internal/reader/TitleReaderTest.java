package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleReaderTest {

    private final TitleReader reader = Readers.standard().title();

    static Stream<Arguments> titles() {
        return Cases.of("titles.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void readsTitles(String title, String form, String date, String senders, String addressees) {
        TitleReading reading = reader.read(title).orElseThrow();
        assertThat(reading.form().key()).isEqualTo(form);
        assertThat(reading.date().map(Object::toString).orElse("")).isEqualTo(date);
        assertThat(reading.senders().stream()
                        .map(sender -> sender.office().key()
                                + "/"
                                + sender.state()
                                        .map(State::code)
                                        .orElse(sender.body().orElse("")))
                        .collect(Collectors.joining(";")))
                .isEqualTo(senders);
        assertThat(reading.addressees().stream()
                        .map(addressee -> addressee.role().key())
                        .collect(Collectors.joining(",")))
                .isEqualTo(addressees);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void titlesBeginAsTitles(String title, String form, String date, String senders, String addressees) {
        assertThat(reader.isTitleStart(title)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void titlesEndBeforeTheText(String title, String form, String date, String senders, String addressees) {
        TitleExtent extent = reader.extent(List.of(title, "", "First words."), 0, 0);
        assertThat(extent.lines()).isEqualTo(1);
        assertThat(extent.endColumn()).isEqualTo(title.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letter dated 3 May 2010 from the Permanent Representative of Zembla",
                "Letters are written by hand.",
                "Letter of transmittal",
                "Further to my letters dated 14 May 2021",
                "In the letter dated 3 May 2010",
                "Lettres de la vallée",
                "2020年10月14日，湖水结冰。",
                "14 October 2020",
                ""
            })
    void otherLinesAreNoTitles(String line) {
        assertThat(reader.isTitleStart(line)).isFalse();
    }

    @Test
    void findsTheEndWithoutABlankLine() {
        List<String> lines = List.of(
                "Letter dated 4 March 2005 from the Secretary-General",
                "addressed to the President of the Security Council",
                "I have the honour to write to you about the lake.");
        assertThat(reader.extent(lines, 0, 0))
                .isEqualTo(new TitleExtent(2, lines.get(1).length(), true));
    }

    @Test
    void findsTheEndWithinALine() {
        String title =
                "Letter dated 9 March 2026 from the Permanent Representative of Malta to the United Nations addressed to"
                        + " the Secretary-General";
        List<String> lines = List.of("Agenda item 41 " + title + " I have the honour to write.");
        TitleExtent extent = reader.extent(lines, 0, 15);
        assertThat(extent.lines()).isEqualTo(1);
        assertThat(lines.get(0).substring(15, extent.endColumn())).isEqualTo(title);
    }

    @Test
    void joinsATitleTornByBlankLines() {
        List<String> lines = List.of(
                "LETTER DATED 27 SEPTEMBER 1978 FROM THE CHAIRMAN OF THE COMMITTEE",
                "",
                "ON THE KEEPING OF LIGHTHOUSES",
                "",
                "ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL",
                "",
                "I have the honour to write.");
        assertThat(reader.extent(lines, 0, 0).lines()).isEqualTo(5);
    }

    @Test
    void takesNoTextInCapitalsForTheRestOfATitle() {
        String title =
                "LETTER DATED 20 JULY 1973 FROM THE PERMANENT REPRESENTATIVE OF MALTA TO THE UNITED NATIONS ADDRESSED"
                        + " TO THE SECRETARY-GENERAL";
        String text = title
                + " THE BUOYS OF THE NORTHERN HARBOURS ARE RED, those of the southern ones white; the masters of the"
                + " ports have counted them, and counted them again.";
        assertThat(reader.extent(List.of(text), 0, 0)).isEqualTo(new TitleExtent(1, title.length(), true));
    }

    @Test
    void joinsNoFirstWordsOfALetterToADamagedTitle() {
        List<String> lines = List.of(
                "LETTER DATED 20 JULY 1973 FROM THE PERMANENT REPRESENTATIVE OF MALTA TO THE UNITED NATIQNS ADDRESSEDTO THE"
                        + " SECRETARY-GENERAL",
                "",
                "I have the honour to present a letter addressed to Your Excellency by the Prime Minister.");
        assertThat(reader.extent(lines, 0, 0))
                .isEqualTo(new TitleExtent(1, lines.get(0).length(), false));
    }

    @Test
    void stopsAtTheFirstWordsOfALetterWhereTheTitleDoesNotTell() {
        List<String> lines = List.of(
                "Lettre datée du 5 mars 2024, adressée au Secrétaire général par le Ministre des affaires étrangères de",
                "la Ruritanie inférieure",
                "J’ai l’honneur de vous écrire.");
        assertThat(reader.extent(lines, 0, 0).lines()).isEqualTo(2);
    }
}
