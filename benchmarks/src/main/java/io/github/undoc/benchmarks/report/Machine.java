package io.github.undoc.benchmarks.report;

/**
 * Where and of what a run was made.
 *
 * @param processor the name of the processor
 * @param cores how many the JVM sees
 * @param memory of the machine, in MB
 * @param system name and version of the operating system
 * @param java name and version of the JVM
 * @param commit of the source
 * @param date the day
 * @param load how many processes wanted a core when the run began, those of others included
 */
public record Machine(
        String processor,
        int cores,
        long memory,
        String system,
        String java,
        String commit,
        String date,
        double load) {}
