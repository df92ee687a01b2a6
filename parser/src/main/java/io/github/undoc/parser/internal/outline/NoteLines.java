package io.github.undoc.parser.internal.outline;

import io.github.undoc.parser.internal.text.Notes;

/**
 * A note and its lines.
 *
 * @param note the note
 * @param line its first line
 * @param content where its words begin, in the first line
 * @param end behind its last line
 */
public record NoteLines(Notes.Note note, int line, int content, int end) {}
