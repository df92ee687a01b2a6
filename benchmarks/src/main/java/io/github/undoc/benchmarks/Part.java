package io.github.undoc.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of a run; each can be run alone and added to the results of the others. */
enum Part {
    /** Symbols parsed. */
    SYMBOLS,
    /** Text to model, beside the floor and peers; symbols found in it; validation. */
    PARSE,
    /** Model to all formats and back. */
    EXPORT,
    /** Growth with the size of one document. */
    GROWTH,
    /** Live heap of values. */
    HEAP,
    /** Archives. */
    ARCHIVE;

    /**
     * Finds parts.
     *
     * @param names their names in lower case; none for all
     * @return the parts in their order
     * @throws IllegalArgumentException if there is no such part
     */
    static Set<Part> named(List<String> names) {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts);
    }

    /** Returns which benchmarks belong to the part, as a regular expression of JMH; empty for none. */
    String benchmarks() {
        return switch (this) {
            case SYMBOLS -> "\\.SymbolBenchmark\\.";
            case PARSE -> "\\.(Parse|Floor|Finder|Validation)Benchmark\\.";
            case EXPORT -> "\\.(Write|AkomaNtoso|Page|Read)Benchmark\\.";
            default -> "";
        };
    }
}
