package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Language;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import io.github.undoc.validation.internal.rule.Scripts.Script;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static Optional<Script> scriptOf(String... paragraphs) {
        return Scripts.of(List.of(paragraphs).stream()
                .<Block>map(text -> Paragraph.of(Text.of(text)))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"en, LATIN", "fr, LATIN", "es, LATIN", "ru, CYRILLIC", "ar, ARABIC", "zh, HAN"})
    void eachLanguageHasItsScript(String tag, Script script) {
        assertThat(Scripts.of(Language.of(tag))).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource({"aZ, LATIN", "Àɏ, LATIN", "Ѐӿ, CYRILLIC", "ءي, ARABIC", "一鿿, HAN"})
    void tellsTheScriptByItsLetters(String letters, Script script) {
        assertThat(scriptOf(letters.repeat(15))).contains(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buoy", "1234567890 1234567890 1234567890", "@[`{¿ɐЏ"})
    void saysNothingOfFewLetters(String text) {
        assertThat(scriptOf(text)).isEmpty();
    }

    @Test
    void twoThirdsAreEnough() {
        assertThat(scriptOf("a".repeat(20) + "я".repeat(10))).contains(Script.LATIN);
        assertThat(scriptOf("a".repeat(19) + "я".repeat(11))).isEmpty();
        assertThat(scriptOf("a".repeat(29))).isEmpty();
    }

    @Test
    void onlyTheFirstLettersCount() {
        assertThat(scriptOf("a".repeat(120) + "я".repeat(1000))).contains(Script.LATIN);
        assertThat(scriptOf("a".repeat(120), "я".repeat(1000))).contains(Script.LATIN);
        assertThat(scriptOf("a".repeat(60), "я".repeat(1000))).isEmpty();
    }
}
