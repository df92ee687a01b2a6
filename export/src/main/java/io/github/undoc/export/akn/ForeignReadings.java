package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.DocumentType;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.State;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.SignatureBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes readings from the elements and the metadata of a document that others marked up: from the inline elements the
 * AKN4UN Guidelines name, from the terms these refer to, and from the FRBR block. Nothing is guessed from words alone.
 */
final class ForeignReadings {

    private final Node document;
    private final Map<String, Node> terms = new HashMap<>();

    ForeignReadings(Node document) {
        this.document = document;
        for (Node references : document.descendants("references")) {
            for (Node term : references.elements()) {
                term.attribute("eId").ifPresent(id -> terms.putIfAbsent(id, term));
            }
        }
    }

    private Optional<Node> identification(String level) {
        return document.first("meta")
                .flatMap(meta -> meta.first("identification"))
                .flatMap(node -> node.first(level));
    }

    private Optional<String> property(String level, String element, String attribute) {
        return identification(level).flatMap(node -> node.first(element)).flatMap(node -> node.attribute(attribute));
    }

    /** Returns the end of the address of the term that an element refers to; empty for none. */
    private String term(Node node) {
        String reference = node.attribute("refersTo").orElse("").strip();
        int blank = reference.indexOf(' ');
        String first = blank < 0 ? reference : reference.substring(0, blank);
        Node term = first.startsWith("#") ? terms.get(first.substring(1)) : null;
        String href = term == null ? "" : term.attribute("href").orElse("");
        return href.substring(href.lastIndexOf('/') + 1);
    }

    Optional<Language> language() {
        return property("FRBRExpression", "FRBRlanguage", "language")
                .filter(code -> !code.equals("und") && !code.equals("mul"))
                .flatMap(ForeignReadings::languageOf);
    }

