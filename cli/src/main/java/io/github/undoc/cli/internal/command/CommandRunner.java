package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.internal.terminal.Plain;
import io.github.undoc.cli.internal.terminal.Style;
import io.github.undoc.cli.internal.terminal.Terminal;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command line: one line for each error, with what to do, and an exit code. */
public final class CommandRunner {

    /** The exit code of a process that is going already; nobody needs to end it. */
    public static final int INTERRUPTED = ExitCodes.INTERRUPTED;

    /** Commands that know nothing of the others. */
    private static final List<Class<?>> WORK =
            List.of(ConvertCommand.class, ValidateCommand.class, SymbolCommand.class, ShowCommand.class);

    /** Commands that tell of all others. */
    private static final List<Class<?>> ABOUT =
            List.of(ManPageCommand.class, GenerateCompletion.class, HelpCommand.class);

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
        return commandLine(args).execute(args);
    }

    /**
     * Builds the command line. Where the first argument names a command that knows nothing of the others, it is built alone: to
     * read the annotations of all takes a good part of a short run.
     */
    private CommandLine commandLine(String... args) {
        CommandFactory factory = new CommandFactory(terminal, in);
        CommandLine commands = new CommandLine(new UndocCommand(), factory);
        Optional<Class<?>> called = WORK.stream()
                .filter(type -> args.length > 0 && name(type).equals(args[0]))
                .findFirst();
        Stream<Class<?>> needed = called.isPresent() ? called.stream() : Stream.concat(WORK.stream(), ABOUT.stream());
        needed.forEach(type -> commands.addSubcommand(new CommandLine(type, factory)));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        commands.setUsageHelpWidth(Math.max(80, Math.min(terminal.width(), 100)));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(this::misused);
        commands.setExecutionExceptionHandler(this::failed);
        return commands;
    }

    private static String name(Class<?> type) {
        return type.getAnnotation(Command.class).name();
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
