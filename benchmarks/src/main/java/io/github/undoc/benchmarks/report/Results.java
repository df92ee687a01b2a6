package io.github.undoc.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that one run measured. Immutable.
 *
 * @param form {@code full} or {@code short}
 * @param machine where
 * @param timings by the name of the benchmark, with its texts behind a colon
 * @param growth the growth with the size of one document
 * @param heap what values hold
 * @param archive runs over archives
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Results(
        String form,
        Machine machine,
        Map<String, Timing> timings,
        List<GrowthRow> growth,
        List<HeapRow> heap,
        List<ArchiveRow> archive) {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Copies; what is missing in a file is empty. */
    @SuppressWarnings("NullAway") // Jackson gives null for what a file lacks
    public Results {
        timings = timings == null ? Map.of() : new TreeMap<>(timings);
        growth = growth == null ? List.of() : List.copyOf(growth);
        heap = heap == null ? List.of() : List.copyOf(heap);
        archive = archive == null ? List.of() : List.copyOf(archive);
    }

    /**
     * Adds what a later run of some parts measured.
     *
     * @param later a run of the same form and commit
     * @return the results of both; of parts that both measured, those of the later run
     */
    public Results with(Results later) {
        Map<String, Timing> all = new TreeMap<>(timings);
        all.putAll(later.timings);
        return new Results(
                later.form,
                later.machine,
                all,
                later.growth.isEmpty() ? growth : later.growth,
                later.heap.isEmpty() ? heap : later.heap,
                later.archive.isEmpty() ? archive : later.archive);
    }

    /**
     * Returns whether another run can be shown on one page with this one.
     *
     * @param later the other run
     * @return true if it is of the same form and commit
     */
    public boolean goesWith(Results later) {
        return form.equals(later.form)
                && machine.commit().equals(later.machine.commit())
                && machine.processor().equals(later.machine.processor());
    }

    /**
     * Reads results.
     *
     * @param file the JSON
     * @return the results
     * @throws IOException if it cannot be read
     */
    public static Results read(Path file) throws IOException {
        return MAPPER.readValue(file.toFile(), Results.class);
    }

    /**
     * Writes the results.
     *
     * @param file where to
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
    }
}
