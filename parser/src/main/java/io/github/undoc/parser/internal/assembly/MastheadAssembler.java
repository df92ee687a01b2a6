package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front.FrontLine;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.text.InlineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the printed lines of a masthead of their pieces, and tells of those that say nothing known. */
final class MastheadAssembler {

    private final Lines lines;
    private final InlineReader inlines;
    private final Journal journal;
    private final boolean positions;

    MastheadAssembler(Lines lines, InlineReader inlines, Journal journal, boolean positions) {
        this.lines = lines;
        this.inlines = inlines;
        this.journal = journal;
        this.positions = positions;
    }

    /** A masthead with its printed lines; its agenda titles are what the lines of that kind say. */
    Masthead masthead(Masthead read, List<FrontLine> pieces) {
        List<MastheadLine> printed = lines(pieces);
        List<String> titles = new ArrayList<>();
        for (MastheadLine line : printed) {
            if (line.kind() == MastheadLineKind.AGENDA_TITLE) {
                titles.add(TitleWords.of(line.content()));
            }
        }
        return Masthead.builder().from(read).lines(printed).agendaTitles(titles).build();
    }

    private List<MastheadLine> lines(List<FrontLine> pieces) {
        List<MastheadLine> printed = new ArrayList<>(pieces.size());
        for (FrontLine piece : pieces) {
            printed.add(line(piece));
        }
        return printed;
    }

    private MastheadLine line(FrontLine piece) {
        inlines.begin();
        for (LineRange part : piece.parts()) {
            inlines.add(part.line(), part.start(), part.end());
        }
        List<Inline> content = inlines.end();
        LineRange first = piece.parts().get(0);
        LineRange last = piece.parts().get(piece.parts().size() - 1);
        int end = Math.max(first.start(), last.end());
        String words = piece.kind() == MastheadLineKind.OTHER ? PlainText.of(content) : "";
        if (!words.isEmpty() && !isOrganLetters(words)) {
            journal.say(
                    DiagnosticCode.MASTHEAD_LINE_UNREAD,
                    Optional.of(lines.span(first.line(), first.start(), end)),
                    words);
        }
        MastheadLine.Builder line = MastheadLine.builder().kind(piece.kind()).content(content);
        if (positions) {
            line.span(lines.span(first.line(), first.start(), end));
        }
        return line.build();
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
