package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AgendaItem;
import java.util.List;

/**
 * Agenda items found in a text.
 *
 * @param items the items, in printed order
 * @param start first character
 * @param end behind the last character
 */
public record AgendaItems(List<AgendaItem> items, int start, int end) {

    /** Makes the list immutable. */
    public AgendaItems {
        items = List.copyOf(items);
    }
}
