package io.github.undoc.benchmarks.report;

/**
 * One run over an archive, in a JVM of its own.
 *
 * @param work what was done: {@code convert} or {@code copy}
 * @param documents how many
 * @param cores on how many cores, with as many threads
 * @param seconds how long it took, without the start of the JVM
 * @param liveHeap the most that was alive after a collection, in MB
 * @param resident the most memory the process had, in MB
 * @param readBytes the sources
 * @param writtenBytes what was written
 */
public record ArchiveRow(
        String work,
        int documents,
        int cores,
        double seconds,
        double liveHeap,
        double resident,
        long readBytes,
        long writtenBytes) {

    /**
     * Returns the rate.
     *
     * @return documents a second
     */
    public double rate() {
        return documents / seconds;
    }
}
