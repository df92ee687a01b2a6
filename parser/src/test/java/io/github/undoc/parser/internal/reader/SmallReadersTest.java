package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.DocumentType;
import io.github.undoc.model.Language;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmallReadersTest {

    private final Readers readers = Readers.standard();

    static Stream<Arguments> dates() {
        return Cases.of("dates.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsDates(String text, String date) {
        assertThat(readers.date()
                        .find(text)
                        .map(found -> found.date().toString())
                        .orElse("-"))
                .isEqualTo(date);
    }

    static Stream<Arguments> items() {
        return Cases.of("items.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("items")
    void readsAgendaItems(String text, String items, String list) {
        AgendaItems found = readers.agenda().find(text).orElseThrow();
        assertThat(Cases.items(found.items())).isEqualTo(items);
        assertThat(found.items())
                .allSatisfy(item -> assertThat(item.list().key()).isEqualTo(list));
        assertThat(text.substring(0, found.end())).isEqualTo(text);
    }

    static Stream<Arguments> notes() {
        return Cases.of("footnotes.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("notes")
    void tellsKindsOfNotes(String note, String kind) {
        assertThat(readers.footnote().kind(note).key()).isEqualTo(kind);
    }

    static Stream<Arguments> languages() {
        return Cases.of("languages.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsLanguages(String text, String language) {
        assertThat(readers.language().detect(text).map(Language::tag).orElse("-"))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "[Original: French], fr",
        "[Original : anglais], en",
        "[Original: español e inglés], es en",
        "[Original: Arabic/English], ar en",
        "[Подлинный текст на арабском языке], ar",
        "[Подлинный текст на английском и французском языках], en fr",
        "[Язык оригинала: русский], ru",
        "［原件：英文］, en",
        "［原文：阿拉伯文］, ar",
        "[الأصل: بالإنكليزية], en",
        "[الأصل: بالإنكليزية والفرنسية], en fr",
        "Original: French, ''",
        "[sic], ''"
    })
    void readsMarksOfOriginals(String line, String languages) {
        assertThat(readers.original().read(line).stream().map(Language::tag).collect(Collectors.joining(" ")))
                .isEqualTo(languages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S/RES/1000 (1995) | | resolution",
                "S/PV.4321 | | verbatim-record",
                "A/C.1/60/SR.3 | | summary-record",
                "S/PRST/2002/37 | | statement",
                "CEDAW/C/BLR/CO/7 | | observations",
                "A/60/100 | Report of the Secretary-General | report",
                "A/60/100 | Note by the Secretariat | note",
                "A/60/100 | Provisional agenda for the lake | agenda",
                "A/60/L.3 | Draft resolution submitted by Zembla | draft-resolution",
                "A/60/100 | Rapport du Secrétaire général | report",
                "A/60/100 | Nota del Secretario General | note",
                "A/60/100 | Записка Генерального секретаря | note",
                "A/60/100 | 秘书长的报告 | report",
                "A/60/100 | تقرير الأمين العام | report",
                "A/60/100 | Lights and buoys | other"
            })
    void tellsKindsOfDocuments(String symbol, String title, String kind) {
        List<String> lines = title == null ? List.of() : List.of(title);
        DocumentType type = readers.type().read(List.of(DocumentSymbol.parse(symbol)), lines, "");
        assertThat(type.key()).isEqualTo(kind);
    }

    @Test
    void draftsOfTheLimitedSeriesNeedNoTitle() {
        List<DocumentSymbol> limited = List.of(DocumentSymbol.parse("A/81/L.9"));
        assertThat(readers.type().read(limited, List.of(), "The buoys are red."))
                .isEqualTo(DocumentType.DRAFT_RESOLUTION);
        assertThat(readers.type().read(limited, List.of("Note by the Secretariat"), ""))
                .isEqualTo(DocumentType.NOTE);
    }

    @Test
    void theFirstWordsOfABodyTellWhatItIs() {
        List<DocumentSymbol> symbols = List.of(DocumentSymbol.parse("A/81/9"));
        assertThat(readers.type().read(symbols, List.of(), "The General Assembly, recalling its resolutions,"))
                .isEqualTo(DocumentType.RESOLUTION);
        assertThat(readers.type().read(symbols, List.of("Buoys"), "The buoys are red."))
                .isEqualTo(DocumentType.OTHER);
    }

    @Test
    void aTitleIsNoLongerThanALine() {
        String title = "Report of the Secretary-General on buoys ";
        String longest = title + "a".repeat(200 - title.length());
        assertThat(readers.type().isTitleStart(longest)).isTrue();
        assertThat(readers.type().isTitleStart(longest + "a")).isFalse();
        assertThat(readers.type().isTitleStart("the report of the Secretary-General"))
                .isFalse();
    }

    @Test
    void sponsorsMayTakeSixteenLinesOfTheTitleOfADraft() {
        List<String> lines = new ArrayList<>(Collections.nCopies(15, "Borduria, Syldavia,"));
        lines.add("Zembla: draft resolution");
        assertThat(readers.type().endOfSponsored(lines, 0)).isEqualTo(16);
        assertThat(readers.type().endOfSponsored(lines, 15)).isEqualTo(16);
        lines.add(0, "Freedonia,");
        assertThat(readers.type().endOfSponsored(lines, 0)).isEqualTo(-1);
        assertThat(readers.type().endOfSponsored(List.of("Borduria", "Zembla: draft resolution"), 0))
                .isEqualTo(-1);
        assertThat(readers.type().endOfSponsored(List.of("Borduria, Zembla"), 0))
                .isEqualTo(-1);
        assertThat(readers.type().endOfSponsored(List.of("Agenda item 5: buoys"), 0))
                .isEqualTo(-1);
    }
}
