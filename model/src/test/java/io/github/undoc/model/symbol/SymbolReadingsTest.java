package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares what symbols tell, and what is said of texts that are none, with the tables beside this class. */
class SymbolReadingsTest {

    @Test
    void symbolsTellWhatTheTableSays() {
        TestTables.checkEach(
                TestTables.rows("readings.tsv"),
                row -> assertThat(told(row.get(0))).isEqualTo(row));
    }

    private static List<String> told(String input) {
        SymbolReading reading = DocumentSymbol.read(TestTables.unescape(input));
        DocumentSymbol symbol = reading.symbol().orElseThrow();
        return List.of(
                input,
                reading.acceptance().name(),
                symbol.canonical(),
                symbol.elements().stream()
                        .map(element -> element.type() + "=" + element.text())
                        .collect(Collectors.joining(" ")),
                symbol.kind().name(),
                symbol.issuingOrgan().key(),
                String.join(" ", symbol.bodies()),
                symbol.session()
                        .map(session -> session.organ().key() + " " + session.kind() + " " + session.number())
                        .orElse(""),
                spelled(symbol.year()),
                spelled(symbol.number()));
    }

    private static String spelled(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    @Test
    void refusalsSayWhereAndWhy() {
        TestTables.checkEach(
                TestTables.rows("refusals.tsv"),
                row -> assertThat(refused(row.get(0))).isEqualTo(row));
    }

    private static List<String> refused(String input) {
        SymbolReading reading = DocumentSymbol.read(TestTables.unescape(input));
        SymbolParseException problem = reading.problem().orElseThrow();
        return List.of(
                input,
                Integer.toString(problem.position()),
                (problem.semantic() ? "impossible: " : "") + problem.reason());
    }
}
