package io.github.undoc.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.export.TestLetters;
import io.github.undoc.model.SerializedValues;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Java serialization of documents that were read: by themselves, and in carriers. */
class DocumentCarrierTest {

    private static final String TEXT = """
            Letter dated 9 October 2026 from the Permanent Representative of Zembla to the United Nations addressed to the Secretary-General

            I have the honour to refer to document A/75/1.

            (Signed) Charles Kinbote
            Permanent Representative
            """;

    private static UnDocument letter() {
        return UnDocumentParser.create().parse(TEXT).document();
    }

    private static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes, ObjectInputFilter filter) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(filter);
            return in.readObject();
        }
    }

    private static DocumentCarrier read(byte[] bytes) throws IOException, ClassNotFoundException {
        return (DocumentCarrier) read(
                bytes,
                ObjectInputFilter.Config.createFilter(
                        "io.github.undoc.export.json.DocumentCarrier;maxdepth=2;maxarray=100000000;!*"));
    }

    private static byte[] gold() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DocumentCarrierTest.class.getResourceAsStream("carrier-0.1.ser.base64"))) {
            return Base64.getMimeDecoder().decode(in.readAllBytes());
        }
    }

    @Test
    void everyDocumentComesBackEqual() throws Exception {
        Map<String, ParseResult> letters = TestLetters.all();
        assertThat(letters).hasSizeGreaterThan(50);
        for (Map.Entry<String, ParseResult> letter : letters.entrySet()) {
            UnDocument document = letter.getValue().document();
            DocumentCarrier carrier = DocumentCarrier.of(document);

            assertThat(read(write(carrier))).as(letter.getKey()).isEqualTo(carrier);
            assertThat(read(write(carrier)).document()).as(letter.getKey()).isEqualTo(document);
            UnDocument alone = (UnDocument) read(write(document), SerializedValues.filter());
            assertThat(alone).as(letter.getKey()).isEqualTo(document);
            // Places are no part of equality, but of the JSON in a carrier.
            assertThat(DocumentCarrier.of(alone)).as(letter.getKey()).isEqualTo(carrier);
        }
    }

    @Test
    void hasNothingButANumberAndBytes() {
        List<Class<?>> types = Arrays.stream(DocumentCarrier.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .<Class<?>>map(field -> field.getType())
                .toList();

        assertThat(types).containsExactly(int.class, byte[].class);
        assertThat(DocumentCarrier.of(letter()).json()).startsWith("{\"masthead\"");
    }

    /** What was written once is read for ever: this file is never written anew. */
    @Test
    void readsWhatTheFirstVersionWrote() throws Exception {
        assertThat(read(gold()).document()).isEqualTo(letter());
    }

    @Test
    void saysThatALaterVersionWroteIt() throws IOException {
        byte[] later = gold();
        later[indexOf(later, 1)] = 2;

        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(later))
                .withMessage(
                        "this carrier has the format 2; this version of undoc reads formats 1 to 1: a later one wrote it");
    }

    /** Finds the number of the format: the four bytes before the JSON array. */
    private static int indexOf(byte[] stream, int format) {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("\0\0\0\1ur\0\2[B");
        assertThat(at).isPositive();
        assertThat(stream[at + 3]).isEqualTo((byte) format);
        return at + 3;
    }

    @Test
    void saysThatItHoldsNoDocument() throws Exception {
        String stream = new String(gold(), StandardCharsets.ISO_8859_1);
        DocumentCarrier carrier =
                read(stream.replace("\"content\"", "\"contend\"").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(carrier::document)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("contend");
    }

    @Test
    void isRefusedByFiltersForOtherThings() throws IOException {
        byte[] stream = gold();

        assertThatExceptionOfType(InvalidClassException.class)
                .isThrownBy(() -> read(stream, SerializedValues.filter()));
    }
}
