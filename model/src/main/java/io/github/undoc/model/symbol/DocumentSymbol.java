package io.github.undoc.model.symbol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The symbol of a document, such as {@code A/75/520/Add.1}: what identifies it in all its language versions. It is read
 * into typed elements after the grammar in {@code docs/symbols.md}, prints exactly as it was printed, and has a
 * {@linkplain #canonical() key} in one spelling.
 *
 * <p>Immutable and thread-safe. Two symbols are equal if they print the same; the order is by key, numbers by value,
 * then by what is printed. Reading takes time linear in the length of the text.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class DocumentSymbol implements Comparable<DocumentSymbol>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "https://docs.un.org/";

    private final String printed;
    private final String text;
    private final long[] tokens;
    private final int count;
    private final SymbolFamily family;
    private final boolean normalised;
    private final boolean incomplete;
    /** The key where it is the printed form, else made when first asked for. */
    private String key;

    private DocumentSymbol(
            String printed,
            String text,
            long[] tokens,
            int count,
            SymbolFamily family,
            boolean normalised,
            boolean incomplete,
            String key) {
        this.printed = printed;
        this.text = text;
        this.tokens = tokens;
        this.count = count;
        this.family = family;
        this.normalised = normalised;
        this.incomplete = incomplete;
        this.key = key;
    }

    /**
     * Reads one symbol.
     *
     * @param text the symbol as printed
     * @return the symbol
     * @throws SymbolParseException if the text is no symbol, or one with impossible values
     */
    public static DocumentSymbol parse(CharSequence text) {
        String input = text.toString();
        SymbolScanner scan = new SymbolScanner(input, 0, input.length());
        if (scan.scanAll()) {
            return of(input, input, scan, scan.normalised());
        }
        SymbolReading reading = readAgain(input, scan);
        return reading.symbol().orElseThrow(() -> reading.problem().orElseThrow());
    }

    @JsonCreator
    static DocumentSymbol fromPrinted(String text) {
        return parse(text);
    }

    /**
     * Reads one symbol.
     *
     * @param text the symbol as printed
     * @return the symbol, or empty if the text is none, or one with impossible values
     */
    public static Optional<DocumentSymbol> tryParse(CharSequence text) {
        String input = text.toString();
        SymbolScanner scan = new SymbolScanner(input, 0, input.length());
        return scan.scanAll()
                ? Optional.of(of(input, input, scan, scan.normalised()))
                : readAgain(input, scan).symbol();
    }

    /**
     * Reads one symbol and tells how far it was accepted, or what is wrong.
     *
     * @param text the symbol as printed
     * @return what came of it
     */
    public static SymbolReading read(CharSequence text) {
        String input = text.toString();
        SymbolScanner scan = new SymbolScanner(input, 0, input.length());
        if (scan.scanAll()) {
            return accepted(of(input, input, scan, scan.normalised()));
        }
        return readAgain(input, scan);
    }

    /** Reads after the spelling is put right, if there is anything to put right; else says what was wrong. */
    private static SymbolReading readAgain(String input, SymbolScanner first) {
        SymbolText spelling = SymbolText.of(input);
        String normal = spelling.toString();
        SymbolScanner scan = first;
        if (!normal.equals(input)) {
            scan = new SymbolScanner(normal, 0, normal.length());
            if (scan.scanAll()) {
                return accepted(of(input, normal, scan, true));
            }
        }
        int position = scan == first ? scan.problemAt() : spelling.origin(scan.problemAt(), input.length());
        boolean semantic = scan.problem().semantic();
        return new SymbolReading(
                input,
                semantic ? SymbolAcceptance.SEMANTIC_ERROR : SymbolAcceptance.REJECTED,
                Optional.empty(),
                Optional.of(new SymbolParseException(input, position, scan.reason(), semantic)));
    }

    private static SymbolReading accepted(DocumentSymbol symbol) {
        return new SymbolReading(symbol.printed, symbol.acceptance(), Optional.of(symbol), Optional.empty());
    }

    private static DocumentSymbol of(String printed, String text, SymbolScanner scan, boolean normalised) {
        return new DocumentSymbol(
                printed,
                text,
                scan.tokens(),
                scan.count(),
                scan.family(),
                normalised,
                scan.incomplete(),
                scan.plain() ? text : "");
    }

    /** The symbol that a scanner found in a longer text. */
    static DocumentSymbol within(String printed, String text, int from, SymbolScanner scan, boolean normalised) {
        String own = text.substring(from, scan.end());
        long[] tokens = Arrays.copyOf(scan.tokens(), scan.count());
        for (int i = 0; i < tokens.length; i++) {
            long token = tokens[i];
            tokens[i] = SymbolScanner.token(
                    SymbolScanner.type(token), SymbolScanner.start(token) - from, SymbolScanner.end(token) - from);
        }
        return new DocumentSymbol(
                printed,
                own,
                tokens,
                tokens.length,
                scan.family(),
                normalised || scan.normalised(),
                scan.incomplete(),
                scan.plain() ? own : "");
    }

    // ------------------------------------------------------------ elements

    /**
     * Returns the elements in order.
     *
     * @return at least the series and one more
     */
    public List<SymbolElement> elements() {
        SymbolElement[] elements = new SymbolElement[count];
        for (int i = 0; i < count; i++) {
            elements[i] = SymbolElements.of(text, tokens[i]);
        }
        return List.of(elements);
    }

    private <T extends SymbolElement> List<T> elements(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SymbolElement element = SymbolElements.of(text, tokens[i]);
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns what the symbol begins with.
     *
     * @return such as {@code A}, {@code S}, {@code CCPR}
     */
    public String series() {
        return text.substring(0, SymbolScanner.end(tokens[0]));
    }

    /**
     * Returns the name of the body whose series it is.
     *
     * @return its English name, or empty if the series is not registered
     */
    public Optional<String> seriesName() {
        return Vocabulary.series(series()).map(Vocabulary.Series::name);
    }

    /**
     * Returns the organ whose series it is.
     *
     * @return the organ; one with the series in small letters as key where it is in no list of organs
     */
    public Organ organ() {
        String series = series();
        return Organ.of(Vocabulary.series(series)
                .map(Vocabulary.Series::organ)
                .filter(key -> !key.isEmpty())
                .orElseGet(() -> keyOf(series)));
    }

    /**
     * Returns the organ or body that the document is of: the last one in its path that is registered.
     *
     * @return the organ, such as the Human Rights Council for {@code A/HRC/45/1}
     */
    public Organ issuingOrgan() {
        Organ organ = organ();
        StringBuilder path = new StringBuilder(series());
        for (SymbolElement.Subsidiary body : elements(SymbolElement.Subsidiary.class)) {
            path.append('/').append(body.text());
            Optional<String> key = Vocabulary.series(path.toString())
                    .map(Vocabulary.Series::organ)
                    .filter(organKey -> !organKey.isEmpty());
            if (key.isPresent()) {
                organ = Organ.of(key.get());
            }
        }
        return organ;
    }

    /**
     * Returns the name of the body that the document is of.
     *
     * @return the English name of the last body in its path that is registered, or empty if none is
     */
    public Optional<String> issuingBody() {
        Optional<String> name = seriesName();
        StringBuilder path = new StringBuilder(series());
        for (SymbolElement.Subsidiary body : elements(SymbolElement.Subsidiary.class)) {
            path.append('/').append(body.text());
            Optional<Vocabulary.Series> found = Vocabulary.series(path.toString());
            if (found.isPresent()) {
                name = found.map(Vocabulary.Series::name);
            }
        }
        return name;
    }

    private static String keyOf(String path) {
        return path.toLowerCase(Locale.ROOT).replace('/', '-').replace('.', '-');
    }

    /**
     * Returns the bodies under the organ, in the order of the path.
     *
     * @return such as {@code CN.4} and {@code Sub.2}
     */
    public List<String> bodies() {
        List<String> bodies = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int type = SymbolScanner.type(tokens[i]);
            if (isBody(type, i)) {
                bodies.add(SymbolElements.proper(words(i)));
            }
        }
        return List.copyOf(bodies);
    }

    private boolean isBody(int type, int i) {
        return type == SymbolScanner.SUBSIDIARY
                || (type == SymbolScanner.NATURE && actsAsBody(i))
                || (type == SymbolScanner.COUNTRY && !SymbolElements.isCountry(words(i)));
    }

    /** A word such as {@code GC} in {@code HSP/GC/19/1}: what has sessions, or papers of its own, is a body. */
    private boolean actsAsBody(int i) {
        if (i + 1 >= count || (family != SymbolFamily.REGISTERED && family != SymbolFamily.WELLFORMED)) {
            return false;
        }
        int next = SymbolScanner.type(tokens[i + 1]);
        return (next == SymbolScanner.SESSION || next == SymbolScanner.NATURE) && !words(i).equals("INF");
    }

    private String words(int i) {
        return text.substring(SymbolScanner.start(tokens[i]), SymbolScanner.end(tokens[i]));
    }

    private int last(int type) {
        for (int i = count - 1; i >= 0; i--) {
            if (SymbolScanner.type(tokens[i]) == type) {
                return i;
            }
        }
        return -1;
    }

    private int first(int type) {
        for (int i = 0; i < count; i++) {
            if (SymbolScanner.type(tokens[i]) == type) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the session in the symbol.
     *
     * @return the session of the organ that counts it, or empty if the symbol has none
     */
    public Optional<Session> session() {
        int at = first(SymbolScanner.SESSION);
        if (at < 0) {
            return Optional.empty();
        }
        SymbolElement.SessionNumber session = (SymbolElement.SessionNumber) SymbolElements.of(text, tokens[at]);
        return Optional.of(Session.builder()
                .organ(sessionOrgan(at))
                .kind(session.kind())
                .number(session.number())
                .build());
    }

    /** The Main Committees meet in sessions of the Assembly; other bodies have their own. */
    private Organ sessionOrgan(int at) {
        Organ organ = organ();
        StringBuilder path = new StringBuilder(series());
        for (int i = 1; i < at; i++) {
            int type = SymbolScanner.type(tokens[i]);
            if (isBody(type, i)) {
                path.append('/').append(SymbolElements.proper(words(i)));
                String body = path.toString();
                organ = Organ.of(Vocabulary.series(body)
                        .map(Vocabulary.Series::organ)
                        .filter(key -> !key.isEmpty())
                        .orElseGet(() -> keyOf(body)));
            }
        }
        boolean committee = organ.key().startsWith("ga-c") && organ.key().length() == 5;
        return committee || organ.key().equals("ga-bur") || organ.key().equals("ga-spc")
                ? Organ.GENERAL_ASSEMBLY
                : organ;
    }

    /**
     * Returns the year in the symbol.
     *
     * @return the calendar year, or empty if the symbol has none
     */
    public OptionalInt year() {
        int at = first(SymbolScanner.YEAR);
        if (at >= 0) {
            return OptionalInt.of(((SymbolElement.Year) SymbolElements.of(text, tokens[at])).value());
        }
        int number = last(SymbolScanner.NUMBER);
        if (number > 1 && kind() == SymbolKind.COMMUNICATION && words(number).length() == 4) {
            return OptionalInt.of(((SymbolElement.DocumentNumber) SymbolElements.of(text, tokens[number])).first());
        }
        return OptionalInt.empty();
    }

    /**
     * Returns the nature of the document.
     *
     * @return the last element that tells it, such as {@code L.16}; empty if none does
     */
    public Optional<SymbolElement.Nature> nature() {
        int at = last(SymbolScanner.NATURE);
        return at < 0 ? Optional.empty() : Optional.of((SymbolElement.Nature) SymbolElements.of(text, tokens[at]));
    }

    /**
     * Returns the number of the document in its series.
     *
     * @return the number, the first of a range, or the number of the nature ({@code L.16}); empty if there is none
     */
    public OptionalInt number() {
        int at = last(SymbolScanner.NUMBER);
        if (at > 1
                && SymbolScanner.type(tokens[at - 1]) == SymbolScanner.NUMBER
                && kind() == SymbolKind.COMMUNICATION) {
            at--;
        }
        if (at >= 0) {
            return OptionalInt.of(((SymbolElement.DocumentNumber) SymbolElements.of(text, tokens[at])).first());
        }
        int nature = last(SymbolScanner.NATURE);
        if (nature >= 0) {
            String designation = ((SymbolElement.Nature) SymbolElements.of(text, tokens[nature])).designation();
            int sum = 0;
            int p = 0;
            while (p < designation.length() && SymbolScanner.isDigit(designation.charAt(p))) {
                sum = sum * 10 + designation.charAt(p) - '0';
                p++;
            }
            return p == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
        }
        return OptionalInt.empty();
    }

    /**
     * Returns the letters behind the number.
     *
     * @return such as {@code A}, or a range
     */
    public Optional<SymbolElement.Letter> letter() {
        return elements(SymbolElement.Letter.class).stream().findFirst();
    }

    /**
     * Returns the modifications, from the first to the last.
     *
     * @return such as {@code Rev.1}, {@code Add.2}
     */
    public List<SymbolElement.Modification> modifications() {
        return elements(SymbolElement.Modification.class);
    }

    /**
     * Returns the parts, volumes and the like.
     *
     * @return in order
     */
    public List<SymbolElement.Part> parts() {
        return elements(SymbolElement.Part.class);
    }

    /**
     * Returns the State that the document is about, where the path names one by three letters.
     *
     * @return such as {@code ITA}
     */
    public Optional<String> country() {
        return elements(SymbolElement.Country.class).stream().findFirst().map(SymbolElement.Country::text);
    }

    /**
     * Returns how often the document was issued again.
     *
     * @return the number of asterisks, from 0 to 3
     */
    public int reissues() {
        int at = last(SymbolScanner.REISSUE);
        return at < 0 ? 0 : words(at).length();
    }

    // ------------------------------------------------------------- questions

    /**
     * Returns what the last modification is of: the document it adds to, corrects, revises.
     *
     * @return the symbol without its last modification and what follows that; empty if there is no modification
     */
    public Optional<DocumentSymbol> base() {
        int at = last(SymbolScanner.MODIFIER);
        return at < 0 ? Optional.empty() : Optional.of(upTo(at));
    }

    /**
     * Returns the document behind all modifications.
     *
     * @return the symbol without any, this symbol if it has none
     */
    public DocumentSymbol root() {
        int at = first(SymbolScanner.MODIFIER);
        return at < 0 ? this : upTo(at);
    }

    private DocumentSymbol upTo(int token) {
        String part = text.substring(0, SymbolScanner.end(tokens[token - 1]));
        return new DocumentSymbol(part, part, tokens, token, family, false, incomplete, "");
    }

    /**
     * Tells whether two symbols are of the same document, however printed and issued again.
     *
     * @param other a symbol
     * @return whether the keys are equal
     */
    public boolean isSameDocumentAs(DocumentSymbol other) {
        return canonical().equals(other.canonical());
    }

    /**
     * Tells whether this document adds to another one.
     *
     * @param other a symbol
     * @return whether the last modification is an addendum and its base the other document
     */
    public boolean isAddendumTo(DocumentSymbol other) {
        return modifies(other, ModificationKind.ADDENDUM);
    }

    /**
     * Tells whether this document corrects another one.
     *
     * @param other a symbol
     * @return whether the last modification is a corrigendum and its base the other document
     */
    public boolean isCorrigendumTo(DocumentSymbol other) {
        return modifies(other, ModificationKind.CORRIGENDUM);
    }

    /**
     * Tells whether this document replaces another one.
     *
     * @param other a symbol
     * @return whether the last modification is a revision and its base the other document
     */
    public boolean isRevisionOf(DocumentSymbol other) {
        return modifies(other, ModificationKind.REVISION);
    }

    private boolean modifies(DocumentSymbol other, ModificationKind kind) {
        int at = last(SymbolScanner.MODIFIER);
        return at >= 0
                && ((SymbolElement.Modification) SymbolElements.of(text, tokens[at])).kind() == kind
                && upTo(at).isSameDocumentAs(other);
    }

    /**
     * Returns what kind of document it is, as far as the symbol tells.
     *
     * @return the kind, {@link SymbolKind#DOCUMENT} if nothing special
     */
    public SymbolKind kind() {
        return SymbolKinds.of(this);
    }

    /**
     * Returns the rule of the grammar that the symbol follows.
     *
     * @return the rule
     */
    public SymbolFamily family() {
        return family;
    }

    /**
     * Returns how far the symbol was accepted.
     *
     * @return one of the levels that are accepted
     */
    public SymbolAcceptance acceptance() {
        if (normalised) {
            return SymbolAcceptance.NORMALISED;
        }
        if (incomplete) {
            return SymbolAcceptance.INCOMPLETE;
        }
        return switch (family) {
            case REGISTERED -> SymbolAcceptance.REGISTERED;
            case WELLFORMED -> SymbolAcceptance.WELL_FORMED;
            default -> SymbolAcceptance.STRICT;
        };
    }

    /**
     * Tells whether series and words are registered.
     *
     * @return false for a symbol that was read by its shape alone
     */
    public boolean registered() {
        return family != SymbolFamily.WELLFORMED;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (family == SymbolFamily.WELLFORMED) {
            notes.add("read by its shape: the series or one of its words is not registered");
        }
        if (incomplete) {
            notes.add("the year in brackets is missing");
        }
        if (normalised) {
            notes.add("the spelling was put right: " + canonical());
        }
        return List.copyOf(notes);
    }

    /**
     * Returns the one spelling that serves as key: Latin letters, hyphens, one use of spaces and small letters, letters
     * before the session, no reissue marks. Reading the key gives a symbol with the same key.
     *
     * @return the canonical form
     */
    public String canonical() {
        String known = key;
        if (known.isEmpty()) {
            known = makeKey();
            key = known;
        }
        return known;
    }

    private String makeKey() {
        StringBuilder out = new StringBuilder(text.length() + 4);
        if (family == SymbolFamily.JOURNAL) {
            out.append("Journal No. ");
            for (int i = 1; i < count; i++) {
                SymbolElements.appendCanonical(out, text, tokens[i], family);
            }
            out.deleteCharAt("Journal No. ".length());
            return out.toString();
        }
        boolean old = family == SymbolFamily.GA_RES_OLD || family == SymbolFamily.EC_ACT_OLD;
        int session = old ? first(SymbolScanner.SESSION) : -1;
        boolean lettersBehind =
                old && session + 1 < count && SymbolScanner.type(tokens[session + 1]) == SymbolScanner.LETTER;
        for (int i = 0; i < count; i++) {
            if (lettersBehind && i == session) {
                SymbolElements.appendCanonical(out, text, tokens[i + 1], family);
                SymbolElements.appendCanonical(out, text, tokens[i], family);
                i++;
            } else {
                SymbolElements.appendCanonical(out, text, tokens[i], family);
            }
        }
        return out.toString();
    }

    /**
     * Returns where the public can read the document.
     *
     * @return the address in the Official Document System
     */
    public URI publicAddress() {
        return URI.create(ADDRESS + escaped());
    }

    /**
     * Returns where the public can read the document in one language.
     *
     * @param language one of the six
     * @return the address in the Official Document System
     */
    public URI publicAddress(Language language) {
        return URI.create(ADDRESS + language.tag() + "/" + escaped());
    }

    private String escaped() {
        String path = canonical();
        StringBuilder out = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c == ' ' && (family == SymbolFamily.SC_RES || family == SymbolFamily.GA_RES_OLD)) {
                // The system knows resolutions without the space before the bracket.
                continue;
            }
            if (SymbolScanner.isWordPart(c) || "/.-()".indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }

    // ----------------------------------------------------------------- value

    @Serial
    private Object writeReplace() {
        return new SymbolForm(SymbolForm.Kind.SYMBOL, printed);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a stream holds the form, not the value");
    }

    @Override
    public int compareTo(DocumentSymbol other) {
        String a = canonical();
        String b = other.canonical();
        int order = NaturalOrder.compare(a, b);
        if (order == 0) {
            order = a.compareTo(b);
        }
        return order != 0 ? order : printed.compareTo(other.printed);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof DocumentSymbol symbol && printed.equals(symbol.printed));
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    /**
     * Returns the symbol exactly as it was printed.
     *
     * @return the text it was read from
     */
    @JsonValue
    @Override
    public String toString() {
        return printed;
    }
}
