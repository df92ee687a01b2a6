package io.github.undoc.cli.internal.report;

/**
 * A document that a report names.
 *
 * @param source its name in the source
 * @param name the name of its files
 * @param message why it was not converted; empty otherwise
 * @param problem the key of the cause; empty otherwise
 */
public record ListedDocument(String source, String name, String message, String problem) {}
