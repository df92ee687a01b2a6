package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code undoc generate-man-page}: the manual page, from the same descriptions as the help. */
@Command(
        name = "generate-man-page",
        description = "Write the manual page, for man -l.",
        footer = {"%nExample:", "  undoc generate-man-page > undoc.1 && man -l undoc.1"})
final class ManPageCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by the runner
    private final CommonOptions common = new CommonOptions();

    private final Terminal terminal;

    ManPageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        terminal.out().append(ManPage.of(root));
        terminal.out().flush();
        return ExitCodes.DONE;
    }
}
