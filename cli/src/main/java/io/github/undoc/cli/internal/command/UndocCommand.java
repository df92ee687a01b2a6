package io.github.undoc.cli.internal.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself. */
@Command(
        name = "undoc",
        description = "Reads United Nations documents, checks them, and writes JSON, XML, Akoma Ntoso and HTML.",
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%nExamples:",
            "  undoc convert letters --to json,akn --out converted",
            "  undoc validate letters --format sarif --out findings.sarif",
            "  undoc symbol A/75/520-S/2020/1010",
            "  undoc show letter.md"
        })
public final class UndocCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    /** For picocli. */
    public UndocCommand() {}

    CommonOptions common() {
        return common;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), version ? "no command" : "say what to do: convert, validate, symbol or show");
    }
}
