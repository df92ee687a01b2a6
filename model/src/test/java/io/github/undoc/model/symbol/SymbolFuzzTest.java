package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for texts on which the readers of symbols fail. */
class SymbolFuzzTest {

    private final SymbolFinder finder = SymbolFinder.create();

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "A/75/520-S/2020/1010",
                        "A/C.1/75/L.1/Rev.1/Add.2",
                        "resolution 2532 (2020) and A/RES/75/1, S/2020/100–S/2020/102, A/75/123 and Corr.1",
                        "第75/1号决议 القرار 75/1 резолюция 75/1 résolution 1325 (2000)")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is parsed has a key that parses; what is found stands in order where it says. */
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void readsOrRefusesAnyText(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        try {
            DocumentSymbol symbol = DocumentSymbol.parse(text);
            assertThat(DocumentSymbol.parse(symbol.toString())).isEqualTo(symbol);
            assertThat(DocumentSymbol.parse(symbol.canonical()).canonical()).isEqualTo(symbol.canonical());
        } catch (SymbolParseException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
        int end = 0;
        for (SymbolMatch match : finder.find(text)) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(match.end()).isGreaterThan(match.start()).isLessThanOrEqualTo(text.length());
            assertThat(match.symbols()).isNotEmpty();
            end = match.end();
        }
    }
}
