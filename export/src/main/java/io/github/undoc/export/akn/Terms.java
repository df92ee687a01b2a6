package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of one document. They are collected before the first line is written; afterwards only terms that are there
 * are found, so that every reference to one resolves. Addresses follow the Akoma Ntoso Naming Convention 4.11:
 * {@code /akn/ontology/class/un/id}.
 */
final class Terms {

    /** Ids of the parts of a document, which no term may take. */
    private static final List<String> RESERVED =
            List.of("coverPage", "preface", "body", "conclusions", "original", "masterExpression");

    private static final List<String> ORDER =
            List.of("TLCOrganization", "TLCPerson", "TLCRole", "TLCEvent", "TLCConcept", "TLCReference");

    private static final String ORGANIZATION = "TLCOrganization";
    private static final String ROLE = "TLCRole";
    private static final String EVENT = "TLCEvent";
    private static final String CONCEPT = "TLCConcept";

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>(RESERVED);
    private boolean complete;

    final Term un = fixed(ORGANIZATION, "un", "organization", "un", "United Nations");
    final Term issuingBody = fixed(ROLE, "issuingBody", "role", "issuing-body", "Issuing body");
    final Term sender = fixed(ROLE, "sender", "role", "sender", "Sender");
    final Term translator = fixed(ROLE, "translator", "role", "translator", "Translator");
    final Term markupEditor = fixed(ROLE, "markupEditor", "role", "markup-editor", "Mark-up editor");
    final Term issuance = fixed(EVENT, "issuance", "event", "issuance", "Issuance");
    final Term signing = fixed(EVENT, "signing", "event", "signing", "Signing");
    final Term symbol = fixed(CONCEPT, "symbol", "concept", "document-symbol", "Document symbol");
    final Term jobNumber = fixed(CONCEPT, "jobNumber", "concept", "job-number", "Job number");
    final Term signed = fixed(CONCEPT, "signed", "concept", "signed", "Signed");
    final Term editor;
    final Term type;

    private final String agendaBase;

    Terms(String editorId, String editorName, DocumentKind kind, Optional<Session> session) {
        agendaBase = session.map(s -> "un-" + Chars.idNumber(s.organ().key()) + ".agenda." + s.number())
                .orElse("agenda");
        editor = fixed(ORGANIZATION, editorId, "organization", editorId, editorName);
        type = fixed(
                CONCEPT, Chars.camel(kind.name()), "concept", Chars.slug(separated(kind.name()), '-'), kind.showAs());
    }

    /** Says that all terms are there. */
    void complete() {
        complete = true;
    }

    /** Returns the terms, those of one class together. */
    List<Term> all() {
        List<Term> all = new ArrayList<>(terms.values());
        all.sort(Comparator.comparingInt(term -> ORDER.indexOf(term.element())));
        return all;
    }

    private Term fixed(String element, String id, String kind, String end, String showAs) {
        return term(element + " " + id, element, id, kind, end, showAs).orElseThrow();
    }

    private Optional<Term> term(String key, String element, String id, String kind, String end, String showAs) {
        Term known = terms.get(key);
        if (known != null || complete) {
            return Optional.ofNullable(known);
        }
        String base = Chars.idNumber(id);
        if (base.isEmpty()) {
            base = kind;
        }
        String free = base;
        for (int i = 2; !ids.add(free); i++) {
            free = base + "-" + i;
        }
        String shown = Chars.clean(showAs);
        Term made = new Term(
                element,
                free,
                "/akn/ontology/" + kind + "/un/" + (end.isEmpty() ? free : end),
                shown.isEmpty() ? free : shown);
        terms.put(key, made);
        return Optional.of(made);
    }

    Optional<Term> organ(Organ organ) {
        String code = "un-" + Chars.idNumber(organ.key());
        return term(
                ORGANIZATION + " organ " + organ.key(),
                ORGANIZATION,
                code,
                "organization",
                code,
                organ.name(Language.ENGLISH));
    }

