package io.github.undoc.benchmarks.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What memory this process has had. */
final class ProcessMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KILOBYTES_IN_MEGABYTE = 1_024;

    private ProcessMemory() {}

    /** Returns the most memory that was resident at any time, in MB; 0 on systems that do not tell. */
    static double peak() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmHWM:")) {
                String number = line.substring("VmHWM:".length(), line.length() - "kB".length());
                return Long.parseLong(number.strip()) / KILOBYTES_IN_MEGABYTE;
            }
        }
        return 0;
    }
}
