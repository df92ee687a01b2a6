package io.github.undoc.model;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;

/**
 * What Java serialization writes for a value known by a key: kind and text as in JSON, whatever fields the value has.
 *
 * @param kind what the text is
 * @param text the text
 */
record KeyForm(Kind kind, String text) implements Serializable {

    /** What a text is. The names are part of the serialized form. */
    enum Kind {
        LANGUAGE,
        ORGAN,
        STATE
    }

    @Serial
    private Object readResolve() throws ObjectStreamException {
        try {
            return switch (kind) {
                case LANGUAGE -> Language.of(text);
                case ORGAN -> Organ.of(text);
                case STATE -> State.of(text);
            };
        } catch (IllegalArgumentException | NullPointerException e) {
            InvalidObjectException invalid = new InvalidObjectException(String.valueOf(e.getMessage()));
            invalid.initCause(e);
            throw invalid;
        }
    }
}
