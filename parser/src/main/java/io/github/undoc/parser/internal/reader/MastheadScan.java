package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One reading of front lines: a walk from line to line that names what it knows, keeps what it does not know until later lines
 * tell whether that is an agenda title, something else or no masthead any more, and stops where the title or the body begins.
 */
final class MastheadScan {

    private static final int MAX_UNKNOWN = 14;
    private static final int MAX_UNKNOWN_IN_TITLES = 24;
    private static final int LONG_LINE = 220;
    /** What stands farther to the left of a gap is of another column. */
    private static final int MOST_BEFORE_GAP = 12;

    private static final int LONG_REST = 80;
    private static final int MAX_JOIN = 8;
    private static final int MAX_AHEAD = 12;
    private static final int MAX_PARTIAL_WORDS = 60;
    private static final int MAX_STAMP_WORDS = 4;
    /** How many words may stand before a masthead in one line. */
    private static final int MOST_LEADING_WORDS = 30;

    private final FrontWords words;
    private final List<String> lines;
    private final int certain;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final List<Partial> partials = new ArrayList<>();
    private final Set<Organ> organs = new LinkedHashSet<>();
    private final Set<DocumentSymbol> symbols = new LinkedHashSet<>();
    private final Set<Language> originals = new LinkedHashSet<>();
    private final Set<Session> sessions = new LinkedHashSet<>();
    private final Set<AgendaItem> items = new LinkedHashSet<>();
    private final List<String> titles = new ArrayList<>();
    private @Nullable DistributionCategory distribution;
    private @Nullable LocalDate date;
    private @Nullable Language language;
    private @Nullable String committee;
    private @Nullable String job;
    private @Nullable Draft openDistribution;
    private @Nullable Draft openOriginal;
    private @Nullable Draft loneGeneral;
    private @Nullable Organ lastBody;
    private boolean inItems;
    private boolean inSession;
    /** Whether a line called a note. */
    private boolean called;

    private int evidence;
    private int carryLine = -1;
    private int carryColumn;
    private int endLine = -1;
    private int endColumn;

    /** Makes a scan; the first lines can be certain to be of the masthead. */
    MastheadScan(FrontWords words, List<String> lines, int certain) {
        this.words = words;
        this.lines = lines;
        this.certain = certain;
    }

