package io.github.undoc.cli.archive;

/**
 * Why a document was not converted. The constants stand for causes that a person or a program treats differently.
 *
 * @since 0.1.0
 */
public enum Problem {
    /** There is no such file. */
    NOT_FOUND("not-found"),
    /** There, but not to be read. */
    UNREADABLE("unreadable"),
    /** Was listed and is gone. */
    VANISHED("vanished"),
    /** Was written to while it was read. */
    CHANGED("changed"),
    /** Holds nothing but blanks. */
    EMPTY("empty"),
    /** Holds no text: an image, a program, a PDF. */
    BINARY("binary"),
    /** Holds text in an encoding that was not told. */
    ENCODING("encoding"),
    /** Longer than the limit. */
    TOO_LARGE("too-large"),
    /** A container or a line of it that is torn or malformed. */
    DAMAGED("damaged"),
    /** A container that unpacks to far more than it should. */
    BOMB("bomb"),
    /** The parser or a writer failed: a fault of undoc. */
    INTERNAL("internal"),
    /** A file that this program did not write stands where a result should go. */
    TAKEN("taken"),
    /** The result could not be written. */
    NOT_WRITTEN("not-written"),
    /** Left aside on purpose: a symbolic link that leads back to where it stands. */
    LINK_LOOP("link-loop"),
    /** Left aside on purpose: not among the kinds of files asked for. */
    OTHER_FILE("other-file");

    private final String key;

    Problem(String key) {
        this.key = key;
    }

    /**
     * Returns the name used in reports.
     *
     * @return a name in kebab-case
     */
    public String key() {
        return key;
    }

    /**
     * Returns whether this is no failure but a choice.
     *
     * @return true if what it concerns was left aside as the caller would wish
     */
    public boolean aside() {
        return this == LINK_LOOP || this == OTHER_FILE;
    }
}
