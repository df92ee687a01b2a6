package io.github.undoc.parser.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Office;
import io.github.undoc.model.Signatory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntitledLetterReaderTest {

    private final UntitledLetterReader reader = Readers.standard().untitled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Mr. Secretary-General,",
                "Monsieur le Secrétaire général,",
                "Señor Secretario General:",
                "Уважаемый г-н Генеральный секретарь,",
            })
    void tellsALetterByItsSalutation(String line) {
        assertThat(reader.salutation(line)).map(TitleReading::form).contains(LetterForm.LETTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear reader of this page",
                "Sir William has counted the sheep, and found them well",
                "Madagascar,"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(reader.salutation(line)).isEmpty();
    }

    @Test
    void aSalutationIsAShortLineThatIsClosed() {
        String longest = "Dear " + "a".repeat(64) + ",";
        assertThat(reader.salutation(longest)).isPresent();
        assertThat(reader.salutation("Dear " + "a".repeat(65) + ",")).isEmpty();
        assertThat(reader.salutation("Dear Sir")).isEmpty();
        assertThat(reader.salutation("Dear Sir:*")).isPresent();
        assertThat(reader.salutation("Dear Sir!")).isPresent();
    }

    @Test
    void readsWhoTheSalutationNames() {
        TitleReading reading = reader.salutation("Dear Mr. Secretary-General,").orElseThrow();
        assertThat(reading.addressees())
                .extracting(addressee -> addressee.role())
                .containsExactly(AddresseeRole.SECRETARY_GENERAL);
    }

    @Test
    void readsTheRestOfATitleWhoseFirstLineWasLost() {
        TitleReading reading = reader.titleRest(
                        "Malta to the United Nations addressed to the\n Secretary-General and the President of the General Assembly")
                .orElseThrow();
        assertThat(reading.senders()).singleElement().satisfies(sender -> {
            assertThat(sender.office()).isEqualTo(Office.OTHER);
            assertThat(sender.state().orElseThrow().code()).isEqualTo("MLT");
            assertThat(sender.printed()).isEqualTo("Malta to the United Nations");
        });
        assertThat(reading.addressees())
                .extracting(addressee -> addressee.role())
                .containsExactly(AddresseeRole.SECRETARY_GENERAL, AddresseeRole.PRESIDENT_OF_GENERAL_ASSEMBLY);
        assertThat(reading.date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Malta addressed to the shepherds",
                "The lighthouses of Malta and the United Nations",
                "Red lights addressed to the Secretary-General",
                ""
            })
    void takesOtherTitlesForNoRest(String title) {
        assertThat(reader.titleRest(title)).isEmpty();
    }

    @Test
    void readsSenderAndAddresseeOfCompliments() {
        TitleReading reading = reader.compliments(
                        "The Permanent Mission of Malta to the United Nations presents its compliments to the "
                                + "Secretary-General and has the honour to transmit a list of lighthouses.")
                .orElseThrow();
        assertThat(reading.form()).isEqualTo(LetterForm.NOTE_VERBALE);
        assertThat(reading.senders()).extracting(sender -> sender.office()).containsExactly(Office.PERMANENT_MISSION);
        assertThat(reading.senders().get(0).state().orElseThrow().code()).isEqualTo("MLT");
        assertThat(reading.addressees())
                .extracting(addressee -> addressee.role())
                .containsExactly(AddresseeRole.SECRETARY_GENERAL);
    }

    @Test
    void takesTheNameUnderAClosingForASignature() {
        List<String> lines = List.of(
                "The lighthouse stands.", "", "Yours sincerely,", "", "Ottokar Wisskizsek", "Minister of Lights", "");
        Optional<SignatureReading> reading = Readers.standard().signature().read(lines, 0, lines.size());
        Signatory signatory = reading.orElseThrow().signatories().get(0);
        assertThat(signatory.name()).contains("Ottokar Wisskizsek");
        assertThat(signatory.titles()).containsExactly("Minister of Lights");
        assertThat(signatory.signed()).isFalse();
    }

    @Test
    void takesNoTextUnderAClosingForAName() {
        List<String> lines = List.of("Yours sincerely,", "", "This letter was never sent.");
        assertThat(Readers.standard().signature().read(lines, 0, lines.size())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upon instructions from my Government, I have the honour to transmit a list of lighthouses.",
                "D'ordre de mon gouvernement, j'ai l'honneur de vous faire tenir une liste de phares.",
                "Siguiendo instrucciones de mi Gobierno, tengo el honor de transmitirle una lista de faros.",
                "По поручению моего правительства имею честь препроводить Вам перечень маяков.",
                "我谨随函转递一份灯塔清单。",
                "بناء على تعليمات من حكومتي، يشرفني أن أحيل إليكم قائمة بالمنارات.",
            })
    void tellsALetterByOneWhoWritesOfHimself(String paragraph) {
        assertThat(reader.firstPerson(paragraph)).map(TitleReading::form).contains(LetterForm.LETTER);
    }

    @Test
    void readsInWhatCapacityHeWrites() {
        TitleReading reading = reader.firstPerson(
                        "In my capacity as Chair of the Committee on Inland Lights, I have the honour to transmit a report.")
                .orElseThrow();
        assertThat(reading.senders()).extracting(sender -> sender.office()).containsExactly(Office.COMMITTEE_CHAIR);
        assertThat(reading.senders().get(0).body()).contains("Committee on Inland Lights");
    }

    @Test
    void takesAReportForNoLetter() {
        assertThat(reader.firstPerson("The Committee had the honour to be opened by the Secretary-General."))
                .isEmpty();
    }
}
