package io.github.undoc.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.benchmarks.Symbols;
import org.junit.jupiter.api.Test;

class SymbolRegexTest {

    @Test
    void coversEveryFormOfTheBenchmark() {
        assertThat(Symbols.make(2_000))
                .allSatisfy(symbol ->
                        assertThat(SymbolRegex.parse(symbol)).as(symbol).isNotEmpty());
    }

    @Test
    void takesASymbolToPieces() {
        assertThat(SymbolRegex.parse("A/C.3/75/L.16/Rev.1")).containsExactly("A", "/C.3", "75", "L.", "16", "/Rev.1");
        assertThat(SymbolRegex.parse("A/75/520-S/2020/1010")).containsExactly("A", "75", "520", "S", "2020", "1010");
        assertThat(SymbolRegex.parse("75/520")).isEmpty();
    }

    @Test
    void findsSymbolsInText() {
        assertThat(SymbolRegex.find("see A/75/123 and S/RES/2532 (2020), of 1/2/2020"))
                .hasSize(2);
    }
}
