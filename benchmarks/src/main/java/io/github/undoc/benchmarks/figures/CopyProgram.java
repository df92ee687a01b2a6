package io.github.undoc.benchmarks.figures;

import io.github.undoc.benchmarks.report.ArchiveRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The floor under an archive run: threads read the same sources and write files of the sizes that a run wrote. */
final class CopyProgram {

    private static final double NANOS_IN_SECOND = 1e9;

    private CopyProgram() {}

    /**
     * Copies and prints a row.
     *
     * @param args the folder of the sources, the folder that a run wrote, the folder to write to, how many threads
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if this thread is interrupted
     * @throws ExecutionException if a thread fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path sources = Path.of(args[0]);
        Path model = Path.of(args[1]);
        Path target = Path.of(args[2]);
        int threads = Integer.parseInt(args[3]);
        List<Path> files = List.copyOf(FileTrees.sizes(sources).keySet());
        Map<String, List<Map.Entry<Path, Long>>> written = byDocument(model);
        List<Callable<long[]>> parts = new ArrayList<>();
        for (List<Path> part : FileTrees.cut(files, threads)) {
            parts.add(() -> copy(sources, part, target, written));
        }
        long start = System.nanoTime();
        long[] bytes = run(parts);
        double seconds = (System.nanoTime() - start) / NANOS_IN_SECOND;
        ChildJvm.print(
                new ArchiveRow("copy", files.size(), threads, seconds, 0, ProcessMemory.peak(), bytes[0], bytes[1]));
    }

    private static long[] run(List<Callable<long[]>> parts) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(parts.size());
        try {
            long[] sum = new long[2];
            for (Future<long[]> part : pool.invokeAll(parts)) {
                sum[0] += part.get()[0];
                sum[1] += part.get()[1];
            }
            return sum;
        } finally {
            pool.shutdown();
        }
    }

    /** Files that a run wrote, by the name of the document without its endings. */
    private static Map<String, List<Map.Entry<Path, Long>>> byDocument(Path folder) throws IOException {
        Map<String, List<Map.Entry<Path, Long>>> files = new TreeMap<>();
        for (Map.Entry<Path, Long> file : FileTrees.sizes(folder).entrySet()) {
            files.computeIfAbsent(stem(file.getKey()), ignored -> new ArrayList<>())
                    .add(file);
        }
        return files;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }

    private static long[] copy(
            Path sources, List<Path> files, Path target, Map<String, List<Map.Entry<Path, Long>>> written)
            throws IOException {
        long read = 0;
        long wrote = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(sources.resolve(file));
            read += bytes.length;
            for (Map.Entry<Path, Long> like : written.getOrDefault(stem(file), List.of())) {
                byte[] out = new byte[Math.toIntExact(like.getValue())];
                System.arraycopy(bytes, 0, out, 0, Math.min(bytes.length, out.length));
                Path place = target.resolve(like.getKey());
                Path folder = place.getParent();
                if (folder != null && !Files.isDirectory(folder)) {
                    Files.createDirectories(folder);
                }
                Files.write(place, out);
                wrote += out.length;
            }
        }
        return new long[] {read, wrote};
    }
}
