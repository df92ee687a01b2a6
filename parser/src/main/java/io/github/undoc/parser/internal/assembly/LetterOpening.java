package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Language;
import io.github.undoc.model.LetterForm;
import io.github.undoc.parser.internal.line.Lines;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.LineRange;
import io.github.undoc.parser.internal.outline.Part;
import io.github.undoc.parser.internal.reader.Readers;
import io.github.undoc.parser.internal.reader.TitleReading;
import io.github.undoc.parser.internal.text.Words;
import java.util.List;
import java.util.Optional;

/** Reads the first lines of letters that have no title. */
final class LetterOpening {

    /** What a letter says that has neither title nor salutation. */
    static final TitleReading NOTHING =
            new TitleReading(LetterForm.LETTER, Optional.empty(), List.of(), List.of(), Language.ENGLISH);

    private static final int LINES_TO_SALUTATION = 16;
    private static final int LONGEST_OPENING = 500;

    private final Lines lines;
    private final Words words;
    private final Readers readers;

    LetterOpening(Lines lines, Words words, Readers readers) {
        this.lines = lines;
        this.words = words;
        this.readers = readers;
    }

    /** The words of the title, line by line. */
    static String titleOf(Front front, Words words) {
        StringBuilder title = new StringBuilder();
        for (LineRange range : front.title()) {
            title.append(words.between(range.start(), range.end())).append('\n');
        }
        return title.toString();
    }

    /** What the first lines of a text say of who writes to whom: a salutation, or compliments. */
    Optional<TitleReading> read(Part root) {
        int looked = 0;
        StringBuilder paragraph = new StringBuilder();
        for (int i = root.text(); i < root.to() && looked < LINES_TO_SALUTATION; i++) {
            if (lines.isSkipped(i)) {
                paragraph.setLength(0);
                continue;
            }
            looked++;
            String line = words.get(i);
            Optional<TitleReading> salutation = readers.untitled().salutation(line);
            if (salutation.isPresent()) {
                return salutation;
            }
            paragraph.append(line, 0, Math.min(line.length(), LONGEST_OPENING)).append(' ');
            boolean ends = i + 1 >= root.to() || lines.isSkipped(i + 1) || paragraph.length() > LONGEST_OPENING;
            Optional<TitleReading> note = ends ? readers.untitled().compliments(paragraph) : Optional.empty();
            if (note.isPresent()) {
                return note;
            }
        }
        return Optional.empty();
    }

    /** What a title says whose first line was lost. */
    Optional<TitleReading> titleRest(Front front) {
        return front.title().isEmpty() ? Optional.empty() : readers.untitled().titleRest(titleOf(front, words));
    }

    /** What the first paragraph of a text says of who writes it, if it is one who writes of himself. */
    Optional<TitleReading> firstPerson(Part root) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = root.text(); i < root.to() && paragraph.length() <= LONGEST_OPENING; i++) {
            if (lines.isSkipped(i)) {
                if (!paragraph.isEmpty()) {
                    break;
                }
            } else {
                String line = words.get(i);
                paragraph
                        .append(line, 0, Math.min(line.length(), LONGEST_OPENING))
                        .append(' ');
            }
        }
        return readers.untitled().firstPerson(paragraph);
    }
}
