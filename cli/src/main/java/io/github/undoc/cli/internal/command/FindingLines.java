package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.terminal.Plain;
import io.github.undoc.cli.internal.terminal.Style;
import io.github.undoc.cli.internal.terminal.Terminal;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;

/** Puts findings into lines. */
final class FindingLines {

    private final Terminal terminal;

    FindingLines(Terminal terminal) {
        this.terminal = terminal;
    }

    String of(Finding finding) {
        String place = finding.span()
                .map(span -> span.line() + ":" + span.column())
                .or(finding::pointer)
                .orElse("-");
        return "    " + Plain.line(place) + " "
                + terminal.paint(style(finding.severity()), finding.severity().key()) + " "
                + Plain.line(finding.message()) + " "
                + terminal.paint(Style.DIM, "[" + Plain.line(finding.code()) + "]");
    }

    static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case NOTE -> Style.DIM;
        };
    }
}
