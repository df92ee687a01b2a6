package io.github.undoc.model;

import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Composes the lines of a masthead from its readings, in the English form used at Headquarters since about 1997
 * (United Nations Editorial Manual, mastheads).
 */
final class MastheadLines {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private MastheadLines() {}

    static List<MastheadLine> compose(Masthead masthead) {
        List<MastheadLine> lines = new ArrayList<>();
        if (!masthead.symbols().isEmpty()) {
            add(
                    lines,
                    MastheadLineKind.SYMBOL,
                    masthead.symbols().stream().map(DocumentSymbol::toString).collect(Collectors.joining("–")));
        }
        for (Organ organ : masthead.organs()) {
            add(lines, MastheadLineKind.ORGAN, organ.name(Language.ENGLISH));
        }
        masthead.distribution()
                .ifPresent(distribution -> add(lines, MastheadLineKind.DISTRIBUTION, words(distribution)));
        masthead.date().ifPresent(date -> add(lines, MastheadLineKind.DATE, printed(date)));
        masthead.language().ifPresent(language -> add(lines, MastheadLineKind.LANGUAGE, name(language)));
        if (!masthead.originalLanguages().isEmpty()) {
            add(
                    lines,
                    MastheadLineKind.ORIGINAL,
                    "Original: "
                            + masthead.originalLanguages().stream()
                                    .map(MastheadLines::name)
                                    .collect(Collectors.joining("/")));
        }
        for (Session session : masthead.sessions()) {
            add(lines, MastheadLineKind.SESSION, printed(session));
        }
        masthead.committee().ifPresent(committee -> add(lines, MastheadLineKind.COMMITTEE, committee));
        if (!masthead.agendaItems().isEmpty()) {
            add(
                    lines,
                    MastheadLineKind.AGENDA_ITEM,
                    (masthead.agendaItems().size() == 1 ? "Agenda item " : "Agenda items ")
                            + masthead.agendaItems().stream()
                                    .map(AgendaItem::label)
                                    .collect(Collectors.joining(", ")));
        }
        for (String title : masthead.agendaTitles()) {
            add(lines, MastheadLineKind.AGENDA_TITLE, title);
        }
        masthead.jobNumber().ifPresent(number -> add(lines, MastheadLineKind.JOB_NUMBER, number));
        return List.copyOf(lines);
    }

    private static void add(List<MastheadLine> lines, MastheadLineKind kind, String text) {
        lines.add(MastheadLine.of(kind, text));
    }

    private static String printed(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    private static String printed(Session session) {
        String name = switch (session.kind()) {
            case REGULAR -> session.number() + " session";
            case SPECIAL -> session.number() + " special session";
            case EMERGENCY_SPECIAL -> session.number() + " emergency special session";
            case COUNCIL_YEAR -> session.number() + " year";
            case YEAR_SESSION -> session.number() + " session";
        };
        return session.resumed() ? "Resumed " + name : name;
    }

    private static String name(Language language) {
        return new Locale.Builder().setLanguageTag(language.tag()).build().getDisplayLanguage(Locale.ENGLISH);
    }

    /** Records of meetings print “Provisional” alone, where other documents say how widely they are distributed. */
    private static String words(DistributionCategory distribution) {
        String word = capitalised(distribution.key());
        return distribution == DistributionCategory.PROVISIONAL ? word : "Distr.: " + word;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
