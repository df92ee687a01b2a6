package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.Version;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the descriptions of the commands as a manual page in the macros of man(7). */
final class ManPage {

    private static final String EXIT_STATUS = """
            .SH EXIT STATUS
            .TP
            .B 0
            All was done.
            .TP
            .B 1
            Findings as grave as asked for were made, or a text is no symbol.
            .TP
            .B 2
            The command line makes no sense; nothing was done.
            .TP
            .B 3
            At least one document could not be read or converted, or there was none.
            .TP
            .B 4
            Results could not be written.
            .TP
            .B 70
            A fault of undoc.
            .TP
            .B 130
            Interrupted; go on with \\-\\-resume.
            .SH ENVIRONMENT
            .TP
            .B NO_COLOR
            If set and not empty, nothing is coloured.
            .TP
            .B UNDOC_OPTS
            Options for Java, such as \\-Xmx2g, read by the start script.
            """;

    private final StringBuilder out = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine root) {
        ManPage page = new ManPage();
        page.write(root);
        return page.out.toString();
    }

    private void write(CommandLine root) {
        CommandSpec spec = root.getCommandSpec();
        out.append(".TH UNDOC 1 \"\" \"undoc ").append(escape(Version.number())).append("\" \"undoc\"\n");
        out.append(".SH NAME\nundoc \\- read, check and convert United Nations documents\n");
        out.append(".SH SYNOPSIS\n.B undoc\n.I command\n[\\fIoptions\\fR]\n");
        out.append(".SH DESCRIPTION\n")
                .append(escape(String.join(" ", spec.usageMessage().description())))
                .append('\n');
        out.append(".SH OPTIONS\n");
        spec.options().forEach(this::option);
        out.append(".SH COMMANDS\n");
        for (Map.Entry<String, CommandLine> entry : root.getSubcommands().entrySet()) {
            command(entry.getKey(), entry.getValue().getCommandSpec());
        }
        out.append(EXIT_STATUS);
        out.append(".SH EXAMPLES\n");
        footer(spec.usageMessage().footer());
    }

    private void command(String name, CommandSpec spec) {
        out.append(".SS ").append(escape(name)).append('\n');
        out.append(escape(String.join(" ", spec.usageMessage().description()))).append('\n');
        spec.positionalParameters().forEach(this::parameter);
        spec.options().forEach(this::option);
        footer(spec.usageMessage().footer());
    }

    private void parameter(PositionalParamSpec parameter) {
        out.append(".TP\n.I ").append(escape(parameter.paramLabel())).append('\n');
        description(parameter);
    }

    private void option(OptionSpec option) {
        if (option.hidden()) {
            return;
        }
        out.append(".TP\n.B ").append(escape(String.join(", ", option.names())));
        if (option.arity().max() > 0) {
            out.append(" \\fI").append(escape(option.paramLabel())).append("\\fR");
        }
        out.append('\n');
        description(option);
    }

    private void description(ArgSpec argument) {
        out.append(escape(String.join(" ", argument.description()))).append('\n');
    }

    private void footer(String[] lines) {
        if (lines.length == 0) {
            return;
        }
        out.append(".PP\n.nf\n");
        for (String line : lines) {
            String text = String.format(Locale.ROOT, line).strip();
            if (!text.isEmpty()) {
                out.append(escape(line.startsWith(" ") ? "    " + text : text)).append('\n');
            }
        }
        out.append(".fi\n");
    }

    private static String escape(String text) {
        String escaped =
                text.replace("\\", "\\e").replace("-", "\\-").replace("%n", "").replace("%%", "%");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
