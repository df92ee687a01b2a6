package io.github.undoc.model;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * An item of an agenda.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface AgendaItem extends Serializable permits ImmutableAgendaItem, ImmutableAgendaItem.Json {

    /** {@return the number of the item} */
    int number();

    /** {@return the sub-item letters, such as {@code a}; empty for the item as a whole} */
    List<String> subItems();

    /** {@return the list the item is taken from} */
    @Value.Default
    default AgendaList list() {
        return AgendaList.AGENDA;
    }

    /**
     * Returns the item as it is named: {@code 34}, {@code 71 (a)}, {@code 71 (a) and (b)}.
     *
     * @return number and sub-items
     */
    default String label() {
        StringBuilder label = new StringBuilder().append(number());
        for (int i = 0; i < subItems().size(); i++) {
            label.append(i == 0 ? " (" : i == subItems().size() - 1 ? " and (" : ", (")
                    .append(subItems().get(i))
                    .append(')');
        }
        return label.toString();
    }

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link AgendaItem} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
