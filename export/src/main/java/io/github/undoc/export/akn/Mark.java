package io.github.undoc.export.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the words of a line that an element says something of.
 *
 * @param start where it begins in the plain text of the line
 * @param end where it ends
 * @param element the element
 * @param identified whether the naming convention asks for an eId
 * @param attributes names and values in turn
 */
record Mark(int start, int end, String element, boolean identified, List<String> attributes) {

    static Mark of(int start, int end, String element, String... attributes) {
        return new Mark(start, end, element, false, List.of(attributes));
    }

    static Mark identified(int start, int end, String element, String... attributes) {
        return new Mark(start, end, element, true, List.of(attributes));
    }

    /** Returns the marks in order of their beginning; of two that overlap the one that begins first stays. */
    static List<Mark> apart(List<Mark> marks) {
        if (marks.size() < 2) {
            return marks;
        }
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::start));
        List<Mark> apart = new ArrayList<>(sorted.size());
        int end = -1;
        for (Mark mark : sorted) {
            if (mark.start >= end) {
                apart.add(mark);
                end = mark.end;
            }
        }
        return apart;
    }

    Mark moved(int by) {
        return new Mark(start + by, end + by, element, identified, attributes);
    }
}
