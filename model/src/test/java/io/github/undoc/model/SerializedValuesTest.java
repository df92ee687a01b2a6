package io.github.undoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.JointSymbol;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializedValuesTest {

    static List<Object> values() {
        return List.of(
                Language.of("pt-BR"),
                Language.FRENCH,
                Organ.of("house"),
                Organ.SECURITY_COUNCIL,
                State.of("TUR"),
                DocumentSymbol.parse("A/RES/217(III)[A]"),
                JointSymbol.parse("A/75/520–S/2020/1010"),
                new SourceSpan(2, 1, 5, 1),
                Finding.builder()
                        .code("house-rule")
                        .severity(Severity.NOTE)
                        .message("The house is in order.")
                        .span(new SourceSpan(2, 1, 5, 1))
                        .build(),
                letter());
    }

    /** A document with a value of every kind that there is at its top. */
    private static UnDocument letter() {
        return UnDocument.builder()
                .masthead(Masthead.builder()
                        .addSymbols(DocumentSymbol.parse("A/75/520"))
                        .addOrgans(Organ.GENERAL_ASSEMBLY)
                        .distribution(DistributionCategory.GENERAL)
                        .date(LocalDate.of(2020, 10, 17))
                        .addSessions(Session.builder()
                                .organ(Organ.GENERAL_ASSEMBLY)
                                .kind(SessionKind.REGULAR)
                                .number(75)
                                .build())
                        .build())
                .language(Language.ENGLISH)
                .content(Letter.builder()
                        .addTitle(Text.of("Letter dated 14 October 2020"))
                        .date(LocalDate.of(2020, 10, 14))
                        .addSenders(Sender.builder()
                                .office(Office.PERMANENT_REPRESENTATIVE)
                                .body("Zembla")
                                .printed("the Permanent Representative of Zembla")
                                .build())
                        .addBody(Paragraph.builder()
                                .addContent(Text.of("See "), Emphasis.of(Text.of("document")))
                                .addContent(SymbolReference.builder()
                                        .text("A/75/1")
                                        .addSymbols(DocumentSymbol.parse("A/75/1"))
                                        .build())
                                .addContent(FootnoteCall.builder()
                                        .note("n1")
                                        .mark("*")
                                        .build())
                                .span(new SourceSpan(9, 1, 100, 20))
                                .build())
                        .signature(SignatureBlock.builder()
                                .addSignatories(Signatory.builder()
                                        .name("Ottokar Muskar")
                                        .signed(true)
                                        .build())
                                .build())
                        .build())
                .addFootnotes(Footnote.builder()
                        .id("n1")
                        .mark("*")
                        .addContent(Paragraph.of(Text.of("A note.")))
                        .build())
                .addAnnexes(Annex.builder()
                        .number("I")
                        .title("Programme")
                        .addBody(Section.builder()
                                .addHeading(Text.of("Monday"))
                                .addContent(Paragraph.of(Text.of("Buoys.")))
                                .build())
                        .build())
                .build();
    }

    private static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(SerializedValues.filter());
            return in.readObject();
        }
    }

    /** Changes a text within a stream for another of the same length. */
    private static byte[] changed(byte[] stream, String from, String to) {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesBackEqual(Object value) throws Exception {
        assertThat(read(write(value))).isEqualTo(value).hasToString(value.toString());
    }

    @Test
    void keepsPlacesInTheSource() throws Exception {
        UnDocument again = (UnDocument) read(write(letter()));

        assertThat(((Paragraph) again.letter().orElseThrow().body().get(0)).span())
                .contains(new SourceSpan(9, 1, 100, 20));
    }

    @Test
    void knownValuesAreTheSame() throws Exception {
        assertThat(read(write(Language.FRENCH))).isSameAs(Language.FRENCH);
        assertThat(read(write(State.of("TUR")))).isSameAs(State.of("TUR"));
    }

    /** What was written once is read for ever: this file is never written anew. */
    @Test
    void readsWhatTheFirstVersionWrote() throws Exception {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("letter-0.1.ser.base64"))) {
            byte[] stream = Base64.getMimeDecoder().decode(in.readAllBytes());

            assertThat(read(stream)).isEqualTo(letter());
            assertThat(stream).isEqualTo(write(letter()));
        }
    }

    @Test
    void passesOverAttributesOfLaterVersions() throws Exception {
        byte[] later = changed(write(letter()), "distribution", "distortation");

        assertThat(((UnDocument) read(later)).masthead().distribution()).isEmpty();
    }

    @Test
    void refusesWhatIsNoValue() throws IOException {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(changed(write(State.of("TUR")), "TUR", "XXX")))
                .withMessageContaining("XXX");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(changed(write(DocumentSymbol.parse("A/75/1")), "A/75/1", "A/75//")))
                .withMessageContaining("A/75//");
        // A sender without an office.
        byte[] officeless = changed(
                write(Sender.builder().office(Office.OTHER).printed("someone").build()), "office", "offize");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(officeless))
                .withMessageContaining("office");
    }

    @Test
    void refusesClassesOfOthers() throws IOException {
        byte[] list = write(new ArrayList<>(List.of("a")));
        byte[] within = write(new Object[] {letter(), new java.util.Date(0)});

        assertThatExceptionOfType(InvalidClassException.class).isThrownBy(() -> read(list));
        assertThatExceptionOfType(InvalidClassException.class).isThrownBy(() -> read(within));
    }

    @Test
    void refusesValuesThatAreNoForms() throws IOException {
        // A stream made by hand that names a class of ours in place of its form.
        byte[] forged =
                changed(write(State.of("TUR")), "io.github.undoc.model.KeyForm", "io.github.undoc.model.Finding");

        assertThatExceptionOfType(InvalidClassException.class).isThrownBy(() -> read(forged));
    }

    @Test
    void refusesArraysThatAskForAllMemory() throws IOException {
        byte[] huge = write(new String[8_000_000]);

        assertThatExceptionOfType(InvalidClassException.class).isThrownBy(() -> read(huge));
    }
}
