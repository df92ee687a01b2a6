package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import java.util.List;
import java.util.Optional;

/** Looks up footnotes and reads their marks. */
public final class Notes {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Notes() {}

    /**
     * Returns the note of an id.
     *
     * @param notes the notes of a document
     * @param id the id
     * @return the first note with that id
     */
    public static Optional<Footnote> byId(List<Footnote> notes, String id) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id().equals(id)) {
                return Optional.of(notes.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether a note is among others.
     *
     * @param notes the notes of a document
     * @param id the id
     * @return true if it is
     */
    public static boolean contains(List<Footnote> notes, String id) {
        return byId(notes, id).isPresent();
    }

    /**
     * Returns whether a note is called.
     *
     * @param calls the calls of a document
     * @param id the id of the note
     * @return true if a call leads to it
     */
    public static boolean called(List<FootnoteCall> calls, String id) {
        for (int i = 0; i < calls.size(); i++) {
            Optional<String> note = calls.get(i).note();
            if (note.isPresent() && note.get().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether two marks are the same but for the way they are set.
     *
     * @param one a mark
     * @param other a mark
     * @return true if their letters, digits and asterisks are the same
     */
    public static boolean sameMark(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    /**
     * Returns the number of a mark.
     *
     * @param mark a mark
     * @return the number; 0 if it is none
     */
    public static int number(String mark) {
        String bare = bare(mark);
        return !bare.isEmpty() && Character.isDigit(bare.charAt(0)) ? Numbers.read(bare) : 0;
    }

    /**
     * Returns how many asterisks a mark consists of.
     *
     * @param mark a mark
     * @return the number; 0 if it consists of anything else
     */
    public static int stars(String mark) {
        String bare = bare(mark);
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) != '*') {
                return 0;
            }
        }
        return bare.length();
    }

    private static String bare(String mark) {
        StringBuilder bare = new StringBuilder(mark.length());
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            int raised = RAISED.indexOf(c);
            if (raised >= 0) {
                bare.append((char) ('0' + raised));
            } else if (c == '*' || Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