    MastheadReading read() {
        boolean blank = false;
        int line = 0;
        for (; line < lines.size() && endLine < 0; line++) {
            String text = lines.get(line);
            if (text.isBlank()) {
                blank = true;
                continue;
            }
            line(line, text, blank);
            called = called || holdsCall(text);
            blank = false;
        }
        if (endLine < 0 && certain > 0) {
            flush();
            end(lines.size(), 0);
        } else if (endLine < 0) {
            stop(lines.size(), 0);
        }
        finishPartials();
        dropBehindEnd();
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.parts.get(0).line())
                .thenComparingInt(draft -> draft.parts.get(0).start()));
        List<MastheadPiece> pieces = new ArrayList<>();
        for (Draft draft : drafts) {
            pieces.add(new MastheadPiece(draft.kind, draft.parts));
        }
        return new MastheadReading(pieces, masthead(), endLine, endColumn, evidence);
    }

    /** What was put aside behind the place where the masthead turned out to end is not of it. */
    private void dropBehindEnd() {
        for (Draft draft : drafts) {
            draft.parts.removeIf(
                    part -> part.line() > endLine || (part.line() == endLine && part.start() >= endColumn));
        }
        drafts.removeIf(draft -> draft.parts.isEmpty());
    }

    private Masthead masthead() {
        return Masthead.builder()
                .organs(organs)
                .symbols(symbols)
                .distribution(Optional.ofNullable(distribution))
                .date(Optional.ofNullable(date))
                .language(Optional.ofNullable(language))
                .originalLanguages(originals)
                .sessions(sessions)
                .agendaItems(items)
                .agendaTitles(titles)
                .committee(Optional.ofNullable(committee))
                .jobNumber(Optional.ofNullable(job))
                .build();
    }

    private void line(int line, String text, boolean blank) {
        Folded folded = Folded.line(text);
        int from = 0;
        if (line == carryLine) {
            from = folded.index(carryColumn, 0);
            if (from >= folded.length()) {
                return;
            }
        } else if (line >= certain && endsMasthead(line, folded, blank)) {
            return;
        }
        boolean first = true;
        while (from < folded.length() && endLine < 0) {
            int to = from;
            while (to < folded.length() && folded.at(to) != Folded.GAP) {
                to++;
            }
            if (to > from) {
                cell(line, text, folded, from, to, blank && first);
                first = false;
            }
            from = to + 1;
        }
    }

    /** Whether the title or the body begins in a line; sets the end if so. */
    private boolean endsMasthead(int line, Folded folded, boolean blank) {
        if (words.titles.isTitleStart(folded) || evidence > 0 && beginsDocument(line, folded, blank)) {
            flush();
            end(line, 0);
            return true;
        }
        if (folded.length() > 40 && words.titles.isOpening(folded) && !startsKnown(folded)) {
            stop(line, 0);
            return true;
        }
        return false;
    }

    /** Whether a line below known ones begins a damaged title, that of another document, or the body of a resolution. */
    private boolean beginsDocument(int line, Folded folded, boolean blank) {
        return words.titles.isDamagedTitleStart(lines.get(line))
                || words.types.isTitleStart(folded)
                        && !startsItems(folded)
                        && (words.types.isCertainTitle(folded) || !isAgendaTitle(line, blank))
                || words.types.isOpening(folded)
                || words.types.endOfSponsored(lines, line) > 0;
    }

    private boolean startsItems(Folded folded) {
        @Nullable Entry entry = words.front.longest(folded, 0);
        return entry != null && entry.term(Words.AGENDA_ITEM) != null;
    }

    private boolean startsKnown(Folded folded) {
        return words.front.longest(folded, 0) != null;
    }

    /** Whether a line that could be a title of a report is the title of an agenda item that still has none. */
    private boolean isAgendaTitle(int line, boolean blank) {
        if (!inItems && !inSession) {
            return false;
        }
        List<Unknown> pending = pendingTitles();
        if (!inItems || blank) {
            return isLetterAhead(line) || inItems && pending.size() < items.size() && areCapitals(pending, line);
        }
        return (pending.isEmpty() && titles.isEmpty())
                || AgendaTitles.count(words, lines, pending, 0) < items.size()
                || isLetterAhead(line);
    }

    /** Whether a line is in capitals like all titles of agenda items before it. */
    private boolean areCapitals(List<Unknown> pending, int line) {
        if (pending.isEmpty() || !isCapitals(lines.get(line))) {
            return false;
        }
        for (Unknown title : pending) {
            LinePart part = title.part();
            if (!isCapitals(lines.get(part.line()).substring(part.start(), part.end()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            any |= Character.isUpperCase(text.charAt(i));
        }
        return any;
    }

    /** Whether the title of a letter follows, so that what stands before it can be no title of another document. */
    private boolean isLetterAhead(int line) {
        int looked = 0;
        for (int i = line + 1; i < lines.size() && looked < MAX_AHEAD; i++) {
            String text = lines.get(i);
            if (text.isBlank()) {
                continue;
            }
            if (text.length() > LONG_LINE) {
                return words.titles.isTitleStart(text);
            }
            if (words.titles.isTitleStart(text) || words.titles.isDamagedTitleStart(text)) {
                return true;
            }
            looked++;
        }
        return false;
    }

    private void end(int line, int column) {
        if (line < certain) {
            return;
        }
        endLine = line;
        endColumn = column;
    }

    private void cell(int line, String text, Folded folded, int from, int to, boolean blank) {
        if (endsOpenTitle(line)) {
            unknown(line, folded, from, to, blank);
            return;
        }
        if (called && isNote(folded, from, to)) {
            unknown.add(new Unknown(part(line, folded, from, to), blank, true, inItems));
            return;
        }
        FrontHits finder = new FrontHits(words, text, folded);
        if (openOriginal != null && joinsOriginal(line, folded, from, to, finder)) {
            return;
        }
        boolean committees = evidence > 0 && !inItems && !organs.isEmpty();
        List<Hit> hits = hits(finder, from, to, committees);
        if (hits.isEmpty()) {
            noHit(line, text, folded, from, to, blank, finder, committees);
            return;
        }
        Hit last = hits.get(hits.size() - 1);
        int rest = finder.skipFiller(last.end(), to);
        if (rest >= to) {
            applyAll(line, folded, hits, to);
            return;
        }
        if (last.kind() == MastheadLineKind.AGENDA_ITEM) {
            @Nullable ContinuedItems longer = continuedItems(line, folded, last, to);
            if (longer != null) {
                applyAll(line, folded, hits.subList(0, hits.size() - 1), last.start());
                applyContinued(line, folded, last.start(), to, longer);
                return;
            }
        }
        remainder(line, text, folded, hits, rest, to, blank);
    }

    /** What is known in a cell; a bullet or a speck before it goes with it. */
    private static List<Hit> hits(FrontHits finder, int from, int to, boolean committees) {
        List<Hit> hits = finder.hits(from, to, committees);
        int behind = hits.isEmpty() ? finder.skipFiller(from, to) : from;
        if (behind == from || behind >= to) {
            return hits;
        }
        List<Hit> further = finder.hits(behind, to, committees);
        if (!further.isEmpty()) {
            Hit first = further.get(0);
            further.set(0, new Hit(first.kind(), from, first.end(), first.value()));
        }
        return further;
    }

    private static boolean holdsCall(String text) {
        int star = text.indexOf('*', 1);
        while (star > 0 && Character.isWhitespace(text.charAt(star - 1))) {
            star = text.indexOf('*', star + 1);
        }
        return star > 0;
    }

    /** Whether a cell is a note to the lines above, such as the symbol of the provisional agenda. */
    private static boolean isNote(Folded folded, int from, int to) {
        int i = from;
        while (i < to && folded.at(i) == '*') {
            i++;
        }
        return i > from && i + 1 < to && folded.at(i) == ' ';
    }

    /** Whether the line before is of a title that goes on here, whatever the words: “THE ROLE OF THE / ORGANIZATION”. */
    private boolean endsOpenTitle(int line) {
        if (unknown.isEmpty() || unknown.get(unknown.size() - 1).part().line() != line - 1) {
            return false;
        }
        Unknown last = unknown.get(unknown.size() - 1);
        return last.mayBeTitle() && AgendaTitles.endsWithFunctionWord(words, lines.get(line - 1), last.part());
    }

    private void remainder(int line, String text, Folded folded, List<Hit> hits, int rest, int to, boolean blank) {
        Hit last = hits.get(hits.size() - 1);
        long strong = hits.stream().filter(Hit::strong).count();
        int title = words.titles.find(folded, rest, to);
        boolean weak = strong == 0 && hits.size() == 1 && title < 0;
        if (weak) {
            unknown(line, folded, hits.get(0).start(), to, blank);
            return;
        }
        applyAll(line, folded, hits, last.end());
        if (title >= 0) {
            if (title > rest) {
                between(line, text, folded, rest, title);
            }
            flush();
            end(line, folded.start(title));
            return;
        }
        boolean longRest = to - rest > LONG_REST && !(to - rest < LONG_LINE && isLetterAhead(line));
        if (last.kind() == MastheadLineKind.AGENDA_ITEM && !longRest) {
            unknown(line, folded, rest, to, false);
        } else if (last.kind() != MastheadLineKind.AGENDA_ITEM
                && words.types.isTitleStart(folded, rest)
                && hits.size() > 1) {
            flush();
            end(line, folded.start(rest));
        } else if (longRest && hits.size() > 2) {
            flush();
            end(line, folded.start(rest));
        } else {
            unknown(line, folded, rest, to, false);
        }
    }

    /** What stands between items and the title in one line: agenda titles, then perhaps the second organ and its year. */
    private void between(int line, String text, Folded folded, int from, int to) {
        FrontHits finder = new FrontHits(words, text, folded);
        for (int i = from; i < to; i = folded.nextWord(Math.max(folded.wordEnd(i), i + 1))) {
            List<Hit> hits = finder.hits(i, to, false);
            if (hits.isEmpty()) {
                continue;
            }
            int end = finder.skipFiller(hits.get(hits.size() - 1).end(), to);
            if (end >= to && hits.stream().anyMatch(hit -> hit.kind() == MastheadLineKind.SESSION)) {
                if (i > from) {
                    remember(line, folded, from, i, false);
                }
                applyAll(line, folded, hits, to);
                return;
            }
            if (!inItems && hits.get(0).kind() == MastheadLineKind.AGENDA_ITEM) {
                if (i > from) {
                    beforeItems(line, finder, folded, from, i);
                }
                applyAll(line, folded, hits, hits.get(hits.size() - 1).end());
                if (end < to) {
                    between(line, text, folded, end, to);
                }
                return;
            }
        }
        remember(line, folded, from, to, false);
    }

    /** What stands before the items is a committee, its session, place and time of the meeting. */
    private void beforeItems(int line, FrontHits finder, Folded folded, int from, int to) {
        @Nullable Hit session = null;
        for (int i = from; i < to && session == null; i = folded.nextWord(Math.max(folded.wordEnd(i), i + 1))) {
            List<Hit> hits = finder.hits(i, to, false);
            session = hits.isEmpty() || hits.get(0).kind() != MastheadLineKind.SESSION ? null : hits.get(0);
        }
        int nameEnd = session == null ? to : session.start();
        if (nameEnd > from) {
            @Nullable Entry entry = words.front.longest(folded, from);
            boolean committee = entry != null && entry.term(Words.COMMITTEE) != null;
            MastheadLineKind kind = committee ? MastheadLineKind.COMMITTEE : MastheadLineKind.OTHER;
            apply(line, folded, new Hit(kind, from, nameEnd, Hit.NOTHING), nameEnd);
        }
        if (session != null) {
            apply(line, folded, session, session.end());
            int rest = finder.skipFiller(session.end(), to);
            if (rest < to) {
                apply(line, folded, new Hit(MastheadLineKind.OTHER, rest, to, Hit.NOTHING), to);
            }
        }
    }

    /** Where in a cell a label such as “Original:” begins behind words that are not known, or -1. */
    private int labelInside(Folded folded, int from, int to) {
        for (int i = folded.nextWord(from + 1); i < to; i = folded.nextWord(Math.max(folded.wordEnd(i), i + 1))) {
            @Nullable Entry entry = words.front.longest(folded, i);
            if (entry != null
                    && (entry.term(Words.ORIGINAL_LABEL) != null || entry.term(Words.DISTRIBUTION_LABEL) != null)
                    && isPunctuation(folded.at(i + entry.length() - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a masthead in one line begins, such as behind the menu of a web page. */
    private static boolean isMasthead(List<Hit> hits) {
        return hits.size() > 2 && hits.stream().filter(Hit::strong).count() > 1;
    }

    /** Whether a session and more begins, such as behind a library's stamp. */
    private static boolean isSession(List<Hit> hits) {
        return hits.size() > 1 && hits.get(0).kind() == MastheadLineKind.SESSION;
    }

    /** Whether a symbol and more begins, such as behind “Provisional” in a damaged scan. */
    private static boolean isSymbol(List<Hit> hits) {
        return hits.size() > 1
                && hits.get(0).kind() == MastheadLineKind.SYMBOL
                && hits.get(1).strong();
    }

    /** Where behind some words something known begins, or -1. */
    private static int inside(
            FrontHits finder, Folded folded, int from, int to, int mostWords, Predicate<List<Hit>> known) {
        int at = from;
        for (int skipped = 0; skipped < mostWords; skipped++) {
            at = folded.nextWord(Math.max(folded.wordEnd(at), at + 1));
            if (at >= to) {
                return -1;
            }
            if (known.test(finder.hits(at, to, false))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPunctuation(char c) {
        return c == ':' || c == '.';
    }

    private void noHit(
            int line,
            String text,
            Folded folded,
            int from,
            int to,
            boolean blank,
            FrontHits finder,
            boolean committees) {
        String cell = folded.substring(from, to);
        if (completes(line, folded, from, to, cell) || continuesSession(line, folded, from, to)) {
            return;
        }
        if (joinsOriginal(line, folded, from, to, finder)) {
            return;
        }
        if (isOrganLetters(cell)) {
            draft(MastheadLineKind.OTHER, line, folded, from, to);
            return;
        }
        int symbol = symbolInside(text, folded, from, to);
        if (symbol >= 0) {
            flush();
            @Nullable SymbolCell found = SymbolCell.at(text, folded.start(symbol));
            if (found != null) {
                draft(MastheadLineKind.SYMBOL, line, folded, from, to);
                symbols.addAll(found.symbols());
                evidence++;
                return;
            }
        }
        int known = to - from < LONG_REST ? labelInside(folded, from, to) : -1;
        if (known < 0 && to - from < LONG_REST) {
            known = inside(finder, folded, from, to, MAX_STAMP_WORDS, MastheadScan::isSymbol);
        }
        if (evidence == 0 && to - from > LONG_LINE) {
            known = inside(finder, folded, from, to, MOST_LEADING_WORDS, MastheadScan::isMasthead);
        }
        if (known < 0 && evidence > 0) {
            known = inside(finder, folded, from, to, MAX_STAMP_WORDS, MastheadScan::isSession);
        }
        if (known > from) {
            remember(line, folded, from, known, blank);
            cell(line, text, folded, known, to, false);
            return;
        }
        if (committees && finder.endsAsCommittee(from, to) && to - from < LONG_REST) {
            apply(line, folded, new Hit(MastheadLineKind.COMMITTEE, from, to, Hit.NOTHING), to);
            return;
        }
        if (to - from > LONG_LINE && inItems) {
            int title = words.titles.find(folded, from, to);
            if (title > from) {
                remember(line, folded, from, title, blank);
                flush();
                end(line, folded.start(title));
                return;
            }
        }
        unknown(line, folded, from, to, blank);
    }

    /** A line such as “Document: S/2017/1833”: a word or two, then a symbol. */
    private static int symbolInside(String text, Folded folded, int from, int to) {
        int wordsSeen = 0;
        for (int i = from; i < to && wordsSeen < 4; i++) {
            if (folded.isWordStart(i) && !folded.isDigit(i)) {
                if (i > from && SymbolCell.beginsSymbol(text, folded.start(i))) {
                    @Nullable SymbolCell cell = SymbolCell.at(text, folded.start(i));
                    boolean whole = cell != null && folded.index(cell.end(), i) >= to - 1;
                    return whole && folded.at(i - 1) == ' ' ? i : -1;
                }
                wordsSeen++;
            }
        }
        return -1;
    }

    /** The letters of the organs at the top right: A, S, “A S”. */
    private static boolean isOrganLetters(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean letter = c == 'a' || c == 's' || c == 'e' || c == 't';
            if (i % 2 == 0 ? !letter : c != ' ') {
                return false;
            }
        }
        return cell.length() <= 5;
    }

    // Words broken over lines

    private boolean completes(int line, Folded folded, int from, int to, String cell) {
        if (to - from > MAX_PARTIAL_WORDS * 2) {
            return false;
        }
        for (int i = partials.size() - 1; i >= 0; i--) {
            Partial partial = partials.get(i);
            if (line - partial.line > MAX_JOIN) {
                continue;
            }
            String joined = partial.words + ' ' + cell;
            Folded whole = Folded.text(joined);
            @Nullable Entry entry = words.front.longest(whole, 0);
            if (entry != null && entry.length() == whole.length() && isName(entry)) {
                partial.draft.parts.add(part(line, folded, from, to));
                partials.remove(i);
                name(partial.draft, entry);
                return true;
            }
            if (words.front.begins(whole.toString())) {
                partial.draft.parts.add(part(line, folded, from, to));
                partial.words = whole.toString();
                partial.line = line;
                return true;
            }
        }
        if (!inItems && to - from <= MAX_PARTIAL_WORDS && words.front.begins(cell) && beginsName(cell)) {
            partials.add(new Partial(draft(MastheadLineKind.OTHER, line, folded, from, to), cell, line));
            return true;
        }
        return false;
    }

    private boolean beginsName(String cell) {
        return words.organNames.begins(cell);
    }

    private static boolean isName(Entry entry) {
        return entry.term(Words.PUBLISHER) != null || entry.term(Words.ORGAN) != null;
    }

    private void name(Draft draft, Entry entry) {
        flush();
        evidence++;
        var organ = entry.term(Words.ORGAN);
        if (organ != null) {
            draft.kind = FrontHits.organKind(organ.key());
            body(Organ.of(organ.key()), draft);
        } else {
            draft.kind = MastheadLineKind.PUBLISHER;
        }
    }

    private void finishPartials() {
        if (distribution == null && loneGeneral != null && loneGeneral.kind == MastheadLineKind.OTHER) {
            loneGeneral.kind = MastheadLineKind.DISTRIBUTION;
            distribution = DistributionCategory.GENERAL;
        }
    }

    private boolean joinsOriginal(int line, Folded folded, int from, int to, FrontHits finder) {
        @Nullable Entry and = words.joiners.longest(folded, from);
        @Nullable Draft open = openOriginal != null || and == null ? openOriginal : originalJustRead();
        if (open == null) {
            return false;
        }
        List<Language> found = new ArrayList<>();
        int start = and == null ? from : folded.skipSpace(from + and.length());
        int end = finder.languages(start, to, found);
        if (found.isEmpty() || finder.skipFiller(end, to) < to) {
            return false;
        }
        open.parts.add(part(line, folded, from, to));
        originals.addAll(found);
        openOriginal = null;
        return true;
    }

    /** The original languages, if nothing was read behind them: “Original: English” “and French”. */
    private @Nullable Draft originalJustRead() {
        @Nullable Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.kind == MastheadLineKind.ORIGINAL && unknown.isEmpty() ? last : null;
    }

    private record ContinuedItems(Joined joined, AgendaItemReader.Found found) {}

    /** A cell joined with the first cell of the next line that is not blank, to read what was broken over both. */
    private final class Joined {

        private final int line;
        private final Folded more;
        private final int boundary;
        private final Folded folded;

        private Joined(String cell, int line) {
            this.line = line;
            this.more = Folded.line(lines.get(line));
            int stop = 0;
            while (stop < more.length() && more.at(stop) != Folded.GAP) {
                stop++;
            }
            this.folded = Folded.text(cell + ' ' + more.substring(0, stop));
            this.boundary = Folded.text(cell + " x").length() - 1;
        }

        /** Whether what ends at a place ends in the second line. */
        private boolean isReached(int end) {
            return end > boundary;
        }

        /** Lets the second line be read from behind what was found; returns the part of it that was. */
        private LinePart carry(int found) {
            carryLine = line;
            carryColumn = more.start(Math.min(more.length(), found - boundary));
            String next = lines.get(line);
            int end = carryColumn;
            while (end > 0 && next.charAt(end - 1) == ' ') {
                end--;
            }
            return new LinePart(line, 0, end);
        }
    }

    private @Nullable Joined join(int line, Folded folded, int from, int to, int gap) {
        int next = line + 1;
        while (next < lines.size() && next <= line + 2 && lines.get(next).isBlank()) {
            next++;
        }
        return next >= lines.size() || (folded.at(to) == Folded.GAP && gap > MOST_BEFORE_GAP)
                ? null
                : new Joined(folded.substring(from, to), next);
    }

    /** Items that go on in the next line: “Items 36, 37 and 87” “of the provisional agenda”. */
    private @Nullable ContinuedItems continuedItems(int line, Folded folded, Hit hit, int to) {
        @Nullable Joined joined = join(line, folded, hit.start(), to, to - hit.end());
        AgendaItemReader.@Nullable Found found = joined == null ? null : words.agenda.at(joined.folded, 0);
        return joined != null && found != null && joined.isReached(found.end())
                ? new ContinuedItems(joined, found)
                : null;
    }

    private void applyContinued(int line, Folded folded, int from, int to, ContinuedItems continued) {
        flush();
        Draft draft = draft(MastheadLineKind.AGENDA_ITEM, line, folded, from, to);
        draft.parts.add(continued.joined().carry(continued.found().end()));
        items.addAll(continued.found().items());
        inItems = true;
        evidence++;
    }

    /** A session that goes on in the next line: “Tenth emergency special” “session”. */
    private boolean continuesSession(int line, Folded folded, int from, int to) {
        if (from > 0 || to > LONG_REST || evidence == 0) {
            return false;
        }
        @Nullable Joined joined = join(line, folded, from, to, 0);
        if (joined == null) {
            return false;
        }
        List<Hit> hits =
                new FrontHits(words, joined.folded.toString(), joined.folded).hits(0, joined.folded.length(), false);
        @Nullable Hit first = hits.isEmpty() ? null : hits.get(0);
        if (first == null
                || first.kind() != MastheadLineKind.SESSION
                || first.start() > 0
                || !joined.isReached(first.end())) {
            return false;
        }
        apply(line, folded, new Hit(MastheadLineKind.SESSION, from, to, first.value()), to);
        drafts.get(drafts.size() - 1).parts.add(joined.carry(first.end()));
        return true;
    }

    // What is known

    private void applyAll(int line, Folded folded, List<Hit> hits, int to) {
        for (int i = 0; i < hits.size(); i++) {
            int end = i + 1 < hits.size() ? hits.get(i + 1).start() : to;
            apply(line, folded, hits.get(i), end);
        }
    }

    @SuppressWarnings("unchecked")
    private void apply(int line, Folded folded, Hit hit, int to) {
        if (hit.kind() == MastheadLineKind.AGENDA_ITEM) {
            @Nullable ContinuedItems longer = continuedItems(line, folded, hit, to);
            if (longer != null) {
                applyContinued(line, folded, hit.start(), to, longer);
                return;
            }
        }
        flush();
        evidence++;
        if (hit.kind() == MastheadLineKind.LANGUAGE && openOriginal != null) {
            openOriginal.parts.add(part(line, folded, hit.start(), to));
            originals.add((Language) hit.value());
            openOriginal = null;
            return;
        }
        if (hit.kind() == MastheadLineKind.DISTRIBUTION && openDistribution != null && hit.value() != Hit.NOTHING) {
            openDistribution.parts.add(part(line, folded, hit.start(), to));
            openDistribution = null;
            distribution(hit.value() instanceof String key ? key : DistributionCategory.GENERAL.key());
            return;
        }
        if (hit.value() == Hit.PERHAPS_GENERAL) {
            // “General” alone may be a word of the Assembly’s name.
            if (completes(line, folded, hit.start(), to, folded.substring(hit.start(), hit.end()))) {
                return;
            }
            Draft draft = draft(MastheadLineKind.OTHER, line, folded, hit.start(), to);
            partials.add(new Partial(draft, folded.substring(hit.start(), hit.end()), line));
            loneGeneral = draft;
            return;
        }
        Draft draft = draft(hit.kind(), line, folded, hit.start(), to);
        switch (hit.kind()) {
            case ORGAN, COMMITTEE -> {
                if (hit.value() instanceof Organ organ) {
                    body(organ, draft);
                } else {
                    committee(draft);
                }
                inItems = false;
            }
            case SYMBOL -> symbols.addAll((List<DocumentSymbol>) hit.value());
            case DISTRIBUTION -> {
                if (hit.value() instanceof String key) {
                    distribution(key);
                } else {
                    openDistribution = draft;
                }
            }
            case DATE -> {
                if (date == null) {
                    date = (LocalDate) hit.value();
                }
            }
            case LANGUAGE -> {
                if (language == null) {
                    language = (Language) hit.value();
                }
            }
            case ORIGINAL -> {
                originals.addAll((List<Language>) hit.value());
                if (((List<Language>) hit.value()).isEmpty()) {
                    openOriginal = draft;
                }
            }
            case SESSION -> session((SessionWords) hit.value());
            case AGENDA_ITEM -> {
                items.addAll((List<AgendaItem>) hit.value());
                inItems = true;
            }
            case JOB_NUMBER -> {
                if (job == null && hit.value() instanceof String number) {
                    job = number;
                }
            }
            default -> {
                // Publisher and other lines mean nothing more.
            }
        }
    }

    private void distribution(String key) {
        if (distribution != null) {
            return;
        }
        for (DistributionCategory category : DistributionCategory.values()) {
            if (category.key().equals(key)) {
                distribution = category;
            }
        }
    }

    private void body(Organ organ, Draft draft) {
        lastBody = organ;
        if (organ.symbolPrefix().isPresent() || Organ.registered().contains(organ)) {
            organs.add(organ);
        }
        if (draft.kind == MastheadLineKind.COMMITTEE) {
            committee(draft);
        }
    }

    private void committee(Draft draft) {
        if (committee == null) {
            committee = text(draft);
        }
        inSession = true;
        if (lastBody == null || !draftOrgan(draft)) {
            lastBody = null;
        }
    }

    private boolean draftOrgan(Draft draft) {
        Folded folded = Folded.text(text(draft));
        @Nullable Entry entry = words.front.longest(folded, 0);
        return entry != null && entry.term(Words.ORGAN) != null && entry.length() == folded.length();
    }

    private String text(Draft draft) {
        return new MastheadPiece(draft.kind, draft.parts).text(lines);
    }

    private void session(SessionWords session) {
        inSession = true;
        SessionKind kind = switch (session.kind()) {
            case "special" -> SessionKind.SPECIAL;
            case "emergency" -> SessionKind.EMERGENCY_SPECIAL;
            case "council-year" -> SessionKind.COUNCIL_YEAR;
            case "year-session" -> SessionKind.YEAR_SESSION;
            default -> SessionKind.REGULAR;
        };
        sessions.add(Session.builder()
                .organ(organOf(kind))
                .kind(kind)
                .number(session.number())
                .resumed(session.resumed())
                .build());
    }

    private Organ organOf(SessionKind kind) {
        if (kind == SessionKind.COUNCIL_YEAR) {
            return Organ.SECURITY_COUNCIL;
        }
        if (kind == SessionKind.YEAR_SESSION) {
            return Organ.ECONOMIC_AND_SOCIAL_COUNCIL;
        }
        if (kind == SessionKind.EMERGENCY_SPECIAL) {
            return Organ.GENERAL_ASSEMBLY;
        }
        @Nullable Organ body = lastBody;
        if (body == null) {
            return committee == null ? Organ.GENERAL_ASSEMBLY : ownBody();
        }
        boolean assembly = body.equals(Organ.GENERAL_ASSEMBLY)
                || body.equals(Organ.SECURITY_COUNCIL)
                || body.key().startsWith("ga-")
                || (body.equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL) && organs.contains(Organ.GENERAL_ASSEMBLY));
        return assembly ? Organ.GENERAL_ASSEMBLY : body;
    }

    /** A body that has no key: named by the beginning of the symbol. */
    private Organ ownBody() {
        for (DocumentSymbol symbol : symbols) {
            String text = symbol.toString();
            int slash = text.indexOf('/');
            int second = text.indexOf('/', slash + 1);
            if (slash > 0 && second > 0) {
                return Organ.of(
                        text.substring(0, second).toLowerCase(Locale.ROOT).replace('/', '-'));
            }
        }
        return Organ.GENERAL_ASSEMBLY;
    }

    private Draft draft(MastheadLineKind kind, int line, Folded folded, int from, int to) {
        Draft draft = new Draft(kind);
        draft.parts.add(part(line, folded, from, to));
        drafts.add(draft);
        return draft;
    }

    private LinePart part(int line, Folded folded, int from, int to) {
        String text = lines.get(line);
        int start = folded.start(from);
        if (from == 0) {
            start = 0;
        }
        int end = to >= folded.length() ? text.length() : folded.start(to);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return new LinePart(line, start, end);
    }

    // What is not known

    private void unknown(int line, Folded folded, int from, int to, boolean blank) {
        remember(line, folded, from, to, blank);
        int limit = inItems ? MAX_UNKNOWN_IN_TITLES : MAX_UNKNOWN;
        int length = to - from;
        if (line < certain) {
            return;
        }
        if (unknown.size() > limit || length > LONG_LINE || (isSentenceEnd(folded, to) && length > LONG_REST)) {
            stop(line, 0);
        }
    }

    private void remember(int line, Folded folded, int from, int to, boolean blank) {
        boolean noLetters = true;
        for (int i = from; i < to && noLetters; i++) {
            noLetters = !folded.isLetter(i);
        }
        boolean month = to - from < LONG_REST && words.dates.namesMonth(folded, from, to) && hasDigit(folded, from, to);
        unknown.add(new Unknown(part(line, folded, from, to), blank, noLetters || month, inItems || inSession));
    }

    private static boolean isSentenceEnd(Folded folded, int to) {
        char c = folded.at(to - 1);
        return c == '.' || c == ';';
    }

    private static boolean hasDigit(Folded folded, int from, int to) {
        for (int i = from; i < to; i++) {
            if (folded.isDigit(i)) {
                return true;
            }
        }
        return false;
    }

    private List<Unknown> pendingTitles() {
        List<Unknown> pending = new ArrayList<>();
        for (Unknown candidate : unknown) {
            if (candidate.mayBeTitle()) {
                pending.add(candidate);
            }
        }
        return pending;
    }

    /** Later lines are of the masthead, so what was not known is as well: agenda titles behind items, else other lines. */
    private void flush() {
        List<Unknown> pending = pendingTitles();
        for (Unknown candidate : unknown) {
            if (!pending.contains(candidate)) {
                addDraft(MastheadLineKind.OTHER, List.of(candidate.part));
            }
        }
        addTitles(pending);
        unknown.clear();
    }

    private void addTitles(List<Unknown> pending) {
        for (List<LinePart> group : AgendaTitles.group(words, lines, pending, items.size() - titles.size())) {
            Draft draft = addDraft(MastheadLineKind.AGENDA_TITLE, group);
            titles.add(withoutCalls(text(draft)));
        }
    }

    private static String withoutCalls(String title) {
        int end = title.length();
        while (end > 0 && (title.charAt(end - 1) == '*' || title.charAt(end - 1) == ' ')) {
            end--;
        }
        return title.substring(0, end);
    }

    private Draft addDraft(MastheadLineKind kind, List<LinePart> parts) {
        Draft draft = new Draft(kind);
        draft.parts.addAll(parts);
        drafts.add(draft);
        return draft;
    }

    /** No title was found: the masthead ends before the first line that is not known, agenda titles apart. */
    private void stop(int line, int column) {
        List<Unknown> pending = new ArrayList<>();
        int taken = 0;
        if (inItems) {
            int allowed = Math.max(1, items.size() - titles.size());
            for (Unknown candidate : unknown) {
                boolean enough = AgendaTitles.count(words, lines, pending, allowed) >= allowed && candidate.blank;
                if (!candidate.inItems
                        || candidate.part.end() - candidate.part.start() > LONG_LINE
                        || enough
                        || taken > allowed * 3) {
                    break;
                }
                pending.add(candidate);
                taken++;
            }
        }
        addTitles(pending);
        if (taken < unknown.size()) {
            LinePart next = unknown.get(taken).part;
            end(next.line(), isLineStart(next) ? 0 : next.start());
        } else {
            end(line, column);
        }
        unknown.clear();
    }

    private boolean isLineStart(LinePart part) {
        return lines.get(part.line()).substring(0, part.start()).isBlank();
    }

    /** A printed line being put together. */
    private static final class Draft {

        private MastheadLineKind kind;
        private final List<LinePart> parts = new ArrayList<>();

        Draft(MastheadLineKind kind) {
            this.kind = kind;
        }
    }

    /** The beginning of a name that goes on in a later line. */
    private static final class Partial {

        private final Draft draft;
        private String words;
        private int line;

        Partial(Draft draft, String words, int line) {
            this.draft = draft;
            this.words = words;
            this.line = line;
        }
    }

    /** A stretch that is not known. */
    record Unknown(LinePart part, boolean blank, boolean other, boolean inItems) {

        /** Whether it can be the title of an agenda item. */
        boolean mayBeTitle() {
            return inItems && !other;
        }
    }
}
