package io.github.undoc.validation;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.SymbolReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Ways to change one field of a document so that it contradicts itself, each with the rules that should notice. */
final class Mutations {

    /**
     * One kind of change.
     *
     * @param name what is changed
     * @param codes the rules of which one should find it
     * @param change gives the changed document, or nothing where the document has no such field
     */
    record Mutation(String name, Set<String> codes, Function<UnDocument, Optional<UnDocument>> change) {}

    private Mutations() {}

    static List<Mutation> all() {
        List<Mutation> all = new ArrayList<>();
        symbols(all);
        masthead(all);
        dates(all);
        agenda(all);
        letter(all);
        annexes(all);
        footnotes(all);
        return all;
    }

    private static void symbols(List<Mutation> all) {
        add(
                all,
                "session in the symbol + 1",
                d -> replaceSymbol(d, s -> regular(s) ? withSession(s, 1) : null),
                "symbol-session-mismatch",
                "symbol-session-date",
                "symbol-unreadable");
        add(
                all,
                "session in the symbol - 3",
                d -> replaceSymbol(d, s -> regular(s) ? withSession(s, -3) : null),
                "symbol-session-mismatch",
                "symbol-session-date");
        add(
                all,
                "year in the symbol + 1",
                d -> known(d) ? replaceSymbol(d, s -> council(s) ? withYear(s, 1) : null) : Optional.empty(),
                "symbol-year-date-mismatch",
                "symbol-council-year-mismatch",
                "symbol-year-long-after-letter");
        add(
                all,
                "year in the symbol - 1",
                d -> known(d) ? replaceSymbol(d, s -> council(s) ? withYear(s, -1) : null) : Optional.empty(),
                "symbol-year-date-mismatch",
                "symbol-council-year-mismatch",
                "symbol-year-letter-date");
        add(
                all,
                "other organ in the symbol",
                d -> d.masthead().organs().isEmpty() && request(d).isEmpty()
                        ? Optional.empty()
                        : replaceSymbol(d, s -> council(s) ? "E" + s.toString().substring(1) : null),
                "symbol-organ-mismatch",
                "organ-without-symbol",
                "requested-organ-without-symbol",
                "joint-symbol-same-body");
        add(
                all,
                "members of the joint symbol change places",
                d -> d.masthead().symbols().size() == 2
                        ? Optional.of(
                                with(d, m -> m.symbols(reversed(d.masthead().symbols()))))
                        : Optional.empty(),
                "joint-symbol-order");
        add(
                all,
                "second symbol lost",
                d -> d.masthead().symbols().size() == 2
                        ? Optional.of(
                                with(d, m -> m.symbols(d.masthead().symbols().subList(0, 1))))
                        : Optional.empty(),
                "organ-without-symbol",
                "requested-organ-without-symbol");
        add(
                all,
                "first symbol repeated",
                d -> d.masthead().symbols().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                with(d, m -> m.addSymbols(d.masthead().symbols().get(0)))),
                "symbol-repeated");
        add(
                all,
                "addendum to a corrigendum",
                d -> replaceSymbol(d, s -> s + "/Corr.1/Add.1"),
                "symbol-modification-order");
        add(
                all,
                "reissue mark without note",
                d -> d.masthead().symbols().stream().anyMatch(s -> s.reissues() > 0)
                        ? Optional.empty()
                        : replaceSymbol(d, s -> s + "*"),
                "reissue-without-note");
        add(
                all,
                "symbols lost",
                d -> d.masthead().symbols().isEmpty() || d.masthead().organs().isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(d, m -> m.symbols(List.of()))),
                "masthead-symbol-missing");
        add(
                all,
                "reference to a document of a later year",
                d -> d.masthead().date().isPresent() ? Optional.of(referring(d)) : Optional.empty(),
                "reference-from-future");
    }

    private static void masthead(List<Mutation> all) {
        add(
                all,
                "session in the masthead + 1",
                d -> replaceSession(d, SessionKind.REGULAR, 1),
                "symbol-session-mismatch",
                "assembly-session-date",
                "human-rights-council-session-date");
        add(
                all,
                "year of the Council + 1",
                d -> known(d) || d.masthead().symbols().stream().anyMatch(Mutations::council)
                        ? replaceSession(d, SessionKind.COUNCIL_YEAR, 1)
                        : Optional.empty(),
                "council-year-date-mismatch",
                "symbol-council-year-mismatch");
        add(
                all,
                "year of the session + 2",
                d -> replaceSession(d, SessionKind.YEAR_SESSION, 2),
                "year-session-date",
                "symbol-year-session-mismatch");
        add(
                all,
                "second session of one organ",
                d -> d.masthead().sessions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(
                                d, m -> m.addSessions(moved(last(d.masthead().sessions()), 1)))),
                "session-named-twice");
        add(
                all,
                "other organ in the masthead",
                d -> d.masthead().organs().isEmpty() || d.masthead().symbols().isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(d, m -> m.organs(List.of(Organ.TRUSTEESHIP_COUNCIL)))),
                "symbol-organ-mismatch",
                "session-organ-missing",
                "requested-organ-not-in-masthead");
        add(
                all,
                "restricted",
                d -> d.masthead().distribution().equals(Optional.of(DistributionCategory.GENERAL))
                                && d.masthead().symbols().stream()
                                        .anyMatch(s -> s.kind().key().equals("letter-series"))
                        ? Optional.of(with(d, m -> m.distribution(DistributionCategory.RESTRICTED)))
                        : Optional.empty(),
                "general-symbol-distribution");
        add(
                all,
                "other language in the masthead",
                d -> d.language().isPresent()
                        ? Optional.of(with(d, m -> m.language(other(d.language().get()))))
                        : Optional.empty(),
                "version-language-mismatch");
        add(
                all,
                "original in Portuguese",
                d -> Optional.of(with(d, m -> m.originalLanguages(List.of(Language.of("pt"))))),
                "original-language-unofficial");
        add(
                all,
                "original language repeated",
                d -> d.masthead().originalLanguages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(
                                d,
                                m -> m.addOriginalLanguages(
                                        d.masthead().originalLanguages().get(0)))),
                "original-language-repeated");
        add(
                all,
                "job number of another year",
                d -> d.masthead().date().isPresent()
                        ? Optional.of(with(
                                d,
                                m -> m.jobNumber("%02d-12345"
                                        .formatted((d.masthead().date().get().getYear() + 50) % 100))))
                        : Optional.empty(),
                "job-number-year");
        add(
                all,
                "job number of another language",
                d -> d.language().isPresent() && d.masthead().date().isPresent()
                        ? Optional.of(with(
                                d,
                                m -> m.language(Optional.empty())
                                        .jobNumber("%02d-12345 (%s)"
                                                .formatted(
                                                        d.masthead()
                                                                        .date()
                                                                        .get()
                                                                        .getYear()
                                                                % 100,
                                                        d.language().get().equals(Language.FRENCH) ? "R" : "F"))))
                        : Optional.empty(),
                "job-number-language");
    }

    private static void dates(List<Mutation> all) {
        add(
                all,
                "issued the day before the letter",
                d -> known(d) && letterDate(d).isPresent()
                        ? Optional.of(with(d, m -> m.date(letterDate(d).get().minusDays(1))))
                        : Optional.empty(),
                "letter-after-masthead-date");
        add(
                all,
                "issued three years later",
                d -> known(d) && letterDate(d).isPresent()
                        ? Optional.of(with(d, m -> m.date(letterDate(d).get().plusYears(3))))
                        : Optional.empty(),
                "letter-long-before-masthead-date");
        add(
                all,
                "letter a year later",
                d -> known(d) && letterDate(d).isPresent()
                        ? Optional.of(
                                withLetter(d, l -> l.date(letterDate(d).get().plusYears(1))))
                        : Optional.empty(),
                "letter-after-masthead-date");
        add(
                all,
                "letter a year earlier",
                d -> known(d) && letterDate(d).isPresent()
                        ? Optional.of(
                                withLetter(d, l -> l.date(letterDate(d).get().minusYears(1))))
                        : Optional.empty(),
                "letter-long-before-masthead-date");
        add(
                all,
                "letter a century earlier",
                d -> letterDate(d).isPresent()
                        ? Optional.of(
                                withLetter(d, l -> l.date(letterDate(d).get().minusYears(100))))
                        : Optional.empty(),
                "date-before-united-nations");
        add(
                all,
                "letter without date",
                d -> letterDate(d).isPresent()
                        ? Optional.of(withLetter(d, l -> l.date(Optional.empty())))
                        : Optional.empty(),
                "letter-date-missing");
    }

    private static void agenda(List<Mutation> all) {
        add(
                all,
                "first agenda item + 100",
                d -> d.masthead().agendaItems().isEmpty() || requestedItems(d).isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(
                                d, m -> m.agendaItems(firstMoved(d.masthead().agendaItems())))),
                "agenda-item-not-requested",
                "requested-item-not-in-masthead");
        add(
                all,
                "first requested item + 100",
                d -> d.masthead().agendaItems().isEmpty() || requestedItems(d).isEmpty()
                        ? Optional.empty()
                        : Optional.of(withRequest(d, r -> r.items(firstMoved(requestedItems(d))))),
                "agenda-item-not-requested",
                "requested-item-not-in-masthead");
        add(
                all,
                "agenda items lost",
                d -> d.masthead().agendaItems().isEmpty()
                                || d.masthead().sessions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(d, m -> m.agendaItems(List.of()))),
                "agenda-item-missing",
                "agenda-item-expected",
                "agenda-title-without-item");
        add(
                all,
                "agenda items in reverse order",
                d -> d.masthead().agendaItems().size() > 1
                                && d.masthead().organs().size() == 1
                                && ascending(d.masthead().agendaItems())
                        ? Optional.of(
                                with(d, m -> m.agendaItems(reversed(d.masthead().agendaItems()))))
                        : Optional.empty(),
                "agenda-item-order");
        add(
                all,
                "agenda item 0",
                d -> d.masthead().agendaItems().isEmpty()
                        ? Optional.empty()
                        : Optional.of(with(
                                d,
                                m -> m.addAgendaItems(
                                        AgendaItem.builder().number(0).build()))),
                "agenda-item-number-invalid");
    }

    private static void letter(List<Mutation> all) {
        add(
                all,
                "signature lost",
                d -> letter(d)
                        .filter(l -> l.form() != LetterForm.NOTE_VERBALE
                                && !l.signatories().isEmpty())
                        .map(l -> withLetter(d, b -> b.signature(Optional.empty()))),
                "letter-unsigned");
        add(
                all,
                "signature marks lost",
                d -> letter(d)
                        .filter(l -> l.form() != LetterForm.NOTE_VERBALE
                                && l.signatories().stream()
                                        .anyMatch(s -> s.signed() && s.name().isPresent()))
                        .map(l -> withSignatories(
                                d,
                                l.signatories().stream()
                                        .map(s -> Signatory.builder()
                                                .from(s)
                                                .signed(false)
                                                .build())
                                        .toList())),
                "signature-mark-missing");
        add(
                all,
                "one more signature",
                d -> letter(d)
                        .filter(l -> l.form() != LetterForm.NOTE_VERBALE
                                && !l.senders().isEmpty()
                                && l.signatories().size() == l.senders().size())
                        .map(l -> withSignatories(d, doubled(l.signatories()))),
                "sender-signatory-count");
        add(
                all,
                "signed as chargé d’affaires",
                d -> letter(d)
                        .filter(l -> l.senders().size() == 1
                                && l.signatories().size() == 1
                                && l.senders().get(0).office() == Office.PERMANENT_REPRESENTATIVE)
                        .map(l -> withSignatories(
                                d,
                                List.of(Signatory.builder()
                                        .from(l.signatories().get(0))
                                        .titles(List.of(charge(d.language().orElse(Language.ENGLISH))))
                                        .build()))),
                "sender-office-mismatch");
        add(
                all,
                "note verbale with signature",
                d -> letter(d)
                        .filter(l -> l.form() == LetterForm.LETTER
                                && l.signatories().stream().anyMatch(Signatory::signed))
                        .map(l -> withLetter(d, b -> b.form(LetterForm.NOTE_VERBALE))),
                "note-verbale-signed");
        add(
                all,
                "sender lost",
                d -> letter(d)
                        .filter(l -> !l.senders().isEmpty() && !l.title().isEmpty())
                        .map(l -> withLetter(d, b -> b.senders(List.of()))),
                "sender-missing");
        add(
                all,
                "addressee lost",
                d -> letter(d)
                        .filter(l -> !l.addressees().isEmpty() && !l.title().isEmpty())
                        .map(l -> withLetter(d, b -> b.addressees(List.of()))),
                "addressee-missing");
        add(
                all,
                "identical letters to one",
                d -> letter(d)
                        .filter(l -> l.addressees().size() > 1)
                        .map(l -> withLetter(
                                d,
                                b -> b.form(LetterForm.IDENTICAL_LETTERS)
                                        .addressees(l.addressees().subList(0, 1)))),
                "identical-letters-one-addressee");
        add(
                all,
                "addressees in reverse order",
                d -> letter(d)
                        .filter(l -> l.addressees().stream()
                                                .map(Addressee::role)
                                                .distinct()
                                                .count()
                                        > 1
                                && l.addressees().get(0).role() == AddresseeRole.SECRETARY_GENERAL)
                        .map(l -> withLetter(d, b -> b.addressees(reversed(l.addressees())))),
                "addressee-order");
        add(
                all,
                "addressee repeated",
                d -> letter(d)
                        .filter(l -> !l.addressees().isEmpty())
                        .map(l -> withLetter(
                                d, b -> b.addAddressees(l.addressees().get(0)))),
                "addressee-repeated");
        add(
                all,
                "addressed to the President of another organ",
                d -> letter(d)
                        .filter(l -> l.addressees().size() == 1
                                && !d.masthead().organs().isEmpty()
                                && !d.masthead().organs().contains(Organ.ECONOMIC_AND_SOCIAL_COUNCIL))
                        .map(l -> withLetter(
                                d,
                                b -> b.addressees(List.of(Addressee.builder()
                                        .from(l.addressees().get(0))
                                        .role(AddresseeRole.PRESIDENT_OF_ECOSOC)
                                        .build())))),
                "addressee-organ-mismatch");
        add(
                all,
                "request for another organ",
                d -> request(d)
                        .filter(r ->
                                !r.organs().isEmpty() && !d.masthead().symbols().isEmpty())
                        .map(r -> withRequest(d, b -> b.organs(List.of(unnamed(d))))),
                "requested-organ-not-in-masthead",
                "requested-organ-without-symbol",
                "symbol-organ-not-requested");
        add(
                all,
                "observer of a Member State",
                d -> letter(d)
                        .filter(l -> !l.senders().isEmpty()
                                && l.senders().get(0).state().isPresent()
                                && !l.senders().get(0).state().get().observer()
                                && l.date().isPresent()
                                && l.date().get().getYear() > 2002)
                        .map(l -> withLetter(
                                d,
                                b -> b.senders(List.of(Sender.builder()
                                        .from(l.senders().get(0))
                                        .office(Office.PERMANENT_OBSERVER)
                                        .build())))),
                "observer-office-mismatch");
    }

    private static void annexes(List<Mutation> all) {
        add(
                all,
                "annexes lost",
                d -> d.annexes().isEmpty() || letter(d).isEmpty()
                        ? Optional.empty()
                        : Optional.of(annexes(d, List.of())),
                "annex-missing",
                "submission-language-without-annex");
        add(
                all,
                "last annex lost",
                d -> d.annexes().size() > 1
                        ? Optional.of(
                                annexes(d, d.annexes().subList(0, d.annexes().size() - 1)))
                        : Optional.empty(),
                "annex-missing",
                "annex-number-needless");
        add(
                all,
                "last annex renumbered",
                d -> d.annexes().isEmpty() ? Optional.empty() : Optional.of(renumbered(d, "IX")),
                "annex-number-gap");
        add(
                all,
                "last annex numbered as the one before",
                d -> d.annexes().size() > 1
                                && d.annexes()
                                        .get(d.annexes().size() - 2)
                                        .number()
                                        .isPresent()
                                && sameKind(d)
                        ? Optional.of(renumbered(
                                d,
                                d.annexes().get(d.annexes().size() - 2).number().get()))
                        : Optional.empty(),
                "annex-number-repeated");
        add(
                all,
                "last annex without number",
                d -> d.annexes().size() > 1 && last(d.annexes()).number().isPresent() && sameKind(d)
                        ? Optional.of(renumbered(d, ""))
                        : Optional.empty(),
                "annex-unnumbered");
        add(
                all,
                "annex emptied",
                d -> d.annexes().isEmpty() || last(d.annexes()).body().isEmpty()
                        ? Optional.empty()
                        : Optional.of(lastAnnex(
                                d,
                                a -> Annex.builder()
                                        .from(a)
                                        .body(List.of())
                                        .annexes(List.of())
                                        .masthead(Optional.empty())
                                        .build())),
                "annex-empty");
        add(
                all,
                "annex issued after the letter",
                d -> d.annexes().isEmpty() || d.masthead().date().isEmpty()
                        ? Optional.empty()
                        : Optional.of(lastAnnex(
                                d,
                                a -> Annex.builder()
                                        .from(a)
                                        .masthead(Masthead.builder()
                                                .date(d.masthead().date().get().plusDays(40))
                                                .build())
                                        .build())),
                "annex-issued-after-letter");
    }

    private static void footnotes(List<Mutation> all) {
        Predicate<UnDocument> called = d -> !d.footnotes().isEmpty() && isCalled(d);
        add(
                all,
                "first note lost",
                d -> called.test(d)
                        ? Optional.of(
                                notes(d, d.footnotes().subList(1, d.footnotes().size())))
                        : Optional.empty(),
                "footnote-call-without-note");
        add(
                all,
                "note that nothing calls",
                d -> Optional.of(notes(
                        d,
                        added(
                                d.footnotes(),
                                Samples.note("nx", "99", io.github.undoc.model.text.FootnoteKind.OTHER, "…")))),
                "footnote-without-call");
        add(
                all,
                "mark of the first note changed",
                d -> called.test(d)
                        ? Optional.of(firstNote(
                                d, n -> Footnote.builder().from(n).mark("77").build()))
                        : Optional.empty(),
                "footnote-mark-mismatch");
        add(
                all,
                "first note emptied",
                d -> d.footnotes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(firstNote(
                                d,
                                n -> Footnote.builder()
                                        .from(n)
                                        .content(List.of())
                                        .build())),
                "footnote-empty");
        add(
                all,
                "first note twice",
                d -> d.footnotes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                notes(d, added(d.footnotes(), d.footnotes().get(0)))),
                "footnote-id-repeated");
    }

    // ---------------------------------------------------------------- helpers

    private static void add(
            List<Mutation> all, String name, Function<UnDocument, Optional<UnDocument>> change, String... codes) {
        all.add(new Mutation(name, Set.of(codes), change));
    }

    private static boolean known(UnDocument document) {
        return document.masthead().date().isPresent();
    }

    private static Optional<Letter> letter(UnDocument document) {
        return document.letter();
    }

    private static Optional<LocalDate> letterDate(UnDocument document) {
        return document.letter().flatMap(Letter::date);
    }

    private static Optional<CirculationRequest> request(UnDocument document) {
        return document.letter().flatMap(Letter::circulationRequest);
    }

    private static List<AgendaItem> requestedItems(UnDocument document) {
        return request(document).map(CirculationRequest::items).orElse(List.of());
    }

    private static boolean regular(DocumentSymbol symbol) {
        return symbol.session().isPresent() && symbol.session().get().kind() == SessionKind.REGULAR;
    }

    private static boolean council(DocumentSymbol symbol) {
        return symbol.organ().equals(Organ.SECURITY_COUNCIL) && symbol.year().isPresent();
    }

    private static String withSession(DocumentSymbol symbol, int by) {
        int session = symbol.session().orElseThrow().number();
        return symbol.toString().replaceFirst("/" + session + "/", "/" + (session + by) + "/");
    }

    private static String withYear(DocumentSymbol symbol, int by) {
        OptionalInt year = symbol.year();
        return symbol.toString()
                .replaceFirst(String.valueOf(year.orElseThrow()), String.valueOf(year.orElseThrow() + by));
    }

    /** Replaces the first symbol for which there is another, if the result is a symbol. */
    private static Optional<UnDocument> replaceSymbol(
            UnDocument document, Function<DocumentSymbol, @Nullable String> other) {
        List<DocumentSymbol> symbols = new ArrayList<>(document.masthead().symbols());
        for (int i = 0; i < symbols.size(); i++) {
            String text = other.apply(symbols.get(i));
            Optional<DocumentSymbol> symbol = text == null ? Optional.empty() : DocumentSymbol.tryParse(text);
            if (symbol.isPresent()) {
                symbols.set(i, symbol.get());
                return Optional.of(with(document, m -> m.symbols(symbols)));
            }
        }
        return Optional.empty();
    }

    private static Optional<UnDocument> replaceSession(UnDocument document, SessionKind kind, int by) {
        List<Session> sessions = new ArrayList<>(document.masthead().sessions());
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).kind() == kind) {
                sessions.set(i, moved(sessions.get(i), by));
                return Optional.of(with(document, m -> m.sessions(sessions)));
            }
        }
        return Optional.empty();
    }

    private static Session moved(Session session, int by) {
        return Session.builder().from(session).number(session.number() + by).build();
    }

    private static List<AgendaItem> firstMoved(List<AgendaItem> items) {
        List<AgendaItem> moved = new ArrayList<>(items);
        int number = moved.get(0).number();
        moved.replaceAll(item -> item.number() == number
                ? AgendaItem.builder().from(item).number(number + 100).build()
                : item);
        return moved;
    }

    private static boolean ascending(List<AgendaItem> items) {
        return items.get(0).number() < items.get(items.size() - 1).number();
    }

    private static Language other(Language language) {
        return language.equals(Language.RUSSIAN) ? Language.CHINESE : Language.RUSSIAN;
    }

    private static Organ unnamed(UnDocument document) {
        return document.masthead().symbols().stream().anyMatch(s -> s.organ().equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL))
                ? Organ.SECURITY_COUNCIL
                : Organ.ECONOMIC_AND_SOCIAL_COUNCIL;
    }

    private static String charge(Language language) {
        return switch (language.tag()) {
            case "ar" -> "القائم بالأعمال بالنيابة";
            case "es" -> "Encargado de Negocios interino";
            case "fr" -> "Le Chargé d’affaires par intérim";
            case "ru" -> "Временный поверенный в делах";
            case "zh" -> "临时代办";
            default -> "Chargé d’affaires a.i.";
        };
    }

    private static boolean isCalled(UnDocument document) {
        String id = document.footnotes().get(0).id();
        RuleContext context = new RuleContext(document, RuleMessages.english());
        return context.calls().stream().anyMatch(call -> call.note().equals(Optional.of(id)));
    }

    private static boolean sameKind(UnDocument document) {
        int size = document.annexes().size();
        return document.annexes().get(size - 1).kind()
                == document.annexes().get(size - 2).kind();
    }

    private static UnDocument with(UnDocument document, java.util.function.Consumer<Masthead.Builder> change) {
        return UnDocument.builder()
                .from(document)
                .masthead(Samples.changed(document.masthead(), change))
                .build();
    }

    private static UnDocument withLetter(UnDocument document, java.util.function.Consumer<Letter.Builder> change) {
        return UnDocument.builder()
                .from(document)
                .content(Samples.changed(document.letter().orElseThrow(), change))
                .build();
    }

    private static UnDocument withRequest(
            UnDocument document, java.util.function.Consumer<CirculationRequest.Builder> change) {
        CirculationRequest.Builder builder = CirculationRequest.builder();
        builder.from(request(document).orElseThrow());
        change.accept(builder);
        return withLetter(document, l -> l.circulationRequest(builder.build()));
    }

    private static UnDocument withSignatories(UnDocument document, List<Signatory> signatories) {
        SignatureBlock block = document.letter().orElseThrow().signature().orElseThrow();
        return withLetter(
                document,
                l -> l.signature(SignatureBlock.builder()
                        .from(block)
                        .signatories(signatories)
                        .build()));
    }

    private static UnDocument referring(UnDocument document) {
        int year = document.masthead().date().orElseThrow().getYear() + 2;
        String symbol = year < 1994 ? "A/" + (year - 1945) + "/7" : "S/" + year + "/7";
        SymbolReference reference = SymbolReference.builder()
                .text(symbol)
                .addSymbols(DocumentSymbol.tryParse(symbol).orElse(DocumentSymbol.parse("S/2030/7")))
                .build();
        Footnote note = Footnote.builder()
                .id("nx")
                .mark("99")
                .addContent(Samples.paragraph(reference))
                .build();
        return notes(document, added(document.footnotes(), note));
    }

    private static UnDocument annexes(UnDocument document, List<Annex> annexes) {
        return UnDocument.builder().from(document).annexes(annexes).build();
    }

    private static UnDocument lastAnnex(UnDocument document, UnaryOperator<Annex> change) {
        List<Annex> annexes = new ArrayList<>(document.annexes());
        annexes.set(annexes.size() - 1, change.apply(last(annexes)));
        return annexes(document, annexes);
    }

    private static UnDocument renumbered(UnDocument document, String number) {
        return lastAnnex(
                document,
                a -> Annex.builder()
                        .from(a)
                        .number(number.isEmpty() ? Optional.empty() : Optional.of(number))
                        .build());
    }

    private static UnDocument notes(UnDocument document, List<Footnote> notes) {
        return UnDocument.builder().from(document).footnotes(notes).build();
    }

    private static UnDocument firstNote(UnDocument document, UnaryOperator<Footnote> change) {
        List<Footnote> notes = new ArrayList<>(document.footnotes());
        notes.set(0, change.apply(notes.get(0)));
        return notes(document, notes);
    }

    private static <T> List<T> added(List<T> list, T value) {
        List<T> longer = new ArrayList<>(list);
        longer.add(value);
        return longer;
    }

    private static <T> List<T> doubled(List<T> list) {
        return added(list, list.get(0));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
