package io.github.undoc.export.akn;

import java.time.LocalDate;
import java.util.Optional;

/** Dates as Akoma Ntoso writes them. */
final class Dates {

    /** Stands for a date that nobody knows (AKN4UN Guidelines, part 1, metadata). */
    static final LocalDate UNKNOWN = LocalDate.of(1900, 1, 1);

    private Dates() {}

    /** Returns the date if {@code xsd:date} writes it with four digits for the year. */
    static Optional<LocalDate> writable(Optional<LocalDate> date) {
        return date.filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    }
}
