package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.undoc.model.internal.Tables;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A member or observer State of the United Nations, by its ISO 3166 alpha-3 code. Names in the six languages follow the
 * protocol list of the United Nations; former names are kept with the day they ended, so that Turkey and Türkiye are
 * one State. Immutable; equal by code.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class State implements Comparable<State>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<Language> COLUMNS = List.of(
            Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.CHINESE, Language.ARABIC);
    private static final Map<String, State> REGISTRY = load();

    private final String code;
    private final boolean observer;
    private final transient Map<Language, String> names;
    private final transient Map<Language, String> titleForms;
    private final transient List<FormerName> formerNames;

    private State(
            String code,
            boolean observer,
            Map<Language, String> names,
            Map<Language, String> titleForms,
            List<FormerName> formerNames) {
        this.code = code;
        this.observer = observer;
        this.names = names;
        this.titleForms = titleForms;
        this.formerNames = formerNames;
    }

    private static Map<String, State> load() {
        Map<String, List<FormerName>> former = new LinkedHashMap<>();
        for (List<String> row : Tables.read(State.class, "state-renamings.tsv")) {
            former.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                    .add(new FormerName(row.get(1), LocalDate.parse(row.get(2))));
        }
        Map<String, State> states = new LinkedHashMap<>();
        for (List<String> row : Tables.read(State.class, "states.tsv")) {
            Map<Language, String> names = new LinkedHashMap<>();
            Map<Language, String> titles = new LinkedHashMap<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                Language language = COLUMNS.get(i);
                names.put(language, row.get(2 + i));
                // The table has no title form for Chinese, where the name itself is used.
                int title = language.equals(Language.CHINESE) ? 2 + i : 8 + (i > 4 ? i - 1 : i);
                titles.put(language, row.get(title));
            }
            states.put(
                    row.get(0),
                    new State(
                            row.get(0),
                            !row.get(1).equals("member"),
                            names,
                            titles,
                            List.copyOf(former.getOrDefault(row.get(0), List.of()))));
        }
        return states;
    }

    /**
     * Returns the State of a code.
     *
     * @param code an ISO 3166 alpha-3 code of a member or observer State
     * @return the State
     * @throws IllegalArgumentException if no such State is in the table
     */
    @JsonCreator
    public static State of(String code) {
        Objects.requireNonNull(code, "code must not be null");
        State state = REGISTRY.get(code);
        if (state == null) {
            throw new IllegalArgumentException("no member or observer State has the code \"" + code + "\"");
        }
        return state;
    }

    /**
     * Returns all States of the table.
     *
     * @return members and observers in the order of the protocol list
     */
    public static List<State> registered() {
        return List.copyOf(REGISTRY.values());
    }

    /**
     * Returns the code.
     *
     * @return three capitals, such as {@code TUR}
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns whether it is an observer State.
     *
     * @return false for members
     */
    public boolean observer() {
        return observer;
    }

    /**
     * Returns the short name of today.
     *
     * @param language a language
     * @return the name in that language, else in English
     */
    public String name(Language language) {
        return in(names, language);
    }

    /**
     * Returns the name as it stands in the title of a letter, with article or case: {@code the Syrian Arab Republic},
     * {@code de la Turquie}, {@code Турции}.
     *
     * @param language a language
     * @return the form in that language, else in English
     */
    public String titleForm(Language language) {
        return in(titleForms, language);
    }

    private static String in(Map<Language, String> forms, Language language) {
        String form = forms.get(language);
        return form != null ? form : Objects.requireNonNull(forms.get(Language.ENGLISH));
    }

    /**
     * Returns the former English names, with the day each ended.
     *
     * @return newest first, as in the table
     */
    public List<FormerName> formerNames() {
        return formerNames;
    }

    /**
     * Returns the English name in force on a day.
     *
     * @param date the day
     * @return a former name whose end lies after that day and nearest to it, else the name of today
     */
    public String englishNameOn(LocalDate date) {
        Optional<FormerName> then = formerNames.stream()
                .filter(former -> former.until().isAfter(date))
                .min((a, b) -> a.until().compareTo(b.until()));
        return then.map(FormerName::name).orElseGet(() -> name(Language.ENGLISH));
    }

    @Serial
    private Object writeReplace() {
        return new KeyForm(KeyForm.Kind.STATE, code);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a stream holds the form, not the value");
    }

    @Override
    public int compareTo(State other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof State state && code.equals(state.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }

    /**
     * A name that a State bore once.
     *
     * @param name the English name
     * @param until the day from which another name holds
     * @since 0.1.0
     */
    public record FormerName(String name, LocalDate until) {}
}
