package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Language;
import io.github.undoc.model.Signatory;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.Spaces;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One reading of a signature, given the last line with a mark. */
final class SignatureScan {

    private static final int MAX_LINE = 130;
    private static final int MAX_BETWEEN = 9;
    private static final int MAX_TITLES = 7;
    private static final int MAX_IDEOGRAPHS = 40;

    private final SignatureReader words;
    private final List<String> lines;
    private final IntUnaryOperator indent;
    private final int from;
    private final int to;
    private final int lastMark;
    private final List<Person> persons = new ArrayList<>();
    /** Persons of the latest line with marks, from the left. */
    private List<Person> row = new ArrayList<>();

    private final List<Cell> above = new ArrayList<>();
    private boolean titlesBefore;
    private boolean markAfter;

    SignatureScan(SignatureReader words, List<String> lines, IntUnaryOperator indent, int from, int to, int lastMark) {
        this.words = words;
        this.lines = lines;
        this.indent = indent;
        this.from = from;
        this.to = to;
        this.lastMark = lastMark;
    }

    SignatureReading read() {
        int first = firstMark();
        order(first);
        int start = titlesBefore ? titlesAbove(first) : first;
        int end = end();
        for (int i = start; i < end; i++) {
            if (isWord(Folded.line(lines.get(i)))) {
                line(i);
            }
        }
        List<Signatory> signatories = new ArrayList<>();
        for (Person person : persons) {
            signatories.add(person.signatory());
        }
        return new SignatureReading(start, end, signatories);
    }

    /** Goes up from mark to mark as long as what lies between looks like names and titles. */
    private int firstMark() {
        int first = lastMark;
        int between = 0;
        for (int i = lastMark - 1; i >= from; i--) {
            String line = lines.get(i);
            if (words.hasMark(line)) {
                first = i;
                between = 0;
            } else if (!line.isBlank() && (++between > MAX_BETWEEN || isSentence(line))) {
                break;
            }
        }
        return first;
    }

    private static boolean isSentence(String line) {
        int end = end(line);
        if (end == 0) {
            return false;
        }
        if (end > MAX_LINE) {
            return true;
        }
        char last = line.charAt(end - 1);
        return last == '\u3002' || last == '\uFF1B' || last == ';' || ((last == '.' || last == '\u061B') && end > 50);
    }

    private static int end(String line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void order(int first) {
        String line = lines.get(first);
        Folded text = Folded.line(line);
        for (int i = 0; i < text.length(); i++) {
            @Nullable Term mark = words.markAt(text, i);
            if (mark != null) {
                Language language = mark.language();
                titlesBefore = words.titlesBefore.contains(language);
                markAfter = words.markAfter.contains(language) && i > 0;
                return;
            }
        }
    }

    /** The first of the lines with titles above a mark. */
    private int titlesAbove(int first) {
        int start = first;
        int taken = 0;
        for (int i = first - 1; i >= from && taken < MAX_TITLES; i--) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean gap = i + 1 < start;
            if (isSentence(line) || endsSentence(line) || !isTitleAbove(line, gap)) {
                break;
            }
            start = i;
            taken++;
        }
        return start;
    }

    private static boolean endsSentence(String line) {
        int end = end(line);
        char last = line.charAt(end - 1);
        if (last == '.') {
            return !(end > 2 && line.charAt(end - 3) == '.');
        }
        return last == ',' || last == ':' || last == '\uFF1A' || last == '\uFF0C' || last == '!' || last == '*';
    }

    private boolean isTitleAbove(String line, boolean gap) {
        Folded text = Folded.line(line);
        if (text.isIdeograph(0)) {
            return text.length() <= MAX_IDEOGRAPHS * 3 && (holdsTitle(text) || !gap);
        }
        return beginsTitle(text) || (!gap && (text.isSmall(0) || followsTitle(line)) && text.length() <= MAX_LINE);
    }

