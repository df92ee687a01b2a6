package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Session;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import java.util.List;

/**
 * Reads the front matter of a document, in any order of its lines, of any age, in one or two columns, with lines missing or
 * repeated. Immutable and thread-safe.
 */
public final class MastheadReader {

    /** A line that names the distribution is of a masthead where it is not alone. */
    private static final int LEAST_EVIDENCE = 3;

    private final FrontWords words;
    private final CoverReader covers;
    private final CommissionSessions commissionSessions;

    MastheadReader(
            LanguagePacks packs,
            DateReader dates,
            NumberWords numbers,
            AgendaItemReader agenda,
            TitleReader titles,
            DocumentTypeReader types) {
        words = new FrontWords(packs, dates, numbers, agenda, titles, types);
        covers = new CoverReader(words);
        commissionSessions = new CommissionSessions(words.organNames);
    }

    /**
     * Reads front lines.
     *
     * @param lines printed lines without mark-up; blank lines as empty strings; gaps of columns as tabs or runs of spaces
     * @return what they say
     */
    public MastheadReading read(List<String> lines) {
        MastheadReading reading = new MastheadScan(words, lines, 0).read();
        Masthead masthead = reading.masthead();
        if (!masthead.symbols().isEmpty() || masthead.distribution().isPresent()) {
            return reading;
        }
        int cover = covers.end(lines);
        MastheadReading behind = cover == 0
                ? MastheadReading.NONE
                : new MastheadScan(words, lines.subList(cover, lines.size()), 0).read();
        return behind.evidence() < LEAST_EVIDENCE ? reading : behind.below(lines.subList(0, cover));
    }

    /**
     * Settles what the front lines leave open by what the title of the letter says.
     *
     * @param reading what the front lines say
     * @param title what the title says
     * @return what both say
     */
    public Masthead withTitle(Masthead reading, TitleReading title) {
        List<Session> sessions = commissionSessions.read(reading, title.addressees());
        return sessions.equals(reading.sessions())
                ? reading
                : Masthead.builder().from(reading).sessions(sessions).build();
    }

    /**
     * Reads front lines of which it is known where the masthead ends.
     *
     * @param lines the lines, perhaps with the title behind them
     * @param end how many of the lines are of the masthead, whatever they say
     * @return what they say
     */
    public MastheadReading readAll(List<String> lines, int end) {
        return new MastheadScan(words, lines, end).read();
    }
}
