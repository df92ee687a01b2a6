package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.State;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a thing becomes a term: all but the eId, which depends on the other terms of the document.
 *
 * @param key tells things apart
 * @param element the top level class
 * @param id what the eId is made of
 * @param kind the class in the address (Akoma Ntoso Naming Convention 4.11)
 * @param end the end of the address; empty where the eId is the end
 * @param showAs the name shown
 */
record TermForm(String key, String element, String id, String kind, String end, String showAs) {

    static final String ORGANIZATION = "TLCOrganization";
    static final String PERSON = "TLCPerson";
    static final String ROLE = "TLCRole";
    static final String EVENT = "TLCEvent";
    static final String CONCEPT = "TLCConcept";
    static final String REFERENCE = "TLCReference";

    /** What all documents name, prepared once. */
    private static final Map<Organ, TermForm> ORGANS = table(Organ.registered(), TermForm::organForm);

    private static final Map<State, TermForm> STATES = table(State.registered(), TermForm::stateForm);
    private static final Map<Office, TermForm> OFFICES =
            table(List.of(Office.values()), office -> titled(title(office.key())));
    private static final Map<AddresseeRole, TermForm> ADDRESSEES =
            table(List.of(AddresseeRole.values()), role -> titled(title(role.key())));
    private static final Map<DistributionCategory, TermForm> DISTRIBUTIONS =
            table(List.of(DistributionCategory.values()), TermForm::distributionForm);
    private static final Map<Language, TermForm> LANGUAGES = table(Language.official(), TermForm::languageForm);

    private static <T> Map<T, TermForm> table(Collection<T> values, Function<T, TermForm> form) {
        return values.stream().collect(Collectors.toUnmodifiableMap(value -> value, form));
    }

    private static <T> TermForm of(Map<T, TermForm> table, T value, Function<T, TermForm> form) {
        TermForm prepared = table.get(value);
        return prepared != null ? prepared : form.apply(value);
    }

    static TermForm fixed(String element, String id, String kind, String end, String showAs) {
        return new TermForm(fixedKey(element, id), element, id, kind, end, showAs);
    }

    /** Tells apart what is known by its id alone. */
    static String fixedKey(String element, String id) {
        return element + " " + id;
    }

    static TermForm organ(Organ organ) {
        return of(ORGANS, organ, TermForm::organForm);
    }

    private static TermForm organForm(Organ organ) {
        String code = "un-" + Chars.idNumber(organ.key());
        return new TermForm(
                ORGANIZATION + " organ " + organ.key(),
                ORGANIZATION,
                code,
                "organization",
                code,
                organ.name(Language.ENGLISH));
    }

    static TermForm state(State state) {
        return of(STATES, state, TermForm::stateForm);
    }

    private static TermForm stateForm(State state) {
        String name = state.name(Language.ENGLISH);
        return new TermForm(
                ORGANIZATION + " state " + state.code(),
                ORGANIZATION,
                Chars.camel(name),
                "organization",
                (state.observer() ? "observer-state/" : "member-state/") + Chars.slug(name, '-'),
                name);
    }

    /** The organization of a name, which must be clean and not empty. */
    static TermForm body(String name) {
        return new TermForm(
                ORGANIZATION + " body " + name,
                ORGANIZATION,
                Chars.camel(name),
                "organization",
                Chars.slug(name, '-'),
                name);
    }

    static TermForm office(Office office) {
        return of(OFFICES, office, other -> titled(title(other.key())));
    }

    static Optional<TermForm> addressee(Addressee addressee) {
        AddresseeRole role = addressee.role();
        return role == AddresseeRole.OTHER
                ? role(addressee.printed())
                : Optional.of(of(ADDRESSEES, role, other -> titled(title(other.key()))));
    }

    /** The role of a printed title; none if it is blank. */
    static Optional<TermForm> role(String title) {
        String clean = Chars.clean(title);
        return clean.isEmpty() ? Optional.empty() : Optional.of(titled(clean));
    }

