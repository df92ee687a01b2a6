package io.github.undoc.parser.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notes of a document and which calls lead to them. Notes stand behind their calls: at the foot of the page, the end
 * of the part or the end of the document. So a call leads to the first note with its mark that follows it.
 */
public final class Notes {

    /**
     * A note.
     *
     * @param mark its mark, without what is printed around it
     * @param slash whether a slash follows the mark, as printed until about 1996
     * @param part number of the part it stands in
     * @param offset where it stands
     * @param id its name within the document
     */
    public record Note(String mark, boolean slash, int part, int offset, String id) {}

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, List<Note>> byMark = new HashMap<>();
    private final Map<String, Integer> caller = new HashMap<>();
    private boolean numbered;
    private boolean lettered;
    private boolean slashed;
    private int lastNumber;
    private int part;

    /**
     * Adds a note; notes are added in the order of the text.
     *
     * @param mark its mark
     * @param slash whether a slash follows the mark
     * @param inPart number of the part it stands in
     * @param offset where it stands
     * @param tagged whether its mark is printed in a tag or brackets, so that calls are too and no bare number is one
     * @return the note
     */
    public Note add(String mark, boolean slash, int inPart, int offset, boolean tagged) {
        return add(new Note(mark, slash, inPart, offset, "n" + (notes.size() + 1)), tagged);
    }

    /**
     * Adds a note of an exact text that has a name already; notes are added in the order of the text.
     *
     * @param mark its mark
     * @param inPart number of the part it stands in
     * @param offset where it stands
     * @param id its name within the document
     * @return the note
     */
    public Note addNamed(String mark, int inPart, int offset, String id) {
        return add(new Note(mark, false, inPart, offset, id), true);
    }

    private Note add(Note note, boolean tagged) {
        String mark = note.mark();
        notes.add(note);
        byMark.computeIfAbsent(mark, key -> new ArrayList<>(1)).add(note);
        char first = mark.charAt(0);
        numbered |= !tagged && first >= '0' && first <= '9';
        lettered |= first >= 'a' && first <= 'z';
        slashed |= note.slash();
        return note;
    }

    /**
     * Returns the number of notes.
     *
     * @return how many were added
     */
    public int size() {
        return notes.size();
    }

    /**
     * Says which part is read from here on.
     *
     * @param number its number
     */
    public void enter(int number) {
        part = number;
        lastNumber = 0;
    }

    boolean numbered() {
        return numbered;
    }

    boolean lettered() {
        return lettered;
    }

    boolean slashed() {
        return slashed;
    }

    boolean has(String mark) {
        return !byMark.isEmpty() && byMark.containsKey(mark);
    }

    /**
     * Whether a number glued to a word can be a call: there is a note, and its turn has come. Numbers of notes go on from
     * call to call, while numbers in the text do not.
     */
    boolean isNext(String mark) {
        if (!has(mark)) {
            return false;
        }
        int number = number(mark);
        return number > 0 && (lastNumber == 0 || (number <= lastNumber + 1 && number >= lastNumber - 1));
    }

    private static int number(String mark) {
        int number = 0;
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            if (c < '0' || c > '9' || number > 99_999) {
                return 0;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /**
     * Ties a call to its note.
     *
     * @param mark the mark of the call
     * @param offset where it stands
     * @return the id of the note, or empty if there is none
     */
    public Optional<String> call(String mark, int offset) {
        int number = number(mark);
        if (number > 0) {
            lastNumber = number;
        }
        List<Note> candidates = byMark.get(mark);
        if (candidates == null) {
            return Optional.empty();
        }
        Note note = following(candidates, offset);
        caller.putIfAbsent(note.id(), part);
        return Optional.of(note.id());
    }

    /**
     * Ties a call to the note it names.
     *
     * @param id the name of the note; empty for none
     * @return the id, or empty if it is empty
     */
    Optional<String> callNamed(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        caller.putIfAbsent(id, part);
        return Optional.of(id);
    }

    /** The first that stands behind a place, else the last of all. */
    private static Note following(List<Note> candidates, int offset) {
        int low = 0;
        int high = candidates.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).offset() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return candidates.get(low);
    }

    /**
     * Returns the part a note belongs to: the one that calls it first, else the one it stands in.
     *
     * @param note the note
     * @return number of the part
     */
    public int owner(Note note) {
        return caller.getOrDefault(note.id(), note.part());
    }

    /**
     * Returns whether a note is called.
     *
     * @param note the note
     * @return true if a call leads to it
     */
    public boolean isCalled(Note note) {
        return caller.containsKey(note.id());
    }
}
