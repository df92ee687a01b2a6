package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text. UTF-8 and UTF-16 are told apart by their byte order marks and by their zeros; what is neither is
 * refused rather than guessed, since a wrong guess would put wrong letters into an archive.
 */
public final class TextDecoder {

    private static final int LOOK = 8192;

    private final Optional<Charset> encoding;

    /**
     * Makes a decoder.
     *
     * @param encoding the encoding of all texts, or empty to tell it from each
     */
    public TextDecoder(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    /**
     * Decodes a text.
     *
     * @param bytes all bytes of the text
     * @return the text without a byte order mark; not blank
     * @throws ProblemException if it is blank, no text, or in another encoding
     */
    public String decode(byte[] bytes) throws ProblemException {
        if (bytes.length == 0) {
            throw new ProblemException(Problem.EMPTY, "is empty");
        }
        String text = text(bytes);
        if (text.isBlank()) {
            throw new ProblemException(Problem.EMPTY, "holds nothing but blanks");
        }
        return text;
    }

    private String text(byte[] bytes) throws ProblemException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return strict(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return strict(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<String> kind = BinaryKinds.of(bytes);
        if (kind.isPresent()) {
            throw new ProblemException(Problem.BINARY, kind.get());
        }
        if (encoding.isPresent()) {
            return encoding.get().equals(StandardCharsets.UTF_8) ? utf8(bytes, 0) : strict(bytes, 0, encoding.get());
        }
        return withoutMark(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Letters below U+0100 and the spaces of all scripts have a zero in UTF-16: at odd places or at even ones. */
    private static String withoutMark(byte[] bytes) throws ProblemException {
        int look = Math.min(bytes.length, LOOK);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i++) {
            if (bytes[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even + odd > 0) {
            if (odd * 20 > look && odd > even * 20) {
                return strict(bytes, 0, StandardCharsets.UTF_16LE);
            }
            if (even * 20 > look && even > odd * 20) {
                return strict(bytes, 0, StandardCharsets.UTF_16BE);
            }
            throw new ProblemException(Problem.BINARY, "is no text but a binary file");
        }
        return utf8(bytes, 0);
    }

    private static String utf8(byte[] bytes, int from) throws ProblemException {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        // What is malformed becomes U+FFFD; a text may hold that character itself, so look before complaining.
        if (text.indexOf('\uFFFD') >= 0) {
            int bad = malformedAt(bytes, from, StandardCharsets.UTF_8);
            if (bad >= 0) {
                throw notUtf8(bytes, bad);
            }
        }
        return text;
    }

    private static ProblemException notUtf8(byte[] bytes, int bad) {
        int look = Math.min(bytes.length, LOOK);
        int controls = 0;
        int high = 0;
        for (int i = 0; i < look; i++) {
            int value = bytes[i] & 0xFF;
            if (value >= 0x80) {
                high++;
            } else if (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                controls++;
            }
        }
        if (controls * 50 > look) {
            return new ProblemException(Problem.BINARY, "is no text but a binary file");
        }
        int line = 1;
        for (int i = 0; i < bad; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String where = String.format(Locale.ROOT, "is not UTF-8 (byte %02X in line %d)", bytes[bad] & 0xFF, line);
        String advice = high * 6 < look
                ? "; if it is Latin-1, say --encoding windows-1252"
                : "; name its encoding, such as --encoding windows-1251, windows-1256 or GB18030";
        return new ProblemException(Problem.ENCODING, where + advice);
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws ProblemException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            int bad = malformedAt(bytes, from, charset);
            throw new ProblemException(
                    Problem.ENCODING,
                    "is not " + charset.name() + " (byte " + bad + "); name its encoding with --encoding",
                    e);
        }
    }

    private static int malformedAt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}
