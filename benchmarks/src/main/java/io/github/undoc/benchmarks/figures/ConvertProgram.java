package io.github.undoc.benchmarks.figures;

import io.github.undoc.benchmarks.report.ArchiveRow;
import io.github.undoc.cli.archive.Archive;
import io.github.undoc.cli.archive.ArchiveListener;
import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.DocumentOutcome;
import io.github.undoc.cli.archive.Format;
import java.io.IOException;
import java.nio.file.Path;

/** Converts an archive to Akoma Ntoso and JSON. */
final class ConvertProgram {

    private static final double NANOS_IN_SECOND = 1e9;
    private static final double MEGABYTE = 1 << 20;
    private static final int SAMPLES = 4;

    private ConvertProgram() {}

    /**
     * Converts and prints a row.
     *
     * @param args the folder of the sources, the folder to write to, how many threads, how many documents
     * @throws IOException if the archive cannot be converted
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        int threads = Integer.parseInt(args[2]);
        Sampler sampler = new Sampler(Math.max(1, Integer.parseInt(args[3]) / SAMPLES));
        Archive archive = Archive.builder()
                .source(Path.of(args[0]))
                .target(target)
                .formats(Format.AKN, Format.JSON)
                .threads(threads)
                .build();
        long start = System.nanoTime();
        ArchiveReport report = archive.run(sampler);
        double seconds = (System.nanoTime() - start) / NANOS_IN_SECOND;
        if (report.failed() > 0) {
            throw new IOException(report.failed() + " documents failed: " + report.problems());
        }
        ChildJvm.print(new ArchiveRow(
                "convert",
                Math.toIntExact(report.converted()),
                threads,
                seconds,
                sampler.most / MEGABYTE,
                ProcessMemory.peak(),
                report.bytes(),
                FileTrees.bytes(target)));
    }

    /** Looks at the live heap at some moments of the run; calls come one at a time. */
    private static final class Sampler implements ArchiveListener {

        private final int each;
        private int finished;
        private volatile long most;

        Sampler(int each) {
            this.each = each;
        }

        @Override
        public void finished(DocumentOutcome outcome) {
            finished++;
            if (finished % each == 0) {
                most = Math.max(most, LiveHeap.bytes());
            }
        }
    }
}
