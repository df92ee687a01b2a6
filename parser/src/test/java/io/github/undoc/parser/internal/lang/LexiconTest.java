package io.github.undoc.parser.internal.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.undoc.model.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.of(List.of(
            FoldedPhrase.of("General Assembly", new Term(Words.ORGAN, "ga", Language.ENGLISH)),
            FoldedPhrase.of("General", new Term(Words.DISTRIBUTION, "general", Language.ENGLISH)),
            FoldedPhrase.of("circulat~", new Term(Words.CIRCULATE, "circulate", Language.ENGLISH)),
            FoldedPhrase.of("General", new Term(Words.OFFICE, "general", Language.ENGLISH)),
            FoldedPhrase.of("General", new Term(Words.DISTRIBUTION, "general", Language.ENGLISH)),
            FoldedPhrase.of("大会", new Term(Words.ORGAN, "ga", Language.CHINESE))));

    @ParameterizedTest
    @CsvSource({
        "general assembly, general assembly",
        "GENERAL  ASSEMBLY of 2020, general assembly",
        "general assemblage, general",
        "generals,",
        "circulation, circulat",
        "大会堂, 大会",
        "大 会, 大会"
    })
    void findsTheLongestPhrase(String text, String phrase) {
        Entry entry = lexicon.longest(Folded.text(text), 0);
        assertThat(entry == null ? null : entry.phrase()).isEqualTo(phrase);
    }

    @Test
    void keepsTheMeaningsOfAPhraseInTheirOrder() {
        Entry entry = Objects.requireNonNull(lexicon.longest(Folded.text("General"), 0));
        assertThat(entry.terms()).extracting(Term::words).containsExactly(Words.DISTRIBUTION, Words.OFFICE);
    }

    @Test
    void refusesAPhraseOfNothing() {
        Term term = new Term(Words.ORGAN, "ga", Language.ENGLISH);
        assertThatIllegalStateException()
                .isThrownBy(() -> FoldedPhrase.of("\u00AD~", term))
                .withMessageContaining("ORGAN");
    }

    @Test
    void knowsBeginningsOfPhrases() {
        assertThat(lexicon.begins("general")).isTrue();
        assertThat(lexicon.begins("gen")).isFalse();
        assertThat(lexicon.begins("general assembly")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ÉTÉ, ete",
        "Œuvre, oeuvre",
        "‘quoted’, '''quoted'''",
        "ёлка, елка",
        "الأمــم المتحـدة, الامم المتحده",
        "ﺍﻷﻣﻢ, الامم",
        "١٢٣, 123",
        "（Signed）, (signed)",
        "( Signed ), (signed)",
        "a\u00A0b\u200Fc, a bc",
        "oﬃce, office"
    })
    void folds(String text, String folded) {
        assertThat(Folded.text(text)).hasToString(folded);
    }

    @Test
    void leadsBackToTheSource() {
        Folded folded = Folded.line("Distr.:  General\tA/75/1");
        assertThat(folded.substring(folded.length() - 7, folded.length())).isEqualTo("\ta/75/1");
        assertThat(folded.source(8, 15)).isEqualTo("General");
    }

    @Test
    void everyLanguageHasWordsForEverything() {
        LanguagePacks packs = LanguagePacks.standard();
        assertThat(packs.languages()).hasSize(6);
        for (Language language : packs.languages()) {
            for (Words words : new Words[] {
                Words.PUBLISHER,
                Words.MONTH,
                Words.ORDINAL,
                Words.AGENDA_ITEM,
                Words.OFFICE,
                Words.SIGNATURE_MARK,
                Words.ANNEX,
                Words.FOOTNOTE,
                Words.CIRCULATE,
                Words.REQUEST,
                Words.AS_DOCUMENT,
                Words.LANGUAGE,
                Words.DOCUMENT_TYPE
            }) {
                assertThat(packs.phrases(language, words))
                        .as(language + " " + words)
                        .isNotEmpty();
            }
        }
        assertThat(Objects.requireNonNull(packs.lexicon(Words.STATE).longest(Folded.text("the Gambia"), 0))
                        .phrase())
                .isEqualTo("the gambia");
    }
}
