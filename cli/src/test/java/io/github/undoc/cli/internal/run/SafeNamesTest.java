package io.github.undoc.cli.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "",
                " ",
                "...",
                "CON",
                "con.x",
                "Lpt1",
                "COM\u00B9",
                "nul ",
                "a:b",
                "a\\b",
                "a/b",
                "a\0b",
                "end.",
                "end ",
                "*",
                "?",
                "\u202Eevil",
                "tab\there"
            })
    void unsafeNamesAreChangedAndStayApart(String name) {
        String safe = SafeNames.component(name);
        assertThat(safe).isNotEqualTo(name).contains("~").doesNotContain("..", "/", "\\", ":", "\0");
        assertThat(safe).isNotEqualTo(SafeNames.component(name + "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letter",
                "A_75_1",
                "\u0631\u0633\u0627\u0644\u0629",
                "\u4FE1",
                "console",
                "com10",
                "a.b c",
                "\u00e9t\u00e9"
            })
    void safeNamesStay(String name) {
        assertThat(SafeNames.component(name)).isEqualTo(name);
    }

    @Test
    void longNamesAreCut() {
        for (String letter : List.of("a", "\u00e9", "\u4FE1", "\uD83D\uDCDC")) {
            String safe = SafeNames.component(letter.repeat(400));
            assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
            assertThat(safe).isEqualTo(new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        assertThat(SafeNames.of(java.util.Collections.nCopies(100, "folder-of-letters")))
                .hasSizeLessThan(200);
    }

    @Test
    void anyTwoNamesStayApart() {
        Random random = new Random(7);
        String letters = "aA.:/ ~\u0000\u202E";
        Set<String> names = new HashSet<>();
        Set<String> safe = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            names.add(name.toString());
        }
        names.forEach(name -> safe.add(SafeNames.component(name)));
        assertThat(safe).hasSameSizeAs(names);
    }
}
