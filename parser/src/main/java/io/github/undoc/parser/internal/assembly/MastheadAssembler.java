package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front.FrontLine;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.reader.PrintedMastheadReader;
import io.github.undoc.parser.internal.text.InlineReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the printed lines of a masthead of their pieces, reads what they say, and tells of those that say nothing known. It is
 * read from the lines that were made, so that it is read again wherever the same lines stand.
 */
final class MastheadAssembler {

    /** What is read from lines of these kinds, each in a cell of its own, is the same wherever they stand. */
    private static final Set<MastheadLineKind> ALONE = EnumSet.of(
            MastheadLineKind.PUBLISHER,
            MastheadLineKind.ORGAN,
            MastheadLineKind.SYMBOL,
            MastheadLineKind.DISTRIBUTION,
            MastheadLineKind.DATE,
            MastheadLineKind.LANGUAGE,
            MastheadLineKind.ORIGINAL,
            MastheadLineKind.SESSION);

    private static final int LEAST_GAP = 3;

    private final Lines lines;
    private final InlineReader inlines;
    private final Journal journal;
    private final PrintedMastheadReader reader;
    private final boolean positions;

    MastheadAssembler(
            Lines lines, InlineReader inlines, Journal journal, PrintedMastheadReader reader, boolean positions) {
        this.lines = lines;
        this.inlines = inlines;
        this.journal = journal;
        this.reader = reader;
        this.positions = positions;
    }

    /** A printed line, before it is known what it says. */
    record Printed(FrontLine piece, List<Inline> content) {}

    /** Makes the lines of a masthead; a piece that is nothing but mark-up makes none. */
    List<Printed> print(List<FrontLine> pieces) {
        List<Printed> printed = new ArrayList<>(pieces.size());
        for (FrontLine piece : pieces) {
            inlines.begin();
            for (LineRange part : piece.parts()) {
                inlines.add(part.line(), part.start(), part.end());
            }
            List<Inline> content = inlines.end();
            if (!content.isEmpty()) {
                printed.add(new Printed(piece, content));
            }
        }
        return printed;
    }

    /**
     * A masthead above the title of a letter, as it was read when it was looked for, if every other reading would say the same;
     * else empty.
     */
    Optional<Masthead> settled(List<Printed> printed, Masthead found) {
        List<MastheadLine> read = new ArrayList<>(printed.size());
        for (int i = 0; i < printed.size(); i++) {
            MastheadLineKind kind = kind(printed, i);
            boolean alone = ALONE.contains(kind) || isOnlyItem(printed, i) || isOnlyTitle(printed, i);
            if (!alone || !fillsCell(printed.get(i))) {
                return Optional.empty();
            }
            read.add(line(printed.get(i), kind));
        }
        return printed.isEmpty()
                ? Optional.empty()
                : Optional.of(Masthead.builder().from(found).lines(read).build());
    }

    /** Whether a line names an agenda item and none beside it another, which it could go on in. */
    private static boolean isOnlyItem(List<Printed> printed, int at) {
        return kind(printed, at) == MastheadLineKind.AGENDA_ITEM
                && !isOfAgenda(printed, at - 1)
                && kind(printed, at + 1) != MastheadLineKind.AGENDA_ITEM;
    }

    /** Whether a line is the one title of the one item above it. */
    private static boolean isOnlyTitle(List<Printed> printed, int at) {
        return kind(printed, at) == MastheadLineKind.AGENDA_TITLE
                && kind(printed, at - 1) == MastheadLineKind.AGENDA_ITEM
                && !isOfAgenda(printed, at + 1);
    }

    private static boolean isOfAgenda(List<Printed> printed, int at) {
        MastheadLineKind kind = kind(printed, at);
        return kind == MastheadLineKind.AGENDA_ITEM || kind == MastheadLineKind.AGENDA_TITLE;
    }

    /** What a line says; {@code OTHER} where there is none or it is not known. */
    private static MastheadLineKind kind(List<Printed> printed, int at) {
        return at < 0 || at >= printed.size()
                ? MastheadLineKind.OTHER
                : printed.get(at).piece().kind().orElse(MastheadLineKind.OTHER);
    }

    /** Whether a line, bare of mark-up, fills a cell of the source. */
    private boolean fillsCell(Printed printed) {
        FrontLine piece = printed.piece();
        if (piece.parts().size() != 1) {
            return false;
        }
        LineRange range = piece.parts().get(0);
        String words = TitleWords.of(printed.content());
        return words.length() == range.end() - range.start()
                && lines.text().startsWith(words, range.start())
                && isParted(range.line(), range.start(), -1)
                && isParted(range.line(), range.end() - 1, 1);
    }

    /** Whether beside a character, on one side, the line ends or lie blanks enough to part two cells. */
    private boolean isParted(int line, int character, int step) {
        int edge = step < 0 ? lines.start(line) : lines.end(line) - 1;
        if (character == edge) {
            return true;
        }
        if ((edge - character) * step < LEAST_GAP) {
            return false;
        }
        for (int i = 1; i <= LEAST_GAP; i++) {
            if (lines.text().charAt(character + i * step) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** A masthead, given its lines and those of the title below; its agenda titles are what the lines of that kind say. */
    Masthead masthead(List<Printed> printed, List<String> title) {
        List<String> words = new ArrayList<>(printed.size());
        for (Printed line : printed) {
            words.add(
                    line.piece().kind().equals(Optional.of(MastheadLineKind.OTHER))
                            ? ""
                            : TitleWords.of(line.content()));
        }
        PrintedMastheadReader.Reading reading = reader.read(words, title);
        List<MastheadLine> read = new ArrayList<>(printed.size());
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            read.add(line(printed.get(i), reading.kinds().get(i)));
            if (reading.kinds().get(i) == MastheadLineKind.AGENDA_TITLE) {
                titles.add(words.get(i));
            }
        }
        return Masthead.builder()
                .from(reading.masthead())
                .lines(read)
                .agendaTitles(titles)
                .build();
    }

    private MastheadLine line(Printed printed, MastheadLineKind kind) {
        List<LineRange> parts = printed.piece().parts();
        LineRange first = parts.get(0);
        int end = Math.max(first.start(), parts.get(parts.size() - 1).end());
        SourceSpan span = lines.span(first.line(), first.start(), end);
        if (kind == MastheadLineKind.OTHER) {
            String words = PlainText.of(printed.content());
            if (!isOrganLetters(words)) {
                journal.say(DiagnosticCode.MASTHEAD_LINE_UNREAD, Optional.of(span), words);
            }
        }
        MastheadLine.Builder line = MastheadLine.builder().kind(kind).content(printed.content());
        return (positions ? line.span(span) : line).build();
    }

    /** The letters at the top right, “A” and “S”, repeat what organ is named; there is nothing in them to understand. */
    private static boolean isOrganLetters(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean letter = i % 2 == 0 && "ASET".indexOf(words.charAt(i)) >= 0;
            if (!letter && (i % 2 == 0 || words.charAt(i) != ' ')) {
                return false;
            }
        }
        return words.length() % 2 == 1;
    }
}
