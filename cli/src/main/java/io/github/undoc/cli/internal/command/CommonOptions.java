package io.github.undoc.cli.internal.command;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what went wrong.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say every finding and every file left aside.")
    boolean verbose;

    @Option(names = "--stacktrace", description = "Show where in undoc an error arose.")
    boolean stacktrace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
