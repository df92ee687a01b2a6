package io.github.undoc.model.symbol;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;

/**
 * What Java serialization writes for a symbol: kind and text as in JSON, whatever fields the value has.
 *
 * @param kind what the text is
 * @param text the text
 */
record SymbolForm(Kind kind, String text) implements Serializable {

    /** What a text is. The names are part of the serialized form. */
    enum Kind {
        SYMBOL,
        JOINT_SYMBOL
    }

    @Serial
    private Object readResolve() throws ObjectStreamException {
        try {
            return switch (kind) {
                case SYMBOL -> DocumentSymbol.parse(text);
                case JOINT_SYMBOL -> JointSymbol.parse(text);
            };
        } catch (IllegalArgumentException | NullPointerException e) {
            InvalidObjectException invalid = new InvalidObjectException(String.valueOf(e.getMessage()));
            invalid.initCause(e);
            throw invalid;
        }
    }
}
