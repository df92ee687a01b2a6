package io.github.undoc.benchmarks.report;

/**
 * Values held in memory.
 *
 * @param what the values
 * @param count how many
 * @param bytes the live heap they take
 * @param textBytes the live heap that their texts take as strings
 */
public record HeapRow(String what, int count, long bytes, long textBytes) {}
