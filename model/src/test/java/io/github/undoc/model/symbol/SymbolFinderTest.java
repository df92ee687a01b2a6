package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finds symbols in the sentences of the table beside this class, and nothing where there is none. */
class SymbolFinderTest {

    private final SymbolFinder finder = SymbolFinder.create();

    @Test
    void findsWhatIsMarkedAndNothingElse() {
        TestTables.checkEach(TestTables.rows("finder.tsv"), this::check);
    }

    private void check(List<String> row) {
        String text = row.get(1).replace("⟦", "").replace("⟧", "");
        List<SymbolMatch> matches = finder.find(text);
        assertThat(marked(text, matches)).isEqualTo(row.get(1));
        assertThat(matches.stream()
                        .map(match -> match.symbols().stream()
                                .map(DocumentSymbol::canonical)
                                .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(row.get(2));
    }

    private static String marked(String text, List<SymbolMatch> matches) {
        StringBuilder out = new StringBuilder();
        int last = 0;
        for (SymbolMatch match : matches) {
            out.append(text, last, match.start())
                    .append('⟦')
                    .append(text, match.start(), match.end())
                    .append('⟧');
            last = match.end();
        }
        return out.append(text.substring(last)).toString();
    }

    @Test
    void tellsWhatStandsThere() {
        assertThat(finder.find("A/75/520–S/2020/1010, S/2020/1–S/2020/3, A/75/1, resolution 75/1"))
                .extracting(SymbolMatch::kind)
                .containsExactly(
                        SymbolMatch.Kind.JOINT,
                        SymbolMatch.Kind.RANGE,
                        SymbolMatch.Kind.SYMBOL,
                        SymbolMatch.Kind.RESOLUTION);
    }

    @Test
    void keepsPlacesWhereInvisibleMarksStand() {
        String text = "\u200Eانظر \u200FA/75/\u200E520\u200F وغيرها";
        List<SymbolMatch> matches = finder.find(text);
        assertThat(matches).hasSize(1);
        assertThat(text.substring(matches.get(0).start(), matches.get(0).end())).isEqualTo("A/75/\u200E520");
        assertThat(matches.get(0).symbols()).containsExactly(DocumentSymbol.parse("A/75/520"));
    }

    @Test
    @Tag("long")
    void neverThrowsOnAnyCutOfAnyText() {
        for (List<String> row : TestTables.rows("finder.tsv")) {
            String text = row.get(1).replace("⟦", "").replace("⟧", "");
            for (int i = 0; i <= text.length(); i++) {
                for (SymbolMatch match : finder.find(text.substring(0, i))) {
                    assertThat(match.end()).isBetween(match.start() + 1, i);
                }
                for (SymbolMatch match : finder.find(text.substring(i))) {
                    assertThat(match.end()).isBetween(match.start() + 1, text.length() - i);
                }
            }
        }
    }

    @Test
    @Tag("long")
    void readsVeryLongTexts() {
        int times = 50_000;
        assertThat(finder.find("See A/75/520 and resolution 2532 (2020). ".repeat(times)))
                .hasSize(2 * times);
        assertThat(finder.find("A/".repeat(times))).isEmpty();
        assertThat(finder.find("(".repeat(times))).isEmpty();
        assertThat(finder.find("1 (".repeat(times))).isEmpty();
        assertThat(finder.find("75/".repeat(times))).isEmpty();
        assertThat(finder.find("A/75/1 (Part I, ".repeat(times))).hasSize(times);
        assertThat(finder.find("A/1-".repeat(times))).isEmpty();
        assertThat(finder.find("A/75/1/Add." + "1".repeat(times))).isEmpty();
        assertThat(finder.find("resolution 75/1, ".repeat(times))).hasSize(times);
    }
}
