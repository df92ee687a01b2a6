package io.github.undoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The texts as files. */
@State(Scope.Benchmark)
public class FileState {

    final List<Path> files = new ArrayList<>();

    /**
     * Writes the files.
     *
     * @param texts the texts
     * @throws IOException if a file cannot be written
     */
    @Setup
    public void write(TextState texts) throws IOException {
        Path folder = Files.createTempDirectory("undoc-benchmarks");
        for (String text : texts.all) {
            files.add(Files.writeString(folder.resolve(files.size() + ".txt"), text));
        }
    }

    /**
     * Removes the files.
     *
     * @throws IOException if a file cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        Path folder = files.get(0).getParent();
        for (Path file : files) {
            Files.delete(file);
        }
        if (folder != null) {
            Files.delete(folder);
        }
    }
}