    Optional<Term> state(State state) {
        String name = state.name(Language.ENGLISH);
        String slug = Chars.slug(name, '-');
        return term(
                ORGANIZATION + " state " + state.code(),
                ORGANIZATION,
                Chars.camel(name),
                "organization",
                (state.observer() ? "observer-state/" : "member-state/") + slug,
                name);
    }

    /** Returns the organization a sender writes for: its State or body. */
    Optional<Term> organization(Sender from) {
        if (from.state().isPresent()) {
            return state(from.state().get());
        }
        String body = from.body().map(Chars::clean).orElse("");
        return body.isEmpty()
                ? Optional.empty()
                : term(
                        ORGANIZATION + " body " + body,
                        ORGANIZATION,
                        Chars.camel(body),
                        "organization",
                        Chars.slug(body, '-'),
                        body);
    }

    Optional<Term> office(Office office) {
        return role(title(office.key()));
    }

    Optional<Term> addressee(Addressee addressee) {
        return addressee.role() == AddresseeRole.OTHER
                ? role(addressee.printed())
                : role(title(addressee.role().key()));
    }

    /** Returns the role of a printed title. */
    Optional<Term> role(String title) {
        String clean = Chars.clean(title);
        return clean.isEmpty()
                ? Optional.empty()
                : term(
                        ROLE + " " + clean.toLowerCase(Locale.ROOT),
                        ROLE,
                        Chars.camel(clean),
                        "role",
                        Chars.slug(clean, '-'),
                        clean);
    }

    Optional<Term> person(String name) {
        String clean = Chars.clean(name);
        return clean.isEmpty()
                ? Optional.empty()
                : term("TLCPerson " + clean, "TLCPerson", Chars.camel(clean), "person", Chars.slug(clean, '.'), clean);
    }

    Optional<Term> session(Session session) {
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
        return term(
                EVENT + " " + end + " " + session.organ().key(),
                EVENT,
                id,
                "event",
                end,
                showAs.substring(0, 1).toUpperCase(Locale.ROOT) + showAs.substring(1));
    }

    Optional<Term> agendaItem(AgendaItem item) {
        String label = Chars.clean(item.label());
        String end = agendaBase + "." + Chars.slug(label, '.')
                + (item.list() == io.github.undoc.model.AgendaList.AGENDA
                        ? ""
                        : "." + item.list().key());
        return term(
                CONCEPT + " item " + item.list() + " " + item.label(),
                CONCEPT,
                "agendaItem" + Chars.idNumber(label),
                "concept",
                end,
                "Agenda item " + label);
    }

    /** Returns the agenda from which the items are taken. */
    Optional<Term> agenda(Optional<Session> session) {
        String showAs = session.map(s -> "Agenda of session " + s.number() + " of the "
                        + s.organ().name(Language.ENGLISH))
                .orElse("Agenda");
        return term("agenda", "TLCReference", "agenda", "concept", agendaBase, showAs);
    }

    Optional<Term> distribution(DistributionCategory category) {
        return term(
                CONCEPT + " distribution " + category,
                CONCEPT,
                Chars.camel("distribution " + category.key()),
                "concept",
                "distribution." + category.key(),
                Chars.camel(category.key()).substring(0, 1).toUpperCase(Locale.ROOT)
                        + category.key().substring(1) + " distribution");
    }

    Optional<Term> language(Language language) {
        String code = Languages.code(language);
        return term(
                CONCEPT + " language " + language.tag(),
                CONCEPT,
                Chars.camel("lang " + (code.equals("und") ? language.tag() : code)),
                "concept",
                "language." + (code.equals("und") ? language.tag() : code),
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

    private static String separated(String camel) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            if (Character.isUpperCase(camel.charAt(i))) {
                words.append(' ');
            }
            words.append(camel.charAt(i));
        }
        return words.toString();
    }
}
