package io.github.undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.examples.pages.Project;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.LanguagePack;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A seventh language: German, whose words lie in {@code examples/languages}. */
class GermanTest {

    private static final Language GERMAN = Language.of("de");
    private static final Path FOLDER = Project.ROOT.resolve("examples/languages");

    private static UnDocumentParser parser;
    private static ParseResult result;

    @BeforeAll
    static void parse() throws IOException {
        try (Reader words = Files.newBufferedReader(FOLDER.resolve("de.txt"))) {
            parser = UnDocumentParser.builder()
                    .addLanguage(LanguagePack.read(GERMAN, words))
                    .build();
        }
        result = parser.parse(Files.readString(FOLDER.resolve("schreiben.md")));
    }

    static List<Path> letters() throws IOException {
        return ExamplesTest.letters();
    }

    @Test
    void readsTheMasthead() {
        Masthead masthead = result.document().masthead();

        assertThat(masthead.organs()).containsExactly(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL);
        assertThat(masthead.symbols()).hasToString("[A/81/1733, S/2026/1822]");
        assertThat(masthead.date()).contains(LocalDate.of(2026, 10, 20));
        assertThat(masthead.language()).contains(GERMAN);
        assertThat(masthead.originalLanguages()).containsExactly(Language.ENGLISH);
        assertThat(masthead.sessions()).hasSize(2);
        assertThat(masthead.agendaItems()).extracting(AgendaItem::number).containsExactly(34, 71);
    }

    @Test
    void readsTheLetter() {
        UnDocument document = result.document();
        Letter letter = document.letter().orElseThrow();

        assertThat(document.language()).contains(GERMAN);
        assertThat(letter.form()).isEqualTo(LetterForm.IDENTICAL_LETTERS);
        assertThat(letter.date()).contains(LocalDate.of(2026, 10, 16));
        assertThat(letter.senders()).hasSize(1).allSatisfy(sender -> {
            assertThat(sender.office()).isEqualTo(Office.PERMANENT_REPRESENTATIVE);
            assertThat(sender.body()).contains("Borduriens");
        });
        assertThat(letter.addressees())
                .extracting("role")
                .containsExactly(AddresseeRole.SECRETARY_GENERAL, AddresseeRole.PRESIDENT_OF_SECURITY_COUNCIL);
        assertThat(letter.circulationRequest()).isPresent();
        assertThat(letter.signatories())
                .hasSize(1)
                .allSatisfy(person -> assertThat(person.name()).contains("Klara Hentzau"));
    }

    @Test
    void readsTheAnnex() {
        assertThat(result.document().annexes()).hasSize(1).allSatisfy(annex -> {
            assertThat(annex.title()).contains("Erklärung über die Bojen");
            assertThat(annex.language()).contains(GERMAN);
        });
        assertThat(result.document().annexes()).flatExtracting(Annex::annexes).isEmpty();
    }

    @Test
    void hasNothingToSay() {
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void isNoGermanToOthers() throws IOException {
        ParseResult without = UnDocumentParser.create().parse(Files.readString(FOLDER.resolve("schreiben.md")));

        assertThat(without.document().language()).isEmpty();
        assertThat(without.document().letter()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void leavesOtherLanguagesAsTheyAre(Path letter) throws IOException {
        String text = Files.readString(letter);

        assertThat(parser.parse(text)).isEqualTo(UnDocumentParser.create().parse(text));
    }
}
