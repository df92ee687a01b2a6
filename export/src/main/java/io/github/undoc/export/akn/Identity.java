package io.github.undoc.export.akn;

import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who a document is: its kind, its organs, its dates and its addresses at the levels of Work, Expression and
 * Manifestation (AKN4UN Guidelines, part 1, naming; Akoma Ntoso Naming Convention 4).
 */
final class Identity {

    /** The number of a document that has neither symbol nor job number. */
    private static final String NO_NUMBER = "unnumbered";

    final DocumentKind kind;
    final Masthead masthead;
    final List<Organ> organs;
    final LocalDate workDate;
    final LocalDate issueDate;
    final boolean dated;
    final Optional<LocalDate> letterDate;
    final String number;
    final String printedNumber;
    final Optional<Language> language;
    final String languageCode;
    private final String actor;
    private final String work;

    Identity(UnDocument document) {
        DocumentContent content = document.content();
        masthead = document.masthead();
        kind = DocumentKind.of(content, masthead.symbols());
        letterDate = Dates.writable(content instanceof Letter letter ? letter.date() : Optional.empty());
        Optional<LocalDate> issued = Dates.writable(masthead.date());
        workDate = letterDate.or(() -> issued).orElse(Dates.UNKNOWN);
        issueDate = issued.or(() -> letterDate).orElse(Dates.UNKNOWN);
        dated = issued.isPresent() || letterDate.isPresent();
        organs = organs(masthead);
        actor = organs.isEmpty() ? "un" : "un-" + Chars.idNumber(organs.get(0).key());
        number = number(masthead);
        work = work(kind, workDate, actor, number);
        printedNumber = printedNumber(masthead);
        language = document.language().or(masthead::language);
        languageCode = language.map(Languages::code).orElse("und");
    }

    private static List<Organ> organs(Masthead masthead) {
        Set<Organ> organs = new LinkedHashSet<>();
        masthead.symbols().forEach(symbol -> organs.add(Symbols.organ(symbol)));
        organs.addAll(masthead.organs());
        return new ArrayList<>(organs);
    }

    private static String number(Masthead masthead) {
        if (masthead.symbols().isEmpty()) {
            String job = Symbols.number(jobDigits(masthead));
            return job.isEmpty() ? NO_NUMBER : job;
        }
        List<String> numbers = new ArrayList<>();
        for (DocumentSymbol symbol : masthead.symbols()) {
            numbers.add(Symbols.number(symbol.toString()));
        }
        return String.join("-", numbers);
    }

    private static String printedNumber(Masthead masthead) {
        if (masthead.symbols().isEmpty()) {
            String job = Chars.clean(jobDigits(masthead));
            return job.isEmpty() ? NO_NUMBER : job;
        }
        List<String> numbers = new ArrayList<>();
        for (DocumentSymbol symbol : masthead.symbols()) {
            numbers.add(Chars.clean(symbol.toString()));
        }
        return String.join("\u2013", numbers);
    }

    /** The job number without its language letter is the same in all languages, as a Work asks. */
    private static String jobDigits(Masthead masthead) {
        String job = masthead.jobNumber().map(Chars::clean).orElse("");
        int bracket = job.indexOf('(');
        return bracket < 0 ? job : job.substring(0, bracket).strip();
    }

    /** Returns the address of the Work. */
    String work() {
        return work;
    }

    /** Returns the address of the publication around the Work. */
    String publication() {
        return work(DocumentKind.PUBLICATION, issueDate, actor, number);
    }

    /** Returns the address that the Work would have under one of its symbols alone. */
    String workOf(DocumentSymbol symbol, DocumentKind of) {
        return work(
                of,
                of.equals(DocumentKind.PUBLICATION) ? issueDate : workDate,
                "un-" + Chars.idNumber(Symbols.organ(symbol).key()),
                Symbols.number(symbol.toString()));
    }

    /** Returns the address of another document of the same kind as a letter. */
    static String letterOf(DocumentSymbol symbol, LocalDate date) {
        boolean resolution = symbol.toString().contains("/RES/");
        return "/akn/un/" + (resolution ? "statement/deliberation/" : "doc/communication/") + "un-"
                + Chars.idNumber(Symbols.organ(symbol).key()) + "/" + date + "/"
                + Symbols.number(
                        resolution
                                ? symbol.toString().substring(symbol.toString().indexOf("/RES/") + 5)
                                : symbol.toString());
    }

    private static String work(DocumentKind kind, LocalDate date, String actor, String number) {
        return "/akn/un/" + kind.element() + "/" + kind.subtype() + "/" + actor + "/" + date + "/" + number;
    }
}
