package io.github.undoc.benchmarks.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How fast a work is to be.
 *
 * @param work what, in words
 * @param least the least, in words
 * @param measure how it is measured: {@code speed} against a peer, {@code rate} a second, {@code growth-time},
 *     {@code growth-memory}, {@code archive-rate}, {@code archive-cores} or {@code archive-memory}
 * @param ours the benchmark of undoc, where the measure has one
 * @param peer the benchmark of the peer, where the measure has one
 * @param bound the least ratio or rate, or the greatest deviation
 * @param limit what stands in the way where the goal is not met; empty while it is met
 */
public record Goal(String work, String least, String measure, String ours, String peer, double bound, String limit) {

    /**
     * Returns all goals, from the resource {@code goals.json}.
     *
     * @return the goals in the order of the page
     */
    public static List<Goal> all() {
        try (InputStream in = Goal.class.getResourceAsStream("goals.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<List<Goal>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("goals.json", e);
        }
    }
}
