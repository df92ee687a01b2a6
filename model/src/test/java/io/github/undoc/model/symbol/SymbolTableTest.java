package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs the table of cases beside this class: what is read, into which elements, and what is refused. */
class SymbolTableTest {

    @Test
    void everyCaseComesOutAsTheTableSays() {
        TestTables.checkEach(rows(resource("symbols.tsv")), SymbolTableTest::check);
    }

    @Test
    void everyCaseOfTheReferenceTableComesOutToo() throws IOException {
        Optional<Path> table = Shared.file("reference/tables/symbol-tests.tsv");
        Assumptions.assumeTrue(table.isPresent());
        TestTables.checkEach(rows(Files.readString(table.orElseThrow())), SymbolTableTest::check);
    }

    @Test
    void theTableHoldsManyCases() {
        assertThat(rows(resource("symbols.tsv"))).hasSizeGreaterThan(160);
    }

    private static void check(Row row) {
        JointReading reading = JointSymbol.read(row.input);
        switch (row.expected) {
            case "reject" -> assertThat(reading.acceptance()).isEqualTo(SymbolAcceptance.REJECTED);
            case "semantic-error" -> assertThat(reading.acceptance()).isEqualTo(SymbolAcceptance.SEMANTIC_ERROR);
            case "normalise" -> assertThat(reading.acceptance()).isEqualTo(SymbolAcceptance.NORMALISED);
            case "incomplete" -> assertThat(reading.acceptance()).isEqualTo(SymbolAcceptance.INCOMPLETE);
            default ->
                assertThat(reading.acceptance())
                        .isIn(SymbolAcceptance.STRICT, SymbolAcceptance.REGISTERED, SymbolAcceptance.WELL_FORMED);
        }
        if (!reading.acceptance().accepted()) {
            SymbolParseException problem = reading.problem().orElseThrow();
            assertThat(problem.position()).isBetween(0, row.input.length());
            assertThat(problem.reason()).isNotBlank();
            assertThat(DocumentSymbol.tryParse(row.input)).isEmpty();
            return;
        }
        JointSymbol symbol = reading.symbol().orElseThrow();
        assertThat(symbol).hasToString(row.input);
        assertThat(symbol.members().stream().map(m -> m.family().name()).collect(Collectors.joining("+")))
                .isEqualTo(row.family);
        assertThat(symbol.members().stream().map(SymbolTableTest::tokens).collect(Collectors.joining(" + ")))
                .isEqualTo(row.tokens);
        if (!row.normalised.isEmpty()) {
            assertThat(symbol.canonical()).isEqualTo(row.normalised);
        }
        if (symbol.members().size() == 1) {
            assertThat(DocumentSymbol.parse(row.input)).hasToString(row.input);
        }
    }

    private static String tokens(DocumentSymbol symbol) {
        return symbol.elements().stream()
                .map(element -> type(element) + "=" + element.text())
                .collect(Collectors.joining(" "));
    }

    private static String type(SymbolElement element) {
        return element instanceof SymbolElement.Country ? "subsidiary" : element.type();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SymbolTableTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String table) {
        List<Row> rows = new ArrayList<>();
        for (String line : table.lines().toList()) {
            if (line.startsWith("#") || line.startsWith("input\t") || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            rows.add(new Row(TestTables.unescape(cells[0]), cells[1], cells[2], cells[3], cells[4]));
        }
        return rows;
    }

    private record Row(String input, String expected, String normalised, String family, String tokens) {}
}
