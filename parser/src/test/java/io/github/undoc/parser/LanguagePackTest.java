package io.github.undoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.lang.Words;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LanguagePackTest {

    private static final Language GERMAN = Language.of("de");
    private static final String TEXT = """
            Schreiben des Geschäftsträgers Borduriens vom 16. Oktober 2026 an den Generalsekretär

            Ich beehre mich, Ihnen die Bojen zu übermitteln.
            """;

    private static LanguagePack read(Language language, String words) throws IOException {
        return LanguagePack.read(language, new StringReader(words));
    }

    @Test
    void addsALanguage() throws IOException {
        LanguagePack pack = read(GERMAN, """
                # the least
                [letter-form]
                letter = Schreiben
                [dated]
                dated = vom
                [from]
                from = des
                [to]
                to = an den
                [office]
                charge-daffaires = Geschäftsträgers
                secretary-general = Generalsekretär
                [ordinal-suffix]
                mark = .
                [month]
                10 = Oktober
                """);
        UnDocumentParser parser = UnDocumentParser.builder().addLanguage(pack).build();

        assertThat(pack.language()).isEqualTo(GERMAN);
        assertThat(pack).hasToString("LanguagePack[de, 8 phrases]");
        assertThat(parser.parse(TEXT).document().letter())
                .hasValueSatisfying(letter -> assertThat(letter.date()).hasToString("Optional[2026-10-16]"));
        assertThat(UnDocumentParser.create().parse(TEXT).document().letter()).isEmpty();
    }

    @Test
    void addsWordsToALanguage() throws IOException {
        String text = """
                Billet dated 9 October 2026 from the Permanent Representative of Zembla to the United Nations addressed to the Secretary-General

                I have the honour to greet you.
                """;
        UnDocumentParser parser = UnDocumentParser.builder()
                .addLanguage(read(Language.ENGLISH, "[letter-form]\nletter = Billet"))
                .build();

        assertThat(parser.parse(text).document().letter()).isPresent();
        assertThat(parser.parse(text.replace("Billet", "Letter")).document().letter())
                .isPresent();
        assertThat(UnDocumentParser.create().parse(text).document().letter()).isEmpty();
    }

    @Test
    void givesNoEnglishNamesToOtherLanguages() throws IOException {
        UnDocumentParser parser = UnDocumentParser.builder()
                .addLanguage(read(GERMAN, "[letter-form]\nletter = Schreiben"))
                .build();
        UnDocumentParser usual = UnDocumentParser.create();

        assertThat(Documents.own())
                .isNotEmpty()
                .allSatisfy(
                        document -> assertThat(parser.parse(document.text())).isEqualTo(usual.parse(document.text())));
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GERMAN, "# words\n\n[letter-from]\n"))
                .withMessage("words of \"de\", line 3: there is no section [letter-from]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GERMAN, "[month]\nJanuar"))
                .withMessageContaining("line 2")
                .withMessageContaining("Januar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(GERMAN, "1 = Januar"))
                .withMessageContaining("line 1");
    }

    @Test
    void theGuideNamesEverySection() throws IOException {
        String page = Files.readString(Path.of("../docs/guide/languages.md"));

        for (Words words : Words.values()) {
            assertThat(page).contains("`" + words.section() + "`");
        }
    }
}
