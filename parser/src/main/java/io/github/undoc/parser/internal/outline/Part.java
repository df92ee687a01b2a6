package io.github.undoc.parser.internal.outline;

import io.github.undoc.model.AnnexKind;
import io.github.undoc.parser.internal.reader.AnnexHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a document as a range of lines: what the document itself holds, or an annex. Filled while the outline is read. */
public final class Part {

    private final int number;
    private final int from;
    private int to;
    private final Optional<AnnexHeading> heading;
    private final List<LineRange> label = new ArrayList<>();
    private int text;
    private final List<Part> annexes = new ArrayList<>();

    Part(int number, int from, Optional<AnnexHeading> heading) {
        this.number = number;
        this.from = from;
        this.to = from;
        this.text = from;
        this.heading = heading;
    }

    /** How many parts stay open above an annex of a kind: one of the same kind ends, one of another holds it. */
    static int depth(List<Part> open, AnnexKind kind) {
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i).heading().orElseThrow().kind() == kind) {
                return i;
            }
        }
        return open.size();
    }

    /**
     * Returns the number of the part.
     *
     * @return 0 for the document itself, then the annexes in the order of the text
     */
    public int number() {
        return number;
    }

    /**
     * Returns where the part begins.
     *
     * @return its first line: the heading of an annex
     */
    public int from() {
        return from;
    }

    /**
     * Returns where the part ends, annexes not counted.
     *
     * @return behind its last line
     */
    public int to() {
        return to;
    }

    void addLabel(int line, int start, int end) {
        if (start < end) {
            label.add(new LineRange(line, start, end));
        }
    }

    void text(int line) {
        text = line;
    }

    /**
     * Returns the stretches of the label of an annex.
     *
     * @return one for each printed line
     */
    public List<LineRange> label() {
        return label;
    }

    /**
     * Returns where the text behind the label begins.
     *
     * @return its first line
     */
    public int text() {
        return text;
    }

    void end(int line) {
        to = line;
    }

    /**
     * Returns the heading of an annex.
     *
     * @return empty for the document itself
     */
    public Optional<AnnexHeading> heading() {
        return heading;
    }

    /**
     * Returns the annexes of this part.
     *
     * @return in the order of the text
     */
    public List<Part> annexes() {
        return annexes;
    }
}
