package io.github.undoc.export.akn;

import io.github.undoc.model.Language;
import io.github.undoc.model.State;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Values of attributes as values of the model, where they are such. */
final class Keys {

    private Keys() {}

    static <E> Optional<E> of(E[] values, Function<E, String> key, String name) {
        for (E value : values) {
            if (key.apply(value).equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static int integer(Optional<String> value, int otherwise) {
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.get().strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Returns a date, or the date of a date and time. */
    static Optional<LocalDate> date(String value) {
        String date = value.strip();
        int time = date.indexOf('T');
        try {
            return Optional.of(LocalDate.parse(time < 0 ? date : date.substring(0, time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Language> language(String tag) {
        try {
            return Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<State> state(String code) {
        try {
            return Optional.of(State.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<DocumentSymbol> symbol(String printed) {
        return printed.isBlank() ? Optional.empty() : DocumentSymbol.tryParse(printed);
    }
}
