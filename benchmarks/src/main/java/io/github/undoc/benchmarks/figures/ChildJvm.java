package io.github.undoc.benchmarks.figures;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a program of this jar in a JVM of its own and reads the JSON it prints as its last line. */
public final class ChildJvm {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<String> prefix;
    private final List<String> options;

    private ChildJvm(List<String> prefix, List<String> options) {
        this.prefix = prefix;
        this.options = options;
    }

    /**
     * Makes a launcher.
     *
     * @param options for the JVM
     * @return a launcher
     */
    public static ChildJvm with(String... options) {
        return new ChildJvm(List.of(), List.of(options));
    }

    /**
     * Binds the JVM to the first cores of the machine.
     *
     * @param cores how many
     * @return a launcher
     */
    public ChildJvm onCores(int cores) {
        List<String> bound = new ArrayList<>(options);
        bound.add("-XX:ActiveProcessorCount=" + cores);
        return new ChildJvm(taskset().isPresent() ? List.of("taskset", "-c", "0-" + (cores - 1)) : List.of(), bound);
    }

    private static Optional<Path> taskset() {
        return Optional.of(Path.of("/usr/bin/taskset"))
                .filter(path -> path.toFile().canExecute());
    }

    /**
     * Runs a program.
     *
     * @param <T> what it prints
     * @param program its class
     * @param type what it prints
     * @param arguments its arguments
     * @return what it printed as its last line
     * @throws IOException if it fails
     * @throws InterruptedException if this thread is interrupted
     */
    public <T> T run(Class<?> program, TypeReference<T> type, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // As the start script has it for a run over much.
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(program.getSimpleName() + " ended with status " + status + ": " + printed);
        }
        List<String> lines = printed.lines().toList();
        return MAPPER.readValue(lines.get(lines.size() - 1), type);
    }

    /**
     * Prints the last line of a program.
     *
     * @param value what to print
     * @throws IOException if it has no JSON
     */
    static void print(Object value) throws IOException {
        System.out.println(MAPPER.writeValueAsString(value));
    }
}
