package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.undoc.model.internal.Tables;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An organ or body of the United Nations, by a short key such as {@code ga}. The registry with names in the six
 * languages is a table beside this class, after the list of organs in the United Nations editorial manual; bodies
 * outside it are possible with keys of their own. Immutable; equal by key.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class Organ implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, Organ> REGISTRY = load();

    /** The General Assembly, {@code ga}. */
    public static final Organ GENERAL_ASSEMBLY = of("ga");

    /** The Security Council, {@code sc}. */
    public static final Organ SECURITY_COUNCIL = of("sc");

    /** The Economic and Social Council, {@code ecosoc}. */
    public static final Organ ECONOMIC_AND_SOCIAL_COUNCIL = of("ecosoc");

    /** The Trusteeship Council, {@code tc}. */
    public static final Organ TRUSTEESHIP_COUNCIL = of("tc");

    /** The Human Rights Council, {@code hrc}. */
    public static final Organ HUMAN_RIGHTS_COUNCIL = of("hrc");

    /** The Secretariat, {@code secretariat}. */
    public static final Organ SECRETARIAT = of("secretariat");

    private final String key;
    private final String symbolPrefix;
    private final transient Map<Language, String> names;

    private Organ(String key, String symbolPrefix, Map<Language, String> names) {
        this.key = key;
        this.symbolPrefix = symbolPrefix;
        this.names = names;
    }

    private static Map<String, Organ> load() {
        List<Language> columns = List.of(
                Language.ENGLISH,
                Language.FRENCH,
                Language.SPANISH,
                Language.RUSSIAN,
                Language.CHINESE,
                Language.ARABIC);
        Map<String, Organ> organs = new LinkedHashMap<>();
        for (List<String> row : Tables.read(Organ.class, "organs.tsv")) {
            Map<Language, String> names = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i + 2).isEmpty()) {
                    names.put(columns.get(i), row.get(i + 2));
                }
            }
            organs.put(row.get(0), new Organ(row.get(0), row.get(1), names));
        }
        return organs;
    }

    /**
     * Returns the organ of a key.
     *
     * @param key a key of the registry, or a key of the caller's own
     * @return the organ
     */
    @JsonCreator
    public static Organ of(String key) {
        Objects.requireNonNull(key, "key must not be null");
        Organ known = REGISTRY.get(key);
        return known != null ? known : new Organ(key, "", Map.of());
    }

    /**
     * Returns the organs of the registry.
     *
     * @return principal organs first
     */
    public static List<Organ> registered() {
        return List.copyOf(REGISTRY.values());
    }

    /**
     * Returns the key.
     *
     * @return a short name in lower case, such as {@code ga}
     */
    @JsonValue
    public String key() {
        return key;
    }

    /**
     * Returns the beginning of the organ's symbols.
     *
     * @return such as {@code A/HRC}; empty where the organ has none of its own
     */
    public Optional<String> symbolPrefix() {
        return symbolPrefix.isEmpty() ? Optional.empty() : Optional.of(symbolPrefix);
    }

    /**
     * Returns the name of the organ.
     *
     * @param language a language
     * @return the name in that language, else in English, else the key
     */
    public String name(Language language) {
        String name = names.get(language);
        if (name == null) {
            name = names.get(Language.ENGLISH);
        }
        return name == null ? key : name;
    }

    @Serial
    private Object writeReplace() {
        return new KeyForm(KeyForm.Kind.ORGAN, key);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a stream holds the form, not the value");
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Organ organ && key.equals(organ.key));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
