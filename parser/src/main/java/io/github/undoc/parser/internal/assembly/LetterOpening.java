package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Language;
import io.github.undoc.model.LetterForm;
import io.github.undoc.parser.internal.reader.TitleReading;
import io.github.undoc.parser.internal.reader.UntitledLetterReader;
import java.util.List;
import java.util.Optional;

/** Reads the first lines of letters that have no title: those of the source, or those of the text that was made of them. */
final class LetterOpening {

    /** What a letter says that has neither title nor salutation. */
    static final TitleReading NOTHING =
            new TitleReading(LetterForm.LETTER, Optional.empty(), List.of(), List.of(), Language.ENGLISH);

    private static final int LINES_TO_SALUTATION = 16;
    private static final int LONGEST_OPENING = 500;

    private final UntitledLetterReader reader;

    LetterOpening(UntitledLetterReader reader) {
        this.reader = reader;
    }

    /**
     * What a letter says whose title tells of none.
     *
     * @param title the words of the title, if there are any
     * @param text the words of the letter, each paragraph in one line
     */
    TitleReading read(String title, List<String> text) {
        return titleRest(title)
                .or(() -> salutation(text, 0, text.size()))
                .or(() -> salutationWithin(text))
                .or(() -> title.isEmpty() ? firstPerson(text, 0, text.size()) : Optional.empty())
                .orElse(NOTHING);
    }

    /** What the first lines of a text say of who writes to whom: a salutation, or compliments. */
    Optional<TitleReading> salutation(List<String> lines, int from, int to) {
        int looked = 0;
        StringBuilder paragraph = new StringBuilder();
        for (int i = from; i < to && looked < LINES_TO_SALUTATION; i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                paragraph.setLength(0);
                continue;
            }
            looked++;
            Optional<TitleReading> salutation = reader.salutation(line);
            if (salutation.isPresent()) {
                return salutation;
            }
            paragraph.append(line, 0, Math.min(line.length(), LONGEST_OPENING)).append(' ');
            boolean ends = i + 1 >= to || lines.get(i + 1).isBlank() || paragraph.length() > LONGEST_OPENING;
            Optional<TitleReading> note = ends ? reader.compliments(paragraph) : Optional.empty();
            if (note.isPresent()) {
                return note;
            }
        }
        return Optional.empty();
    }

    /** A salutation whose line was joined with the first words of the letter, as no blank line stands between them. */
    private Optional<TitleReading> salutationWithin(List<String> text) {
        return text.stream()
                .filter(line -> !line.isBlank())
                .limit(LINES_TO_SALUTATION)
                .flatMap(line -> reader.salutation(line.substring(0, firstStop(line))).stream())
                .findFirst();
    }

    /** Behind the first sign that can end a salutation. */
    private static int firstStop(String line) {
        int end = 0;
        while (end < line.length() && ",:!".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return Math.min(end + 1, line.length());
    }

    /** What a title says whose first line was lost. */
    Optional<TitleReading> titleRest(String title) {
        return title.isEmpty() ? Optional.empty() : reader.titleRest(title);
    }

    /** What the first paragraph of a text says of who writes it, if it is one who writes of himself. */
    Optional<TitleReading> firstPerson(List<String> lines, int from, int to) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = from; i < to && paragraph.length() <= LONGEST_OPENING; i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                paragraph
                        .append(line, 0, Math.min(line.length(), LONGEST_OPENING))
                        .append(' ');
            } else if (!paragraph.isEmpty()) {
                break;
            }
        }
        return reader.firstPerson(paragraph);
    }
}
