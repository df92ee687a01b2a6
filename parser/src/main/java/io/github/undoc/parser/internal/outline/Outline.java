package io.github.undoc.parser.internal.outline;

import java.util.List;

/**
 * The parts of a document behind its title.
 *
 * @param root the document itself
 * @param notes all notes in the order of the text
 */
public record Outline(Part root, List<NoteLines> notes) {
    /** Makes the list immutable. */
    public Outline {
        notes = List.copyOf(notes);
    }
}
