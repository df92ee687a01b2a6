package io.github.undoc.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.undoc.benchmarks.report.Machine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells what this machine is. */
final class ThisMachine {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final long MEGABYTE = 1L << 20;

    private ThisMachine() {}

    /** Describes the machine; the commit is told by the script, in the property {@code undoc.commit}. */
    static Machine describe() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processor(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / MEGABYTE,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                System.getProperty("undoc.commit", "unknown"),
                LocalDate.now(ZoneOffset.UTC).toString(),
                system.getSystemLoadAverage());
    }

    private static String processor() {
        try {
            List<String> lines = Files.exists(CPU_INFO) ? Files.readAllLines(CPU_INFO) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