    private static Optional<Language> languageOf(String code) {
        try {
            return Optional.of(Languages.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // ---- masthead

    Masthead masthead(List<MastheadLine> printed, List<Node> lines) {
        Masthead.Builder masthead = Masthead.builder().addAllLines(printed);
        masthead.addAllSymbols(symbols(lines));
        Set<Organ> organs = new LinkedHashSet<>();
        for (Node authority : all(lines, "docAuthority")) {
            if (!term(authority).equals("un")) {
                organ(term(authority), authority.text()).ifPresent(organs::add);
            }
        }
        masthead.addAllOrgans(organs);
        for (Node inline : all(lines, "inline")) {
            inline(inline, masthead);
        }
        masthead.date(date(all(lines, "docDate"))
                .or(() -> document.first("meta")
                        .flatMap(meta -> meta.first("publication"))
                        .flatMap(publication -> publication.attribute("date"))
                        .flatMap(Keys::date)
                        .filter(date -> !date.equals(Dates.UNKNOWN))));
        masthead.addAllOriginalLanguages(originals());
        for (Node session : all(lines, "session")) {
            session(session).ifPresent(masthead::addSessions);
        }
        all(lines, "docketNumber").stream()
                .findFirst()
                .map(node -> Chars.clean(node.text()))
                .ifPresent(masthead::jobNumber);
        all(lines, "docCommittee").stream()
                .findFirst()
                .map(node -> Chars.clean(node.text()))
                .ifPresent(masthead::committee);
        return masthead.build();
    }

    private static List<Node> all(List<Node> lines, String element) {
        List<Node> all = new ArrayList<>();
        for (Node line : lines) {
            all.addAll(line.descendants(element));
        }
        return all;
    }

    private static Optional<LocalDate> date(List<Node> dates) {
        return dates.stream()
                .flatMap(node -> node.attribute("date").stream())
                .flatMap(value -> Keys.date(value).stream())
                .findFirst();
    }

    private List<DocumentSymbol> symbols(List<Node> lines) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (Node number : all(lines, "docNumber")) {
            Keys.symbol(Chars.clean(number.text())).ifPresent(symbols::add);
        }
        if (symbols.isEmpty()) {
            List<Node> numbers = identification("FRBRWork")
                    .map(work -> work.all("FRBRnumber"))
                    .orElse(List.of());
            // The number that joins several symbols comes first, then each alone.
            for (Node number : numbers.size() > 1 ? numbers.subList(1, numbers.size()) : numbers) {
                number.attribute("showAs").flatMap(Keys::symbol).ifPresent(symbols::add);
            }
        }
        return symbols;
    }

    private static Optional<Organ> organ(String term, String printed) {
        String key = term.startsWith("un-") ? term.substring(3) : term;
        String name = Chars.clean(printed).toLowerCase(Locale.ROOT);
        for (Organ organ : Organ.registered()) {
            if (organ.key().equals(key)) {
                return Optional.of(organ);
            }
        }
        for (Organ organ : Organ.registered()) {
            for (Language language : Language.official()) {
                if (organ.name(language).toLowerCase(Locale.ROOT).equals(name)) {
                    return Optional.of(organ);
                }
            }
        }
        return Optional.empty();
    }

    private static void inline(Node inline, Masthead.Builder masthead) {
        String text = Chars.clean(inline.text());
        switch (ForeignLines.name(inline)) {
            case "distribution" ->
                Keys.of(DistributionCategory.values(), DistributionCategory::key, text.toLowerCase(Locale.ROOT))
                        .ifPresent(masthead::distribution);
            case "agendaItem" -> {
                int[] at = digits(text);
                if (at.length > 0) {
                    masthead.addAgendaItems(AgendaItem.builder()
                            .number(Keys.integer(Optional.of(text.substring(at[0], at[1])), 0))
                            .build());
                }
            }
            case "agendaItemTitle" -> masthead.addAgendaTitles(text);
            case "languageOfExpression" -> named(text).ifPresent(masthead::language);
            default -> {
                // Says nothing that a masthead holds.
            }
        }
    }

    private static int[] digits(String text) {
        int start = 0;
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return start < end ? new int[] {start, end} : new int[0];
    }

    private static Optional<Language> named(String name) {
        return Language.official().stream()
                .filter(language -> Languages.name(language).equalsIgnoreCase(name))
                .findFirst();
    }

    private List<Language> originals() {
        List<Language> originals = new ArrayList<>();
        identification("FRBRExpression")
                .map(expression -> expression.all("FRBRtranslation"))
                .orElse(List.of())
                .forEach(translation -> translation
                        .attribute("fromLanguage")
                        .flatMap(ForeignReadings::languageOf)
                        .ifPresent(originals::add));
        return originals;
    }

    private Optional<Session> session(Node session) {
        String term = term(session);
        int year = term.indexOf(".year.");
        int dot = year >= 0 ? year : term.indexOf(".session.");
        Optional<Organ> organ = dot < 0 ? Optional.empty() : organ(term.substring(0, dot), "");
        int number = Keys.integer(session.attribute("value"), 0);
        return organ.isEmpty() || number == 0
                ? Optional.empty()
                : Optional.of(Session.builder()
                        .organ(organ.get())
                        .kind(year >= 0 ? SessionKind.COUNCIL_YEAR : SessionKind.REGULAR)
                        .number(number)
                        .build());
    }

    // ---- content

    boolean isLetter() {
        String name = document.attribute("name").orElse("").toLowerCase(Locale.ROOT);
        return document.name.equals("doc")
                && (name.contains("letter")
                        || name.contains("verbale")
                        || name.equals("corrigendum")
                        || (property("FRBRWork", "FRBRsubtype", "value")
                                        .orElse("")
                                        .equals("communication")
                                && documentType() == DocumentType.OTHER));
    }

    DocumentType documentType() {
        String name = document.attribute("name").orElse("").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "resolution" -> DocumentType.RESOLUTION;
            case "draftresolution" -> DocumentType.DRAFT_RESOLUTION;
            case "decision" -> DocumentType.DECISION;
            case "report" -> DocumentType.REPORT;
            case "note" -> DocumentType.NOTE;
            case "memoranda", "memorandum" -> DocumentType.MEMORANDUM;
            case "agenda" -> DocumentType.AGENDA;
            case "verbatimrecord" -> DocumentType.VERBATIM_RECORD;
            case "summaryrecord" -> DocumentType.SUMMARY_RECORD;
            case "officialstatement", "statement" -> DocumentType.STATEMENT;
            case "observations" -> DocumentType.OBSERVATIONS;
            default -> DocumentType.OTHER;
        };
    }

    Letter.Builder letter(List<Node> titles) {
        Letter.Builder letter = Letter.builder().form(form(titles));
        letter.date(date(all(titles, "docDate"))
                .or(() -> property("FRBRWork", "FRBRdate", "date")
                        .flatMap(Keys::date)
                        .filter(date -> !date.equals(Dates.UNKNOWN))));
        for (Node sender : all(titles, "docProponent")) {
            letter.addSenders(sender(sender));
        }
        for (Node inline : all(titles, "inline")) {
            if (ForeignLines.name(inline).equals("to")) {
                letter.addAddressees(Addressee.builder()
                        .role(Keys.of(AddresseeRole.values(), AddresseeRole::key, term(inline))
                                .orElse(AddresseeRole.OTHER))
                        .printed(Chars.clean(inline.text()))
                        .build());
            }
        }
        return letter;
    }

    private static LetterForm form(List<Node> titles) {
        for (Node title : titles) {
            String text = Chars.clean(title.text());
            for (LetterForm form : LetterForm.values()) {
                if (form != LetterForm.LETTER && FormWords.find(form, text).length > 0) {
                    return form;
                }
            }
        }
        return LetterForm.LETTER;
    }

    /** The sender in the title; his State is the author of the Work that is marked as sender. */
    private Sender sender(Node node) {
        Sender.Builder sender = Sender.builder()
                .office(Keys.of(Office.values(), Office::key, term(node)).orElse(Office.OTHER))
                .printed(Chars.clean(node.text()));
        for (Node author :
                identification("FRBRWork").map(work -> work.all("FRBRauthor")).orElse(List.of())) {
            Node term = terms.get(author.attribute("href").orElse("").replace("#", ""));
            if (term != null && author.attribute("as").orElse("").equals("#sender")) {
                String name = term.attribute("showAs").orElse("");
                Optional<State> state = State.registered().stream()
                        .filter(one -> one.name(Language.ENGLISH).equals(name))
                        .findFirst();
                sender.state(state);
                if (state.isEmpty() && !name.isBlank()) {
                    sender.body(name);
                }
            }
        }
        return sender.build();
    }

    /** Adds the persons and roles that the conclusions mark. */
    SignatureBlock signatories(SignatureBlock signature) {
        SignatureBlock.Builder builder = SignatureBlock.builder().from(signature);
        document.first("conclusions").ifPresent(conclusions -> {
            for (Node container : conclusions.elements()) {
                List<Node> persons = container.descendants("person");
                List<Node> roles = container.descendants("role");
                if (persons.isEmpty() && roles.isEmpty()) {
                    continue;
                }
                Signatory.Builder signatory = Signatory.builder()
                        .signed(!container.descendants("docStatus").isEmpty());
                persons.stream().findFirst().ifPresent(person -> signatory.name(Chars.clean(person.text())));
                roles.forEach(role -> signatory.addTitles(Chars.clean(role.text())));
                builder.addSignatories(signatory.build());
            }
        });
        return builder.build();
    }
}
