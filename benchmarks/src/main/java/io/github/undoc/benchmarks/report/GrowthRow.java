package io.github.undoc.benchmarks.report;

/**
 * One document of one size.
 *
 * @param spelling of the text
 * @param length of the text, in bytes of UTF-8
 * @param nanosPerByte the median time of a parse, for each byte of text
 * @param allocatedPerByte what a parse allocates, for each byte of text
 * @param heldPerByte what the document holds while it lives, for each byte of text
 * @param peerNanosPerByte the same time of commonmark-java
 */
public record GrowthRow(
        String spelling,
        int length,
        double nanosPerByte,
        double allocatedPerByte,
        double heldPerByte,
        double peerNanosPerByte) {}
