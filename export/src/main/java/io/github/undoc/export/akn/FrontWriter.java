package io.github.undoc.export.akn;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what stands before the text: the masthead, session and agenda, the title, the heading of an annex. The lines
 * keep their order: the cover page takes the masthead up to session and agenda, the preface takes the rest.
 */
final class FrontWriter {

    private static final String MASTHEAD = "masthead";
    private static final String SESSION = "session";
    private static final String PUBLICATION_INFO = "publicationInfo";

    private final Xml xml;
    private final Terms terms;
    private final InlineWriter inlines;

    FrontWriter(Xml xml, Terms terms, InlineWriter inlines) {
        this.xml = xml;
        this.terms = terms;
        this.inlines = inlines;
    }

    /** Writes cover page and preface of a document. */
    void front(Masthead masthead, DocumentContent content, IdScope part) {
        List<MastheadLine> lines = masthead.printed();
        MastheadMarks marks = new MastheadMarks(masthead, terms);
        int heading = headingStart(lines);
        if (heading > 0) {
            String eId = part.only("coverPage");
            xml.open("coverPage");
            xml.attribute("eId", eId);
            mastheadLines(lines, 0, heading, marks, IdScope.within(eId));
            xml.close();
        }
        String eId = part.only("preface");
        IdScope preface = IdScope.within(eId);
        xml.open("preface");
        xml.attribute("eId", eId);
        mastheadLines(lines, heading, lines.size(), marks, preface);
        boolean titled = title(content, preface);
        if (heading == lines.size() && !titled) {
            xml.empty("p", "class", Undoc.EMPTY);
        }
        xml.close();
    }

    /** Writes the preface of an annex: its label, the masthead that some annexes have, its title. */
    void annex(Annex annex, IdScope part) {
        String eId = part.only("preface");
        IdScope preface = IdScope.within(eId);
        xml.open("preface");
        xml.attribute("eId", eId);
        annexLines(annex.linesAboveMasthead(), annex, preface);
        List<MastheadLine> masthead = annex.masthead().map(Masthead::printed).orElse(List.of());
        if (!masthead.isEmpty()) {
            mastheadLines(
                    masthead,
                    0,
                    masthead.size(),
                    new MastheadMarks(annex.masthead().orElseThrow(), terms),
                    preface);
        }
        annexLines(annex.linesBelowMasthead(), annex, preface);
        if (annex.lines().isEmpty() && masthead.isEmpty()) {
            xml.empty("p", "class", Undoc.EMPTY);
        }
        xml.close();
    }

    private void annexLines(List<AnnexLine> lines, Annex annex, IdScope preface) {
        int i = 0;
        while (i < lines.size()) {
            String name = annexContainer(lines.get(i).kind());
            int end = i + 1;
            while (end < lines.size() && annexContainer(lines.get(end).kind()).equals(name)) {
                end++;
            }
            String id = preface.next("container");
            xml.open("container");
            xml.attribute("eId", id);
            xml.attribute("name", name);
            IdScope scope = IdScope.within(id);
            for (AnnexLine line : lines.subList(i, end)) {
                annexLine(line, annex, scope);
            }
            xml.close();
            i = end;
        }
    }

    // ---- masthead

