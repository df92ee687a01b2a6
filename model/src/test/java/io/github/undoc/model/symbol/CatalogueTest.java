package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads the symbols of a library catalogue, where one is at hand. */
class CatalogueTest {

    @Test
    void everySymbolOfTheCatalogueIsReadAndPrintedBack() throws IOException {
        Optional<Path> catalogue = Shared.file("corpus/symbols/catalogue.tsv");
        Assumptions.assumeTrue(catalogue.isPresent());
        List<String> refused = new ArrayList<>();
        int count = 0;
        for (String line : Files.readAllLines(catalogue.orElseThrow())) {
            String printed = line.substring(0, Math.max(line.indexOf('\t'), 0));
            if (printed.equals("symbol") || printed.isEmpty()) {
                continue;
            }
            count++;
            SymbolReading reading = DocumentSymbol.read(printed);
            if (reading.symbol().isEmpty()) {
                refused.add(printed + ": " + reading.problem().orElseThrow().reason());
                continue;
            }
            DocumentSymbol symbol = reading.symbol().orElseThrow();
            assertThat(symbol).hasToString(printed);
            assertThat(symbol.number()).as(printed).isPresent();
            DocumentSymbol again = DocumentSymbol.parse(symbol.canonical());
            assertThat(again.canonical()).isEqualTo(symbol.canonical());
        }
        assertThat(count).isPositive();
        // Garbled in the catalogue itself: a question mark stands for the slash.
        assertThat(refused).allMatch(line -> line.contains("?"));
        assertThat(refused.size()).isLessThanOrEqualTo(count / 200);
    }
}
