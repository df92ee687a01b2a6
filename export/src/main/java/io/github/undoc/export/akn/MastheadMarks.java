package io.github.undoc.export.akn;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of the readings of a masthead in its lines: what each line says is known by its kind, so that only the
 * words within it have to be found. One for each masthead; lines are asked for in their order.
 */
final class MastheadMarks {

    private final Masthead masthead;
    private final Terms terms;
    private int organs;
    private int sessions;
    private int symbols;
    private int items;
    private int titles;

    MastheadMarks(Masthead masthead, Terms terms) {
        this.masthead = masthead;
        this.terms = terms;
    }

    List<Mark> of(MastheadLine line, String text) {
        List<Mark> marks = new ArrayList<>();
        int start = Words.start(text, 0);
        int end = Words.end(text);
        if (start < end) {
            mark(line.kind(), text, start, end, marks);
        }
        return Mark.apart(marks);
    }

    private void mark(MastheadLineKind kind, String text, int start, int end, List<Mark> marks) {
        switch (kind) {
            case PUBLISHER -> marks.add(Mark.of(start, end, "docAuthority", "refersTo", Terms.UN.ref()));
            case ORGAN -> organ(text, start, end, marks);
            case SYMBOL -> symbols(text, marks);
            case DISTRIBUTION ->
                masthead.distribution()
                        .flatMap(terms::distribution)
                        .ifPresent(term -> inline("distribution", behindColon(text, start), end, term.ref(), marks));
            case DATE -> {
                Optional<LocalDate> date = Dates.writable(masthead.date());
                date.ifPresent(day -> marks.add(
                        Mark.of(start, end, "docDate", "date", day.toString(), "refersTo", Terms.ISSUANCE.ref())));
            }
            case LANGUAGE ->
                masthead.language()
                        .flatMap(terms::language)
                        .ifPresent(term -> inline("languageOfExpression", start, end, term.ref(), marks));
            case ORIGINAL -> {
                String refs = languages(masthead.originalLanguages(), terms);
                if (!refs.isEmpty()) {
                    inline("originalLanguage", behindColon(text, start), end, refs, marks);
                }
            }
            case SESSION -> session(start, end, marks);
            case COMMITTEE -> marks.add(Mark.of(start, end, "docCommittee"));
            case AGENDA_ITEM -> items(text, marks);
            case AGENDA_TITLE -> agendaTitle(start, end, marks);
            case JOB_NUMBER -> marks.add(Mark.of(start, end, "docketNumber", "refersTo", Terms.JOB_NUMBER.ref()));
            case OTHER -> {
                // Says nothing that Akoma Ntoso has a word for.
            }
        }
    }

    private static void inline(String name, int start, int end, String refs, List<Mark> marks) {
        if (start < end) {
            marks.add(Mark.of(start, end, "inline", "name", "akn4un:" + name, "refersTo", refs));
        }
    }

    /** Returns where the words behind a colon begin, or the place given if there is none. */
    static int behindColon(String text, int start) {
        int colon = text.indexOf(':', start);
        int wide = text.indexOf('\uff1a', start);
        if (colon < 0 || (wide >= 0 && wide < colon)) {
            colon = wide;
        }
        return colon < 0 ? start : Words.start(text, colon + 1);
    }

    static String languages(List<Language> languages, Terms terms) {
        List<String> refs = new ArrayList<>();
        for (Language language : languages) {
            terms.language(language).ifPresent(term -> refs.add(term.ref()));
        }
        return String.join(" ", refs);
    }

    private void organ(String text, int start, int end, List<Mark> marks) {
        Optional<Organ> inTurn = organs < masthead.organs().size()
                ? Optional.of(masthead.organs().get(organs))
                : Optional.empty();
        organs++;
        OrganNames.named(text, masthead.organs())
                .or(() -> inTurn)
                .flatMap(terms::organ)
                .ifPresent(term -> marks.add(Mark.of(start, end, "docAuthority", "refersTo", term.ref())));
    }

    private void symbols(String text, List<Mark> marks) {
        int from = 0;
        while (symbols < masthead.symbols().size()) {
            DocumentSymbol symbol = masthead.symbols().get(symbols);
            int at = text.indexOf(symbol.toString(), from);
            if (at < 0) {
                return;
            }
            from = at + symbol.toString().length();
            marks.add(Mark.of(at, from, "docNumber", "refersTo", Terms.SYMBOL.ref()));
            symbols++;
        }
    }

    private void session(int start, int end, List<Mark> marks) {
        if (sessions < masthead.sessions().size()) {
            Session session = masthead.sessions().get(sessions++);
            terms.session(session)
                    .ifPresent(term -> marks.add(Mark.of(
                            start,
                            end,
                            "session",
                            "value",
                            Integer.toString(session.number()),
                            "refersTo",
                            term.ref())));
        }
    }

    private void items(String text, List<Mark> marks) {
        int from = 0;
        while (items < masthead.agendaItems().size()) {
            AgendaItem item = masthead.agendaItems().get(items);
            int[] at = Words.number(text, item.number(), from);
            if (at.length == 0) {
                return;
            }
            from = at[1];
            int start = at[0];
            int end = at[1];
            terms.agendaItem(item).ifPresent(term -> inline("agendaItem", start, end, term.ref(), marks));
            items++;
        }
    }

    private void agendaTitle(int start, int end, List<Mark> marks) {
        boolean each = masthead.agendaTitles().size() == masthead.agendaItems().size();
        int index = titles++;
        Optional<Term> term = each && index < masthead.agendaItems().size()
                ? terms.agendaItem(masthead.agendaItems().get(index))
                : Optional.empty();
        List<String> attributes = new ArrayList<>(List.of("name", "akn4un:agendaItemTitle"));
        term.ifPresent(item -> attributes.addAll(List.of("refersTo", item.ref())));
        marks.add(new Mark(start, end, "inline", false, List.copyOf(attributes)));
    }
}