    /** A line that goes on with a title: “de la Belgique”. The line above it must be a title, which the walk will see. */
    private boolean followsTitle(String line) {
        Folded text = Folded.line(line);
        for (int i = text.nextWord(0); i < text.length(); i = text.nextWord(Math.max(text.wordEnd(i), i + 1))) {
            if (words.titles.longest(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsTitle(Folded text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.isIdeograph(i) && words.titles.longest(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsTitle(Folded text) {
        int at = text.nextWord(0);
        for (int n = 0; n < 2; n++) {
            if (words.titles.longest(text, at) != null) {
                return true;
            }
            @Nullable Entry article = words.articles.longest(text, at);
            if (article == null) {
                return false;
            }
            at = text.skipSpace(at + article.length());
        }
        return words.titles.longest(text, at) != null;
    }

    /** Behind the names and titles below the last mark. */
    private int end() {
        int end = lastMark + 1;
        boolean needsName = endsWithMark(lines.get(lastMark));
        boolean gap = false;
        int taken = 0;
        for (int i = lastMark + 1; i < to && taken < MAX_TITLES; i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            Folded text = Folded.line(line);
            if (needsName && !isWord(text)) {
                continue;
            }
            if (isSentence(line) || isNote(line) || text.length() == 0) {
                break;
            }
            if (!needsName) {
                boolean title = beginsTitle(text);
                if (markAfter || (gap && !title && !text.isSmall(0)) || (titlesBefore && !title)) {
                    break;
                }
            }
            needsName = false;
            gap = false;
            taken++;
            end = i + 1;
        }
        return end;
    }

    private static boolean isWord(Folded text) {
        return text.nextWord(0) < text.length();
    }

    private boolean endsWithMark(String line) {
        if (markAfter) {
            return false;
        }
        Folded text = Folded.text(line);
        for (int i = 0; i < text.length(); i++) {
            @Nullable Entry mark = words.marks.longest(text, i);
            if (mark != null && text.nextWord(i + mark.length()) >= text.length()) {
                return true;
            }
        }
        return false;
    }

    /** The mark of a note or a rule. */
    private static boolean isNote(String line) {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        char c = line.charAt(Math.min(i, line.length() - 1));
        return c == '*'
                || c == '_'
                || c == '-'
                || c == '/'
                || c == '['
                || c == '\\'
                || c == '|'
                || c == '#'
                || Character.isDigit(c)
                || c == '\u00B9'
                || c == '\u00B2'
                || c == '\u00B3';
    }

    // The lines of the block

    private void line(int index) {
        String line = lines.get(index);
        Folded text = Folded.line(line);
        List<Cell> cells = new ArrayList<>();
        int margin = indent.applyAsInt(index);
        boolean marked = false;
        int at = 0;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && text.at(stop) != Folded.GAP) {
                stop++;
            }
            if (stop > at) {
                marked |= split(line, margin, text, at, stop, cells);
            }
            at = stop + 1;
        }
        if (marked) {
            marks(cells);
        } else {
            plain(cells, index);
        }
    }

    /** Splits a cell at its marks; returns whether it has any. */
    private boolean split(String line, int margin, Folded text, int from, int to, List<Cell> cells) {
        boolean marked = false;
        int begin = from;
        for (int i = from; i < to; i++) {
            @Nullable Entry mark = words.marks.longest(text, i);
            if (mark == null) {
                continue;
            }
            int end = i + mark.length();
            boolean last = i > begin && text.nextWord(end) >= to;
            if (markAfter || last) {
                cells.add(new Cell(margin + text.start(begin), source(line, text, begin, i), true));
                begin = end;
            } else {
                if (i > begin) {
                    cells.add(new Cell(margin + text.start(begin), source(line, text, begin, i), false));
                }
                begin = end;
                int next = end;
                while (next < to && words.marks.longest(text, next) == null) {
                    next++;
                }
                cells.add(new Cell(margin + text.start(i), source(line, text, end, next), true));
                begin = next;
            }
            marked = true;
            i = begin - 1;
        }
        if (begin < to) {
            String rest = source(line, text, begin, to);
            if (!rest.isEmpty()) {
                cells.add(new Cell(margin + text.start(begin), rest, false));
            }
        }
        return marked;
    }

    private static String source(String line, Folded text, int from, int to) {
        return from >= to
                ? ""
                : Spaces.fold(line, text.start(from), to >= text.length() ? text.end(to) : text.start(to));
    }

    private void marks(List<Cell> cells) {
        List<Person> next = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.marked) {
                Person person = new Person(cell.column);
                name(person, cell.text);
                next.add(person);
                persons.add(person);
            } else if (!next.isEmpty()) {
                Person last = next.get(next.size() - 1);
                if (last.name.isEmpty()) {
                    name(last, cell.text);
                } else {
                    last.titles.add(cell.text);
                }
            } else {
                above.add(cell);
            }
        }
        for (Cell title : above) {
            nearest(next, title.column).titles.add(title.text);
        }
        above.clear();
        row = next;
    }

    private void plain(List<Cell> cells, int index) {
        boolean named = false;
        for (Person person : row) {
            if (person.name.isEmpty() && !cells.isEmpty()) {
                name(person, cells.remove(0).text);
                named = true;
            }
        }
        if (named && cells.isEmpty()) {
            return;
        }
        boolean ahead = titlesBefore && index < lastMark;
        if (ahead || row.isEmpty()) {
            above.addAll(cells);
            return;
        }
        if (cells.size() == row.size()) {
            for (int i = 0; i < cells.size(); i++) {
                row.get(i).titles.add(cells.get(i).text);
            }
            return;
        }
        for (Cell cell : cells) {
            nearest(row, cell.column).titles.add(cell.text);
        }
    }

    private static Person nearest(List<Person> row, int column) {
        Person nearest = row.get(0);
        for (Person person : row) {
            if (Math.abs(person.column - column) < Math.abs(nearest.column - column)) {
                nearest = person;
            }
        }
        return nearest;
    }

    /** A name, with titles behind it where they stand in the same line. */
    private void name(Person person, String words) {
        String text = strip(words);
        if (markAfter) {
            int space = text.lastIndexOf(' ');
            if (space > 0 && Folded.text(text).isIdeograph(0)) {
                for (String title : text.substring(0, space).split(" ", -1)) {
                    person.titles.add(title);
                }
                text = text.substring(space + 1);
            }
            person.name = text;
            return;
        }
        Folded folded = Folded.text(text);
        int start = -1;
        for (int i = folded.nextWord(0); i < folded.length(); i = folded.nextWord(Math.max(folded.wordEnd(i), i + 1))) {
            @Nullable Entry title = this.words.titles.longest(folded, i);
            if (title == null || i == 0 || title.term(Words.SIGNATURE_TITLE) == null) {
                continue;
            }
            if (start < 0) {
                person.name = strip(folded.source(0, i));
            } else {
                person.titles.add(strip(folded.source(start, i)));
            }
            start = i;
            i += title.length() - 1;
        }
        if (start < 0) {
            person.name = text;
        } else {
            person.titles.add(strip(folded.source(start, folded.length())));
        }
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isFiller(text.charAt(start))) {
            start++;
        }
        while (end > start && isFiller(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isFiller(char c) {
        return c == ' ' || c == ',' || c == ':' || c == '*' || c == ';';
    }

    /** A stretch of a line. */
    private record Cell(int column, String text, boolean marked) {}

    /** Somebody who signs. */
    private static final class Person {

        private final int column;
        private String name = "";
        private final List<String> titles = new ArrayList<>();

        Person(int column) {
            this.column = column;
        }

        Signatory signatory() {
            Signatory.Builder signatory = Signatory.builder().signed(true);
            if (!name.isEmpty()) {
                signatory.name(name);
            }
            for (String title : titles) {
                if (!title.isEmpty()) {
                    signatory.addTitle(title);
                }
            }
            return signatory.build();
        }
    }
}
