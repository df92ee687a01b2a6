package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms of one document. They are collected before the first line is written; afterwards only terms that are there
 * are found, so that every reference to one resolves. Addresses follow the Akoma Ntoso Naming Convention 4.11:
 * {@code /akn/ontology/class/un/id}.
 */
final class Terms {

    private static final List<String> ORDER = List.of(
            TermForm.ORGANIZATION,
            TermForm.PERSON,
            TermForm.ROLE,
            TermForm.EVENT,
            TermForm.CONCEPT,
            TermForm.REFERENCE);

    static final Term UN = fixed(TermForm.ORGANIZATION, "un", "organization", "un", "United Nations");
    static final Term ISSUING_BODY = fixed(TermForm.ROLE, "issuingBody", "role", "issuing-body", "Issuing body");
    static final Term SENDER = fixed(TermForm.ROLE, "sender", "role", "sender", "Sender");
    static final Term TRANSLATOR = fixed(TermForm.ROLE, "translator", "role", "translator", "Translator");
    static final Term MARKUP_EDITOR = fixed(TermForm.ROLE, "markupEditor", "role", "markup-editor", "Mark-up editor");
    static final Term ISSUANCE = fixed(TermForm.EVENT, "issuance", "event", "issuance", "Issuance");
    static final Term SIGNING = fixed(TermForm.EVENT, "signing", "event", "signing", "Signing");
    static final Term SYMBOL = fixed(TermForm.CONCEPT, "symbol", "concept", "document-symbol", "Document symbol");
    static final Term JOB_NUMBER = fixed(TermForm.CONCEPT, "jobNumber", "concept", "job-number", "Job number");
    static final Term SIGNED = fixed(TermForm.CONCEPT, "signed", "concept", "signed", "Signed");
    /** What every document names, by the keys of {@link TermForm#fixed}. */
    private static final Map<String, Term> FIXED =
            byKey(UN, ISSUING_BODY, SENDER, TRANSLATOR, MARKUP_EDITOR, ISSUANCE, SIGNING, SYMBOL, JOB_NUMBER, SIGNED);

    /** Their ids, and those of the parts of a document, which no other term may take. */
    private static final Set<String> RESERVED = Stream.concat(
                    FIXED.values().stream().map(Term::eId),
                    Stream.of("coverPage", "preface", "body", "conclusions", "original", "masterExpression"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Term> terms = new LinkedHashMap<>(FIXED);
    private final Map<Object, Optional<Term>> byValue = new HashMap<>();
    private final Set<String> ids = new HashSet<>(RESERVED);
    private final String agendaBase;
    private boolean complete;

    final Term editor;
    final Term type;

    Terms(String editorId, String editorName, DocumentKind kind, Optional<Session> session) {
        agendaBase = session.map(s -> "un-" + Chars.idNumber(s.organ().key()) + ".agenda." + s.number())
                .orElse("agenda");
        editor = term(TermForm.fixed(TermForm.ORGANIZATION, editorId, "organization", editorId, editorName))
                .orElseThrow();
        type = term(kind.term()).orElseThrow();
    }

    private static Term fixed(String element, String id, String kind, String end, String showAs) {
        return Term.of(TermForm.fixed(element, id, kind, end, showAs), id);
    }

    private static Map<String, Term> byKey(Term... terms) {
        Map<String, Term> byKey = new LinkedHashMap<>();
        for (Term term : terms) {
            byKey.put(TermForm.fixedKey(term.element(), term.eId()), term);
        }
        return Collections.unmodifiableMap(byKey);
    }

    /** Says that all terms are there. */
    void complete() {
        complete = true;
    }

    /** Returns the terms, those of one class together. */
    List<Term> all() {
        List<Term> all = new ArrayList<>(terms.size());
        for (String element : ORDER) {
            for (Term term : terms.values()) {
                if (term.element().equals(element)) {
                    all.add(term);
                }
            }
        }
        return all;
    }

    private Optional<Term> term(TermForm form) {
        Term known = terms.get(form.key());
        if (known != null || complete) {
            return Optional.ofNullable(known);
        }
        String base = Chars.idNumber(form.id());
        if (base.isEmpty()) {
            base = form.kind();
        }
        String free = base;
        for (int i = 2; !ids.add(free); i++) {
            free = base + "-" + i;
        }
        Term made = Term.of(form, free);
        terms.put(form.key(), made);
        return Optional.of(made);
    }

    /** Finds the term of a value; how it becomes one is only asked for the first time. */
    private <T> Optional<Term> term(T value, Function<T, TermForm> form) {
        Optional<Term> term = byValue.get(value);
        if (term == null) {
            term = term(form.apply(value));
            byValue.put(value, term);
        }
        return term;
    }

    Optional<Term> organ(Organ organ) {
        return term(organ, TermForm::organ);
    }

    Optional<Term> state(State state) {
        return term(state, TermForm::state);
    }

    /** Returns the organization a sender writes for: its State or body. */
    Optional<Term> organization(Sender from) {
        if (from.state().isPresent()) {
            return state(from.state().get());
        }
        String body = from.body().map(Chars::clean).orElse("");
        return body.isEmpty() ? Optional.empty() : term(TermForm.body(body));
    }

    Optional<Term> office(Office office) {
        return term(office, TermForm::office);
    }

    Optional<Term> addressee(Addressee addressee) {
        return TermForm.addressee(addressee).flatMap(this::term);
    }

    /** Returns the role of a printed title. */
    Optional<Term> role(String title) {
        return TermForm.role(title).flatMap(this::term);
    }

    Optional<Term> person(String name) {
        return TermForm.person(name).flatMap(this::term);
    }

    Optional<Term> session(Session session) {
        return term(session, TermForm::session);
    }

    Optional<Term> agendaItem(AgendaItem item) {
        return term(item, it -> TermForm.agendaItem(it, agendaBase));
    }

    /** Returns the agenda from which the items are taken. */
    Optional<Term> agenda(Optional<Session> session) {
        return term(TermForm.agenda(session, agendaBase));
    }

    Optional<Term> distribution(DistributionCategory category) {
        return term(category, TermForm::distribution);
    }

    Optional<Term> language(Language language) {
        return term(language, TermForm::language);
    }
}
