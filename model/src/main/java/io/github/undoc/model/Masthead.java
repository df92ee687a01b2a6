package io.github.undoc.model;

import io.github.undoc.model.symbol.DocumentSymbol;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The front matter of a document. The lines are what was printed, in printed order; everything else is read from them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Masthead extends Serializable permits ImmutableMasthead, ImmutableMasthead.Json {

    /** {@return the lines as printed; empty in a masthead that a program made from readings alone} */
    List<MastheadLine> lines();

    /** {@return the organs named, each once, in printed order} */
    List<Organ> organs();

    /** {@return the symbols; several for a joint document} */
    List<DocumentSymbol> symbols();

    /** {@return the distribution} */
    Optional<DistributionCategory> distribution();

    /** {@return the date of issue} */
    Optional<LocalDate> date();

    /** {@return the language of this version, where a line names it} */
    Optional<Language> language();

    /** {@return the original language or languages named} */
    List<Language> originalLanguages();

    /** {@return the sessions and years named} */
    List<Session> sessions();

    /** {@return the agenda items, in printed order} */
    List<AgendaItem> agendaItems();

    /**
     * {@return the titles of the agenda items, each joined to one line; one in all where the print does not tell them
     * apart}
     */
    List<String> agendaTitles();

    /** {@return the committee or subsidiary body named below the organ, as printed} */
    Optional<String> committee();

    /** {@return the job number with its language letter, such as {@code 20-13851 (C)}} */
    Optional<String> jobNumber();

    /**
     * Returns the lines as printed, or, where only readings were given, lines composed from them in English form.
     *
     * @return the lines to print
     */
    default List<MastheadLine> printed() {
        return lines().isEmpty() ? MastheadLines.compose(this) : lines();
    }

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Masthead} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableMasthead.Builder {
        Builder() {}
    }
}
