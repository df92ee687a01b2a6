package io.github.undoc.model.symbol;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The symbols under which one document is issued, with the form they were printed in: {@code A/75/520-S/2020/1010}.
 * Between them stand a hyphen or an en dash, with or without spaces, or a line break, or both. A document with one
 * symbol has one member.
 *
 * <p>Immutable and thread-safe; equal if printed the same, ordered by the members.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class JointSymbol implements Comparable<JointSymbol>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String printed;
    private final transient List<DocumentSymbol> members;

    JointSymbol(String printed, List<DocumentSymbol> members) {
        this.printed = printed;
        this.members = members;
    }

    /**
     * Joins symbols with a hyphen.
     *
     * @param members one symbol or several, each of another body
     * @return the joint symbol
     * @throws SymbolParseException if two are of the same body
     * @throws IllegalArgumentException if there is none
     */
    public static JointSymbol of(List<DocumentSymbol> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a joint symbol has members");
        }
        return parse(members.stream().map(DocumentSymbol::toString).collect(Collectors.joining("-")));
    }

    /**
     * Reads one symbol or several joined ones.
     *
     * @param text as printed
     * @return the members in order
     * @throws SymbolParseException if a member is no symbol, or two are of the same body
     */
    public static JointSymbol parse(CharSequence text) {
        JointReading reading = read(text);
        return reading.symbol().orElseThrow(() -> reading.problem().orElseThrow());
    }

    @JsonCreator
    static JointSymbol fromPrinted(String text) {
        return parse(text);
    }

    /**
     * Reads one symbol or several joined ones.
     *
     * @param text as printed
     * @return the members in order, or empty if the text is no joint symbol
     */
    public static Optional<JointSymbol> tryParse(CharSequence text) {
        return read(text).symbol();
    }

    /**
     * Reads one symbol or several joined ones and tells how far they were accepted, or what is wrong.
     *
     * @param text as printed
     * @return what came of it
     */
    public static JointReading read(CharSequence text) {
        return JointReader.read(text.toString());
    }

    /**
     * Returns the symbols.
     *
     * @return one or more, in the order printed
     */
    public List<DocumentSymbol> members() {
        return members;
    }

    /**
     * Returns the one spelling that serves as key.
     *
     * @return the keys of the members in the order printed, joined by hyphens
     */
    public String canonical() {
        return members.stream().map(DocumentSymbol::canonical).collect(Collectors.joining("-"));
    }

    @Serial
    private Object writeReplace() {
        return new SymbolForm(SymbolForm.Kind.JOINT_SYMBOL, printed);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a stream holds the form, not the value");
    }

    @Override
    public int compareTo(JointSymbol other) {
        int common = Math.min(members.size(), other.members.size());
        for (int i = 0; i < common; i++) {
            int order = members.get(i).compareTo(other.members.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(members.size(), other.members.size());
        return order != 0 ? order : printed.compareTo(other.printed);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof JointSymbol symbol && printed.equals(symbol.printed));
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    /**
     * Returns the symbols exactly as printed, dashes included.
     *
     * @return the text they were read from
     */
    @JsonValue
    @Override
    public String toString() {
        return printed;
    }
}
