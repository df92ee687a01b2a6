package io.github.undoc.model;

import java.io.ObjectInputFilter;
import java.time.LocalDate;
import java.util.Set;

/**
 * The Java serialization of the values of this module. Streams hold the names of a value's attributes, which are those of its
 * accessors, with their values; languages, organs, States and symbols are held by their text. A later version with more attributes reads
 * the streams of an earlier one.
 *
 * <p>A stream of strangers may hold anything. Read it with the {@linkplain #filter() filter}, which lets nothing pass but values of
 * this module, so that no code of others runs. It cannot tell values that a builder made from forged ones, nor see that a stream names
 * one part many times over and stands for a huge document; what strangers send is better read as JSON.
 *
 * <pre>{@code
 * try (ObjectInputStream stream = new ObjectInputStream(in)) {
 *     stream.setObjectInputFilter(SerializedValues.filter());
 *     UnDocument document = (UnDocument) stream.readObject();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SerializedValues {

    private static final String PACKAGE = "io.github.undoc.model.";

    /** What values consist of, beside classes of this module. */
    private static final Set<Class<?>> PARTS = Set.of(
            Object.class,
            String.class,
            Number.class,
            Integer.class,
            Boolean.class,
            LocalDate.class,
            Enum.class,
            Record.class,
            SourceSpan.class);

    /** The class that stands in streams for the values of {@code java.time}. */
    private static final String TIME_FORM = "java.time.Ser";

    /** A document nests at most 100 deep in written formats; a level takes a form and an array. */
    private static final long MAX_DEPTH = 500;

    /** Room for an array is made before its elements are read. */
    private static final long MAX_ARRAY = 1 << 22;

    private SerializedValues() {}

    /**
     * Returns a filter for streams that hold values of this module and nothing else.
     *
     * @return a filter that rejects all other classes, deeper nesting and longer lists than documents have
     */
    public static ObjectInputFilter filter() {
        return SerializedValues::check;
    }

    private static ObjectInputFilter.Status check(ObjectInputFilter.FilterInfo info) {
        if (info.depth() > MAX_DEPTH || info.arrayLength() > MAX_ARRAY) {
            return ObjectInputFilter.Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null) {
            return ObjectInputFilter.Status.UNDECIDED;
        }
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return allows(type) ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
    }

    private static boolean allows(Class<?> type) {
        String name = type.getName();
        return PARTS.contains(type) || name.equals(TIME_FORM) || name.startsWith(PACKAGE);
    }
}