    /** Returns the first line that belongs to session and agenda; an organ just before them belongs to them too. */
    private static int headingStart(List<MastheadLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isSession(lines.get(i).kind())) {
                boolean oneOrgan = i > 0
                        && lines.get(i - 1).kind() == MastheadLineKind.ORGAN
                        && !(i > 1 && lines.get(i - 2).kind() == MastheadLineKind.ORGAN);
                return oneOrgan ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private static boolean isSession(MastheadLineKind kind) {
        return kind == MastheadLineKind.SESSION
                || kind == MastheadLineKind.COMMITTEE
                || kind == MastheadLineKind.AGENDA_ITEM
                || kind == MastheadLineKind.AGENDA_TITLE;
    }

    private void mastheadLines(List<MastheadLine> lines, int from, int to, MastheadMarks marks, IdScope outer) {
        int i = from;
        String before = MASTHEAD;
        while (i < to) {
            String name = container(lines, i, before);
            int end = i + 1;
            while (end < to && !beginsContainer(lines, end, name)) {
                end++;
            }
            String eId = outer.next("container");
            xml.open("container");
            xml.attribute("eId", eId);
            xml.attribute("name", name);
            IdScope scope = IdScope.within(eId);
            for (MastheadLine line : lines.subList(i, end)) {
                xml.open("p");
                xml.attribute("class", Classes.of(line.kind()));
                String text = PlainText.of(line.content());
                inlines.write(line.content(), marks.of(line, text), scope);
                xml.closeText();
            }
            xml.close();
            before = name;
            i = end;
        }
    }

    /** An organ that stands over session and agenda opens the container of its session. */
    private static boolean beginsContainer(List<MastheadLine> lines, int i, String current) {
        String name = container(lines, i, current);
        return !name.equals(current) || (name.equals(SESSION) && lines.get(i).kind() == MastheadLineKind.ORGAN);
    }

    private static String container(List<MastheadLine> lines, int i, String before) {
        MastheadLineKind kind = lines.get(i).kind();
        if (isSession(kind)) {
            return SESSION;
        }
        return switch (kind) {
            case ORGAN -> i + 1 < lines.size() && isSession(lines.get(i + 1).kind()) ? SESSION : MASTHEAD;
            case JOB_NUMBER -> PUBLICATION_INFO;
            case OTHER -> before;
            default -> MASTHEAD;
        };
    }

    // ---- title

    private boolean title(DocumentContent content, IdScope preface) {
        List<List<Inline>> lines = new ArrayList<>();
        if (content instanceof Letter letter) {
            if (!letter.title().isEmpty()) {
                lines.add(letter.title());
            }
        } else if (content instanceof OtherDocument other) {
            for (Line line : other.title()) {
                lines.add(line.content());
            }
        }
        if (lines.isEmpty()) {
            return false;
        }
        String eId = preface.next("container");
        xml.open("container");
        xml.attribute("eId", eId);
        xml.attribute("name", "title");
        IdScope scope = IdScope.within(eId);
        for (List<Inline> line : lines) {
            List<Mark> marks =
                    content instanceof Letter letter ? new TitleMarks(terms).of(letter, PlainText.of(line)) : List.of();
            xml.open("p");
            xml.inlineStart("docTitle");
            inlines.write(line, marks, scope);
            xml.inlineEnd();
            xml.closeText();
        }
        xml.close();
        return true;
    }

    // ---- annex

    private static String annexContainer(AnnexLineKind kind) {
        return switch (kind) {
            case LABEL, TITLE -> "title";
            case ORIGINAL -> "originalLanguage";
            case OTHER -> "other";
        };
    }

    private void annexLine(AnnexLine line, Annex annex, IdScope scope) {
        xml.open("p");
        xml.attribute("class", Classes.of(line.kind()));
        boolean title = line.kind() == AnnexLineKind.TITLE;
        if (title) {
            xml.inlineStart("docTitle");
        }
        inlines.write(line.content(), annexMarks(line, annex), scope);
        if (title) {
            xml.inlineEnd();
        }
        xml.closeText();
    }

    private List<Mark> annexMarks(AnnexLine line, Annex annex) {
        String text = PlainText.of(line.content());
        int start = Words.start(text, 0);
        int end = Words.end(text);
        List<Mark> marks = new ArrayList<>();
        if (line.kind() == AnnexLineKind.LABEL && start < end) {
            String number = annex.number().orElse("");
            int at = number.isBlank() ? -1 : text.indexOf(number);
            int typeEnd = at < 0 ? firstWord(text, start, end) : trimmed(text, start, at);
            if (start < typeEnd) {
                marks.add(Mark.of(start, typeEnd, "docType"));
            }
            if (at >= 0) {
                marks.add(Mark.of(at, at + number.length(), "docNumber"));
            }
        } else if (line.kind() == AnnexLineKind.ORIGINAL && start < end) {
            String refs = MastheadMarks.languages(annex.originalLanguages(), terms);
            int from = MastheadMarks.behindColon(text, start);
            int to = "]\uff3d)\uff09".indexOf(text.charAt(end - 1)) >= 0 ? trimmed(text, from, end - 1) : end;
            if (!refs.isEmpty() && from < to) {
                marks.add(Mark.of(from, to, "inline", "name", "akn4un:originalLanguage", "refersTo", refs));
            }
        }
        return Mark.apart(marks);
    }

    private static int firstWord(String text, int start, int end) {
        int word = start;
        while (word < end && Character.isLetter(text.charAt(word))) {
            word++;
        }
        return word;
    }

    private static int trimmed(String text, int start, int end) {
        return Math.max(start, Words.end(text.substring(0, end)));
    }
}