    private static TermForm titled(String title) {
        return new TermForm(
                ROLE + " " + title.toLowerCase(Locale.ROOT),
                ROLE,
                Chars.camel(title),
                "role",
                Chars.slug(title, '-'),
                title);
    }

    /** The person of a name; none if it is blank. */
    static Optional<TermForm> person(String name) {
        String clean = Chars.clean(name);
        return clean.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermForm(
                        PERSON + " " + clean, PERSON, Chars.camel(clean), "person", Chars.slug(clean, '.'), clean));
    }

    static TermForm session(Session session) {
        String organ = Chars.idNumber(session.organ().key());
        boolean year = session.kind() == SessionKind.COUNCIL_YEAR || session.kind() == SessionKind.YEAR_SESSION;
        String kind = session.kind() == SessionKind.REGULAR || year
                ? ""
                : "." + session.kind().key();
        String end = "un-" + organ + (year ? ".year." : ".session.") + session.number() + kind
                + (session.resumed() ? ".resumed" : "");
        String id = organ
                + (year ? "Year" : "Session")
                + session.number()
                + (kind.isEmpty() ? "" : "-" + session.kind().key())
                + (session.resumed() ? "-resumed" : "");
        String showAs = (session.resumed() ? "Resumed " : "")
                + (session.kind() == SessionKind.SPECIAL || session.kind() == SessionKind.EMERGENCY_SPECIAL
                        ? session.kind().key().replace('-', ' ') + " "
                        : "")
                + (year ? "year " : "session ")
                + session.number() + " of the " + session.organ().name(Language.ENGLISH);
        return new TermForm(
                EVENT + " " + end + " " + session.organ().key(),
                EVENT,
                id,
                "event",
                end,
                showAs.substring(0, 1).toUpperCase(Locale.ROOT) + showAs.substring(1));
    }

    /** An item of an agenda, whose address begins as that of the agenda does. */
    static TermForm agendaItem(AgendaItem item, String agendaBase) {
        String label = Chars.clean(item.label());
        String list = item.list() == AgendaList.AGENDA ? "" : "." + item.list().key();
        return new TermForm(
                CONCEPT + " item " + item.list() + " " + item.label(),
                CONCEPT,
                "agendaItem" + Chars.idNumber(label),
                "concept",
                agendaBase + "." + Chars.slug(label, '.') + list,
                "Agenda item " + label);
    }

    /** The agenda from which the items are taken. */
    static TermForm agenda(Optional<Session> session, String agendaBase) {
        String showAs = session.map(s -> "Agenda of session " + s.number() + " of the "
                        + s.organ().name(Language.ENGLISH))
                .orElse("Agenda");
        return new TermForm("agenda", REFERENCE, "agenda", "concept", agendaBase, showAs);
    }

    static TermForm distribution(DistributionCategory category) {
        return of(DISTRIBUTIONS, category, TermForm::distributionForm);
    }

    private static TermForm distributionForm(DistributionCategory category) {
        return new TermForm(
                CONCEPT + " distribution " + category,
                CONCEPT,
                Chars.camel("distribution " + category.key()),
                "concept",
                "distribution." + category.key(),
                Chars.camel(category.key()).substring(0, 1).toUpperCase(Locale.ROOT)
                        + category.key().substring(1) + " distribution");
    }

    static TermForm language(Language language) {
        return of(LANGUAGES, language, TermForm::languageForm);
    }

    private static TermForm languageForm(Language language) {
        String code = Languages.code(language);
        String known = code.equals("und") ? language.tag() : code;
        return new TermForm(
                CONCEPT + " language " + language.tag(),
                CONCEPT,
                Chars.camel("lang " + known),
                "concept",
                "language." + known,
                Languages.name(language));
    }

    /** Returns a key in kebab-case as a title. */
    private static String title(String key) {
        StringBuilder title = new StringBuilder();
        for (String word : key.split("-", -1)) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(
                            word.equals("of")
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return title.toString();
    }
}
