package io.github.undoc.validation;

import io.github.undoc.model.UnDocument;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Follows JSON Pointers through the accessors of the model, whose names are those of the fields in JSON. */
final class PointerReader {

    private PointerReader() {}

    /** Whether each step but the last leads to a value, and the last names a field or an index that exists. */
    static boolean leads(UnDocument document, String pointer) {
        return value(document, pointer).isPresent();
    }

    /** The value that a pointer leads to; an optional one as it is. */
    static Optional<Object> value(UnDocument document, String pointer) {
        Object value = document;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            if (value instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    return Optional.empty();
                }
                value = optional.get();
            }
            if (value instanceof List<?> list) {
                int index = Integer.parseInt(steps[i]);
                if (index >= list.size()) {
                    return Optional.empty();
                }
                value = list.get(index);
            } else {
                try {
                    Method accessor = value.getClass().getMethod(steps[i]);
                    accessor.setAccessible(true);
                    value = accessor.invoke(value);
                } catch (ReflectiveOperationException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(value);
    }
}
