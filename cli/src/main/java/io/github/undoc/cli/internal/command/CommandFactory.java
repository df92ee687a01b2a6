package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.terminal.Terminal;
import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, and gives those that print a terminal. */
final class CommandFactory implements IFactory {

    private final Terminal terminal;
    private final InputStream in;

    CommandFactory(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Object made;
        if (type == ConvertCommand.class) {
            made = new ConvertCommand(terminal, in);
        } else if (type == ValidateCommand.class) {
            made = new ValidateCommand(terminal, in);
        } else if (type == SymbolCommand.class) {
            made = new SymbolCommand(terminal, in);
        } else if (type == ShowCommand.class) {
            made = new ShowCommand(terminal, in);
        } else if (type == ManPageCommand.class) {
            made = new ManPageCommand(terminal);
        } else if (type == VersionText.class) {
            made = new VersionText();
        } else {
            return CommandLine.defaultFactory().create(type);
        }
        return type.cast(made);
    }
}
