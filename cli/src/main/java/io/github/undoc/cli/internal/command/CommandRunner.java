package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.internal.terminal.Plain;
import io.github.undoc.cli.internal.terminal.Style;
import io.github.undoc.cli.internal.terminal.Terminal;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line: one line for each error, with what to do, and an exit code. */
public final class CommandRunner {

    /** The exit code of a process that is going already; nobody needs to end it. */
    public static final int INTERRUPTED = ExitCodes.INTERRUPTED;

    private final Terminal terminal;
    private final InputStream in;

    /**
     * Makes a runner.
     *
     * @param terminal where to write
     * @param in standard input
     */
    public CommandRunner(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    /**
     * Runs a command line.
     *
     * @param args the arguments
     * @return the exit code
     */
    public int run(String... args) {
        return commandLine().execute(args);
    }

    /**
     * Builds the command line, for running it or describing it.
     *
     * @return picocli's view of the program
     */
    CommandLine commandLine() {
        CommandLine commands = new CommandLine(new UndocCommand(), new CommandFactory(terminal, in));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        commands.setUsageHelpWidth(Math.max(80, Math.min(terminal.width(), 100)));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(this::misused);
        commands.setExecutionExceptionHandler(this::failed);
        return commands;
    }

    private int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        error(Plain.line(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        terminal.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCodes.USAGE;
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        int exitCode;
        if (e instanceof CommandException known) {
            error(Plain.line(String.valueOf(known.getMessage())));
            exitCode = known.exitCode();
        } else if (e instanceof ProblemException problem) {
            error(Plain.line(problem.sentence()));
            exitCode = ExitCodes.INPUT;
        } else {
            error("a fault of undoc: " + Plain.line(e.toString()) + "; please report it with --stacktrace");
            exitCode = ExitCodes.INTERNAL;
        }
        if (command.getCommandSpec().findOption("--stacktrace") != null
                && parsed.expandedArgs().contains("--stacktrace")) {
            e.printStackTrace(terminal.err());
            terminal.err().flush();
        }
        return exitCode;
    }

    private void error(String line) {
        terminal.say(terminal.paint(Style.RED, "undoc:") + " " + line);
    }
}
