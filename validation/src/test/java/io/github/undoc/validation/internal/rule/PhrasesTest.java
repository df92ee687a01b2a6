package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final List<String> PHRASES = List.of("red buoy", "green buoy");

    @Test
    void anyOneOfThemIsEnough() {
        assertThat(Phrases.anyIn("a green buoy lies there", PHRASES)).isTrue();
        assertThat(Phrases.anyIn("a yellow buoy lies there", PHRASES)).isFalse();
        assertThat(Phrases.anyIn("a green buoy lies there", List.of())).isFalse();
    }

    @Test
    void looksIntoAllTextOfBlocks() {
        Paragraph none = Paragraph.of(Text.of("a yellow buoy"));
        Paragraph one = Paragraph.of(Text.of("a "), Emphasis.of(Text.of("red buoy")), Text.of(" there"));
        assertThat(Phrases.anyIn(List.of(none, one), PHRASES)).isTrue();
        assertThat(Phrases.anyIn(List.of(none, none), PHRASES)).isFalse();
    }
}
