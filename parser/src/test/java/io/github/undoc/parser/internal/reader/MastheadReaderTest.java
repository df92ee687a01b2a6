package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MastheadReaderTest {

    private final MastheadReader reader = Readers.standard().masthead();

    static Stream<Arguments> mastheads() {
        return Cases.of("mastheads.tsv", 10);
    }

    @ParameterizedTest
    @MethodSource("mastheads")
    void readsMastheads(
            String cell,
            String symbols,
            String organs,
            String distribution,
            String date,
            String language,
            String originals,
            String sessions,
            String items,
            String titles,
            String end) {
        MastheadReading reading = reader.read(Cases.lines(cell));
        Masthead masthead = reading.masthead();
        assertThat(joined(masthead.symbols().stream().map(DocumentSymbol::toString)))
                .isEqualTo(symbols);
        assertThat(joined(masthead.organs().stream().map(Organ::key))).isEqualTo(organs);
        assertThat(masthead.distribution().map(DistributionCategory::key).orElse(""))
                .isEqualTo(distribution);
        assertThat(masthead.date().map(Object::toString).orElse("")).isEqualTo(date);
        assertThat(masthead.language().map(Language::tag).orElse("")).isEqualTo(language);
        assertThat(joined(masthead.originalLanguages().stream().map(Language::tag)))
                .isEqualTo(originals);
        assertThat(joined(masthead.sessions().stream().map(MastheadReaderTest::spelled)))
                .isEqualTo(sessions);
        assertThat(Cases.items(masthead.agendaItems())).isEqualTo(items);
        assertThat(String.join(";", masthead.agendaTitles())).isEqualTo(titles);
        assertThat(reading.endLine()).isEqualTo(Integer.parseInt(end));
    }

    @ParameterizedTest
    @MethodSource("mastheads")
    void everyCharacterStandsInOnePiece(
            String cell,
            String a,
            String b,
            String c,
            String d,
            String e,
            String f,
            String g,
            String h,
            String i,
            String end) {
        List<String> lines = Cases.lines(cell);
        MastheadReading reading = reader.read(lines);
        int[][] seen = lines.stream().map(line -> new int[line.length()]).toArray(int[][]::new);
        for (MastheadPiece piece : reading.pieces()) {
            for (LinePart part : piece.parts()) {
                for (int k = part.start(); k < part.end(); k++) {
                    seen[part.line()][k]++;
                }
            }
        }
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            for (int k = 0; k < text.length(); k++) {
                boolean front = line < reading.endLine() || line == reading.endLine() && k < reading.endColumn();
                if (!Character.isWhitespace(text.charAt(k))) {
                    assertThat(seen[line][k]).as(text.substring(k)).isEqualTo(front ? 1 : 0);
                }
            }
        }
    }

    @Test
    void namesTheKindsOfLines() {
        List<String> lines = List.of(
                "A/RES/48/246",
                "United Nations",
                "Economic and Social Council",
                "Distr.: General",
                "29 January 2003",
                "V.03-80680 (E)   270203 280203",
                "Commission on Kites",
                "Forty-sixth session",
                "Vienna, 8-17 April 2003");
        MastheadReading reading = reader.read(lines);
        assertThat(reading.pieces())
                .extracting(MastheadPiece::kind)
                .containsExactly(
                        MastheadLineKind.SYMBOL,
                        MastheadLineKind.PUBLISHER,
                        MastheadLineKind.ORGAN,
                        MastheadLineKind.DISTRIBUTION,
                        MastheadLineKind.DATE,
                        MastheadLineKind.JOB_NUMBER,
                        MastheadLineKind.JOB_NUMBER,
                        MastheadLineKind.COMMITTEE,
                        MastheadLineKind.SESSION,
                        MastheadLineKind.OTHER);
        assertThat(reading.masthead().committee()).contains("Commission on Kites");
        assertThat(reading.masthead().jobNumber()).contains("V.03-80680 (E)");
    }

    @Test
    void anythingIsRead() {
        for (String line :
                List.of("", " ", "*", "\u200F", "(((", "Distr.", "Original:", "Agenda items", "第", "\uD83D", "1")) {
            assertThat(reader.read(List.of(line, line)).evidence()).isGreaterThanOrEqualTo(0);
        }
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(","));
    }

    private static String spelled(Session session) {
        String mark = switch (session.kind()) {
            case SPECIAL -> "S-";
            case EMERGENCY_SPECIAL -> "ES-";
            default -> "";
        };
        return session.organ().key() + ":" + mark + session.number() + (session.resumed() ? "r" : "");
    }
}
