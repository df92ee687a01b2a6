package io.github.undoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The floor under all parsing of files: what it takes to read them and to split them into lines. */
public class FloorBenchmark extends TimedBenchmark {

    /**
     * Reads and decodes files.
     *
     * @param state the files
     * @param hole takes the texts
     * @throws IOException if a file cannot be read
     */
    @Benchmark
    public void read(FileState state, Blackhole hole) throws IOException {
        for (Path file : state.files) {
            hole.consume(Files.readString(file));
        }
    }

    /**
     * Reads, decodes and splits files.
     *
     * @param state the files
     * @param hole takes the lines
     * @throws IOException if a file cannot be read
     */
    @Benchmark
    public void readLines(FileState state, Blackhole hole) throws IOException {
        for (Path file : state.files) {
            Files.readString(file).lines().forEach(hole::consume);
        }
    }
}
