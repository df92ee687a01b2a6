package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every symbol, shown on many made ones. */
class SymbolPropertiesTest {

    private static final int COUNT = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everySymbolPrintsBackAndItsKeyIsStable(long seed) {
        SymbolGenerator generator = new SymbolGenerator(seed);
        for (int i = 0; i < COUNT; i++) {
            String printed = generator.next();
            DocumentSymbol symbol = DocumentSymbol.parse(printed);
            assertThat(symbol).hasToString(printed);
            DocumentSymbol key = DocumentSymbol.parse(symbol.canonical());
            assertThat(key.canonical()).isEqualTo(symbol.canonical());
            assertThat(key.reissues()).isZero();
            assertThat(key.kind()).isEqualTo(symbol.kind());
            assertThat(key.modifications()).isEqualTo(symbol.modifications());
            assertThat(symbol.isSameDocumentAs(key)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theOrderIsTotalAndAgreesWithEquality(long seed) {
        SymbolGenerator generator = new SymbolGenerator(seed);
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            symbols.add(DocumentSymbol.parse(generator.next()));
        }
        Random random = new Random(seed);
        for (int i = 0; i < COUNT; i++) {
            DocumentSymbol a = symbols.get(random.nextInt(symbols.size()));
            DocumentSymbol b = symbols.get(random.nextInt(symbols.size()));
            DocumentSymbol c = symbols.get(random.nextInt(symbols.size()));
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
            }
            DocumentSymbol copy = DocumentSymbol.parse(a.toString());
            assertThat(copy).isEqualTo(a).hasSameHashCodeAs(a);
        }
        List<DocumentSymbol> sorted = new ArrayList<>(symbols);
        Collections.sort(sorted);
        List<DocumentSymbol> shuffled = new ArrayList<>(symbols);
        Collections.shuffle(shuffled, random);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void joinedSymbolsComeApartAgain(long seed) {
        SymbolGenerator generator = new SymbolGenerator(seed);
        Random random = new Random(seed);
        List<String> dashes = List.of("-", "–", " - ", " – ", "\n", "-\n", "–\r\n");
        int joined = 0;
        for (int i = 0; i < COUNT; i++) {
            String a = generator.next();
            String b = generator.next();
            String text = a + dashes.get(random.nextInt(dashes.size())) + b;
            JointReading reading = JointSymbol.read(text);
            if (reading.acceptance() == SymbolAcceptance.SEMANTIC_ERROR) {
                assertThat(reading.problem().orElseThrow().reason()).contains("same body");
                continue;
            }
            joined++;
            JointSymbol symbol =
                    reading.symbol().orElseThrow(() -> reading.problem().orElseThrow());
            assertThat(symbol).hasToString(text);
            assertThat(symbol.members()).containsExactly(DocumentSymbol.parse(a), DocumentSymbol.parse(b));
            assertThat(JointSymbol.parse(symbol.canonical()).canonical()).isEqualTo(symbol.canonical());
        }
        assertThat(joined).isGreaterThan(COUNT / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void spoiltSymbolsAreReadOrRefusedWithAPlace(long seed) {
        SymbolGenerator generator = new SymbolGenerator(seed);
        Random random = new Random(seed);
        String characters = "/.-–—()[]* \n0159AESTCLXIVabl\u200EАС１／؟第";
        for (int i = 0; i < COUNT; i++) {
            StringBuilder text = new StringBuilder(generator.next());
            int at = random.nextInt(text.length());
            char c = characters.charAt(random.nextInt(characters.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, c);
                case 1 -> text.setCharAt(at, c);
                default -> text.deleteCharAt(at);
            }
            SymbolReading reading = DocumentSymbol.read(text);
            if (reading.symbol().isPresent()) {
                DocumentSymbol symbol = reading.symbol().orElseThrow();
                assertThat(symbol).hasToString(text.toString());
                assertThat(DocumentSymbol.parse(symbol.canonical()).canonical()).isEqualTo(symbol.canonical());
            } else {
                SymbolParseException problem = reading.problem().orElseThrow();
                assertThat(problem.position()).isBetween(0, text.length());
                assertThat(problem.reason()).isNotBlank();
            }
        }
    }

    @Test
    void veryLongTextsAreReadInOnePass() {
        int times = 200_000;
        assertThat(DocumentSymbol.parse("A/75/520" + "/Add.1".repeat(times)).modifications())
                .hasSize(times);
        assertThat(DocumentSymbol.parse("TD" + "/B".repeat(times) + "/1").bodies())
                .hasSize(times);
        assertThat(DocumentSymbol.tryParse("A".repeat(times))).isEmpty();
        assertThat(DocumentSymbol.tryParse("A/75/1 (Parts I" + ", I".repeat(times)))
                .isEmpty();
        assertThat(DocumentSymbol.tryParse("A/75/" + "1".repeat(times))).isEmpty();
        assertThat(DocumentSymbol.tryParse("A/75/1" + "*".repeat(times))).isEmpty();
        assertThat(DocumentSymbol.tryParse(" ".repeat(times))).isEmpty();
        assertThat(DocumentSymbol.tryParse("\u200E".repeat(times) + "A/75/1")).isPresent();
        assertThat(JointSymbol.tryParse("A/75/1-".repeat(times))).isEmpty();
        StringBuilder bodies = new StringBuilder("A/75/1");
        for (int i = 1; i < 20_000; i++) {
            bodies.append("-A/CONF.").append(i).append("/1");
        }
        assertThat(JointSymbol.parse(bodies).members()).hasSize(20_000);
        assertThat(JointSymbol.tryParse("A/75/1" + " ".repeat(times) + "-S/2020/1"))
                .isPresent();
    }
}
