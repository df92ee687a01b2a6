package io.github.undoc.cli;

import io.github.undoc.cli.internal.command.CommandRunner;
import io.github.undoc.cli.internal.command.HeadStart;
import io.github.undoc.cli.internal.terminal.Terminal;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Starts the program and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        HeadStart.give(args);
        Terminal terminal = Terminal.system();
        int exitCode = new CommandRunner(terminal, System.in).run(args);
        terminal.out().flush();
        terminal.err().flush();
        if (exitCode != CommandRunner.INTERRUPTED) {
            System.exit(exitCode);
        }
    }
}
