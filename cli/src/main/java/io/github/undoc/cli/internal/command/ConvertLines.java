package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.archive.ArchiveListener;
import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.ArchiveTarget;
import io.github.undoc.cli.archive.DocumentFacts;
import io.github.undoc.cli.archive.DocumentOutcome;
import io.github.undoc.cli.archive.DocumentOutcome.Failure;
import io.github.undoc.cli.archive.DocumentOutcome.Status;
import io.github.undoc.cli.archive.Format;
import io.github.undoc.cli.internal.terminal.Plain;
import io.github.undoc.cli.internal.terminal.Progress;
import io.github.undoc.cli.internal.terminal.Style;
import io.github.undoc.cli.internal.terminal.Terminal;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people what became of each document, and of all. A long run is told in part, a short one document by document. */
final class ConvertLines implements ArchiveListener {

    /** So many documents are told one by one; after that, one line for every so many. */
    private static final int ONE_BY_ONE = 200;

    private static final int STEP = 10_000;

    private final Terminal terminal;
    private final CommonOptions common;
    private final Progress progress;
    private final FindingLines findings;
    private final String formats;
    private long documents;
    private long failed;

    ConvertLines(Terminal terminal, CommonOptions common, Progress progress, Set<Format> formats) {
        this.terminal = terminal;
        this.common = common;
        this.progress = progress;
        this.findings = new FindingLines(terminal);
        this.formats = formats.stream().map(Format::key).collect(Collectors.joining(" "));
    }

    @Override
    public void finished(DocumentOutcome outcome) {
        progress.step(outcome);
        if (outcome.status() == Status.ASIDE) {
            if (common.verbose) {
                say(Plain.line(outcome.source()) + ": left aside ("
                        + outcome.failure().map(Failure::message).orElse("") + ")");
            }
            return;
        }
        documents++;
        if (outcome.status() == Status.FAILED) {
            failed++;
            tellFailure(outcome);
        } else if (!common.quiet) {
            tell(outcome);
        }
    }

    private void tellFailure(DocumentOutcome outcome) {
        if (failed > ONE_BY_ONE && !common.verbose) {
            if (failed == ONE_BY_ONE + 1) {
                say("undoc: more documents fail; the report names them all");
            }
            return;
        }
        Failure failure = outcome.failure().orElseThrow();
        say(terminal.paint(Style.RED, "undoc:") + " " + Plain.line(outcome.source() + ": " + failure.message()));
        if (common.stacktrace && !failure.details().isEmpty()) {
            say(failure.details());
        }
    }

    private void tell(DocumentOutcome outcome) {
        boolean bar = progress != Progress.NONE;
        if (common.verbose || (!bar && documents <= ONE_BY_ONE)) {
            progress.clear();
            terminal.print(line(outcome));
            if (common.verbose) {
                for (Finding finding : outcome.findings()) {
                    terminal.print(findings.of(finding));
                }
            }
        } else if (!bar && documents % STEP == 0) {
            terminal.print(number(documents) + " documents, " + number(failed) + " failed");
            terminal.out().flush();
        }
    }

    private String line(DocumentOutcome outcome) {
        StringBuilder line = new StringBuilder();
        line.append(Plain.line(outcome.source())).append(": ");
        if (outcome.facts().isPresent()) {
            DocumentFacts facts = outcome.facts().get();
            line.append(facts.kind().replace('-', ' '));
            if (!facts.symbols().isEmpty()) {
                line.append(' ').append(terminal.paint(Style.BOLD, Plain.line(facts.symbols())));
            }
            if (!facts.language().isEmpty()) {
                line.append(" (").append(facts.language()).append(')');
            }
        }
        line.append(" -> ")
                .append(outcome.status() == Status.KEPT ? terminal.paint(Style.DIM, "kept") : formats)
                .append("; ")
                .append(counts(outcome));
        if (outcome.renamed()) {
            line.append("; as ").append(Plain.line(outcome.name().orElse("")));
        }
        return line.toString();
    }

    private String counts(DocumentOutcome outcome) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = outcome.count(severity);
            if (count > 0) {
                parts.add(terminal.paint(FindingLines.style(severity), counted(count, severity.key())));
            }
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    private void say(String line) {
        progress.clear();
        terminal.say(line);
    }

    /** Prints the table that closes a run. */
    void summary(ArchiveReport report, Path target, ArchiveTarget kind, long nanos) {
        if (common.quiet) {
            return;
        }
        double seconds = nanos / 1e9;
        long rate = Math.round(report.documents() / Math.max(seconds, 1e-3));
        terminal.print("");
        row("converted", report.converted(), "errors", number(report.count(Severity.ERROR)));
        row("kept", report.kept(), "warnings", number(report.count(Severity.WARNING)));
        row("failed", report.failed(), "notes", number(report.count(Severity.NOTE)));
        row("left aside", report.aside(), "seconds", String.format(Locale.ROOT, "%.1f (%,d/s)", seconds, rate));
        if (report.stopped().isPresent()) {
            say(terminal.paint(Style.YELLOW, "undoc:") + " "
                    + switch (report.stopped().get()) {
                        case ASKED -> "interrupted; go on with --resume";
                        case DISK_FULL -> "the disk is full; make room and go on with --resume";
                        case TARGET_FAILED -> target + " can no longer be written; see to it and go on with --resume";
                        case SOURCE_FAILED -> "the source can no longer be read; see to it and go on with --resume";
                    });
        }
        Path reports =
                kind instanceof ArchiveTarget.Tree ? target : target.resolveSibling(target.getFileName() + ".undoc");
        terminal.print("report: " + reports.resolve("report.html"));
        if (report.documents() == 0) {
            say("undoc: nothing to convert there; see --include");
        }
    }

    private void row(String left, long count, String right, String value) {
        terminal.print(String.format(Locale.ROOT, "%-10s %,9d    %-8s %9s", left, count, right, value));
    }

    private static String counted(long count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
