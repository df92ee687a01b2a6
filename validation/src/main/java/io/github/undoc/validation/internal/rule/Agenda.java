package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.AgendaItem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares agenda items. */
public final class Agenda {

    private Agenda() {}

    /**
     * Returns the labels of items.
     *
     * @param items the items
     * @return the labels, separated by commas
     */
    public static String labels(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::label).collect(Collectors.joining(", "));
    }

    /**
     * Returns whether an item is among others, sub-items aside.
     *
     * @param items the items
     * @param number the number sought
     * @return true if it is
     */
    public static boolean contains(List<AgendaItem> items, int number) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number() == number) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the sub-items named for an item.
     *
     * @param items the items
     * @param number the item
     * @return the letters, wherever the item is named
     */
    public static Set<String> subItems(List<AgendaItem> items, int number) {
        Set<String> letters = Set.of();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            if (item.number() == number && !item.subItems().isEmpty()) {
                letters = letters.isEmpty() ? new TreeSet<>() : letters;
                letters.addAll(item.subItems());
            }
        }
        return letters;
    }

    /**
     * Returns items in a form that is the same in all languages.
     *
     * @param labels labels of items, such as {@code 71 (a) and (b)}
     * @return each number with the number of its sub-items
     */
    public static String comparable(List<String> labels) {
        StringBuilder text = new StringBuilder();
        for (String label : labels) {
            int space = label.indexOf(' ');
            long subItems = label.chars().filter(c -> c == '(').count();
            text.append(text.isEmpty() ? "" : ", ")
                    .append(space < 0 ? label : label.substring(0, space))
                    .append(subItems > 0 ? " with " + subItems + " sub-items" : "");
        }
        return text.toString();
    }
}
