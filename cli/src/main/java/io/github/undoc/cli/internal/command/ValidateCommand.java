package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.archive.Archive;
import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.ArchiveSource;
import io.github.undoc.cli.archive.DocumentOutcome;
import io.github.undoc.cli.archive.DocumentOutcome.Failure;
import io.github.undoc.cli.archive.DocumentOutcome.Status;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.internal.Version;
import io.github.undoc.cli.internal.run.SingleRun;
import io.github.undoc.cli.internal.terminal.Plain;
import io.github.undoc.cli.internal.terminal.Progress;
import io.github.undoc.cli.internal.terminal.Style;
import io.github.undoc.cli.internal.terminal.Terminal;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.validation.ArchiveCheck;
import io.github.undoc.validation.DocumentValidator;
import io.github.undoc.validation.RuleInfo;
import io.github.undoc.validation.RuleSet;
import io.github.undoc.validation.report.Baseline;
import io.github.undoc.validation.report.BaselineWriter;
import io.github.undoc.validation.report.ReportFormat;
import io.github.undoc.validation.report.ReportOptions;
import io.github.undoc.validation.report.ReportWriter;
import io.github.undoc.validation.report.ValidationReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undoc validate}: documents against the rules. */
@Command(
        name = "validate",
        description = "Check what documents say of themselves: symbols, dates, sessions, items, notes, annexes.",
        sortOptions = false,
        footer = {
            "%nExit code 1 says that findings as grave as --fail-on were made.",
            "Examples:",
            "  undoc validate letters",
            "  undoc validate letters --format sarif --out findings.sarif",
            "  undoc validate letters --write-baseline known.tsv",
            "  undoc validate letters --baseline known.tsv --fail-on warning"
        })
final class ValidateCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (usual), json (JSON lines), sarif, html.")
    private String format = "text";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write the report to a file.")
    private @Nullable String out;

    @Option(
            names = "--set",
            paramLabel = "SET",
            split = ",",
            description = "Rules: core, archive, publication (usual: core,archive).")
    private List<String> sets = List.of("core", "archive");

    @Option(names = "--off", paramLabel = "RULE", split = ",", description = "Switch rules off.")
    private List<String> off = List.of();

    @Option(names = "--severity", paramLabel = "RULE=SEVERITY", split = ",", description = "Grade a rule anew.")
    private List<String> severities = List.of();

    @Option(names = "--diagnostics", description = "Tell what the parser says as well.")
    private boolean diagnostics;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leave out the findings known there.")
    private @Nullable String baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write all findings as known.")
    private @Nullable String newBaseline;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "error (usual), warning, note or never.")
    private String failOn = "error";

    @Mixin
    private final SourceArguments sources = new SourceArguments();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    private final Terminal terminal;
    private final InputStream in;

    ValidateCommand(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    @Override
    public Integer call() {
        Optional<Severity> threshold = threshold();
        ReportFormat reportFormat = reportFormat();
        DocumentValidator validator = validator();
        Optional<Charset> encoding = sources.charset();
        Baseline known = known();
        sources.requireAll();
        Optional<Path> file =
                Optional.ofNullable(newBaseline != null ? newBaseline : out).map(SourceArguments::path);
        if (file.isEmpty()) {
            OutputStream stream = new Unclosed(terminal.out());
            int code = check(stream, reportFormat, validator, known, encoding, threshold);
            return terminal.out().checkError() ? ExitCodes.OUTPUT : code;
        }
        return toFile(file.get(), stream -> check(stream, reportFormat, validator, known, encoding, threshold));
    }

    /** What is done with an opened file. */
    private interface Check {
        int into(OutputStream out);
    }

    /** Writes beside the file and moves it into place when the report is whole. */
    private static int toFile(Path file, Check check) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || Files.isDirectory(file)) {
                throw new CommandException(ExitCodes.OUTPUT, file + " is no place for a file");
            }
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, ".undoc-", ".tmp");
            try {
                int code;
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                    code = check.into(stream);
                }
                SingleRun.move(draft, file);
                return code;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new CommandException(ExitCodes.OUTPUT, file + " could not be written: " + e.getMessage(), e);
        }
    }

    private int check(
            OutputStream stream,
            ReportFormat reportFormat,
            DocumentValidator validator,
            Baseline known,
            Optional<Charset> encoding,
            Optional<Severity> threshold) {
        List<ArchiveSource> from = sources.sources(in, List.of());
        ArchiveCheck across = validator.archive();
        Archive.Builder archive = Archive.builder()
                .source(from.toArray(ArchiveSource[]::new))
                .validator(validator)
                .observer(across::add)
                .threads(sources.threads());
        encoding.ifPresent(archive::encoding);
        Set<String> rules = new HashSet<>();
        validator.rules().stream().map(RuleInfo::id).forEach(rules::add);
        ReportOptions options = ReportOptions.of(validator)
                .withColour(terminal.colour() && out == null)
                .withToolVersion(Version.number());
        try (Interruption interruption = new Interruption();
                Progress progress = ProgressChoice.of(terminal, common, sources, "checking")) {
            ReportWriter writer = newBaseline != null ? new BaselineWriter(stream) : reportFormat.open(stream, options);
            ValidationReport report = new ValidationReport(writer, known);
            ArchiveReport counts = archive.stopWhen(interruption).build().run(outcome -> {
                progress.step(outcome);
                try {
                    tell(outcome, report, rules, progress);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            progress.finish();
            report.add(across.finish());
            report.close();
            stream.flush();
            if (across.leftOut() > 0 && !common.quiet) {
                terminal.say("undoc: " + across.leftOut() + " documents were not compared with each other: too many");
            }
            int code = ConvertCommand.exitCode(counts, interruption);
            boolean found = newBaseline == null && threshold.isPresent() && report.exitCode(threshold.get()) != 0;
            return code == ExitCodes.DONE && found ? ExitCodes.FOUND : code;
        } catch (ProblemException e) {
            throw new CommandException(ExitCodes.INPUT, e.sentence(), e);
        } catch (UncheckedIOException e) {
            throw new CommandException(ExitCodes.OUTPUT, "the report could not be written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandException(ExitCodes.OUTPUT, "the report could not be written: " + e.getMessage(), e);
        }
    }

    private void tell(DocumentOutcome outcome, ValidationReport report, Set<String> rules, Progress progress)
            throws IOException {
        if (outcome.status() == Status.ASIDE) {
            return;
        }
        if (outcome.status() == Status.FAILED) {
            progress.clear();
            Failure failure = outcome.failure().orElseThrow();
            terminal.say(terminal.paint(Style.RED, "undoc:") + " "
                    + Plain.line(outcome.source() + ": " + failure.message()));
            return;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            if (diagnostics || rules.contains(finding.code())) {
                findings.add(finding);
            }
        }
        report.add(outcome.source(), findings);
    }

    private Optional<Severity> threshold() {
        if (failOn.equals("never")) {
            return Optional.empty();
        }
        return Optional.of(severity(failOn, "--fail-on must be error, warning, note or never, not " + failOn));
    }

    private static Severity severity(String key, String complaint) {
        for (Severity severity : Severity.values()) {
            if (severity.key().equals(key.toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new CommandException(ExitCodes.USAGE, complaint);
    }

    private ReportFormat reportFormat() {
        if (format.equals("json")) {
            return ReportFormat.JSON_LINES;
        }
        try {
            return ReportFormat.of(format);
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    ExitCodes.USAGE, "there is no report format " + format + "; choose text, json, sarif or html", e);
        }
    }

    private DocumentValidator validator() {
        try {
            DocumentValidator.Builder builder = DocumentValidator.builder()
                    .sets(sets.stream().map(RuleSet::of).toArray(RuleSet[]::new))
                    .discover()
                    .off(off.toArray(String[]::new));
            for (String graded : severities) {
                int at = graded.indexOf('=');
                if (at < 1) {
                    throw new CommandException(
                            ExitCodes.USAGE, "--severity must be such as letter-date-missing=note, not " + graded);
                }
                builder.severity(
                        graded.substring(0, at),
                        severity(
                                graded.substring(at + 1),
                                "a severity is error, warning or note, not " + graded.substring(at + 1)));
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private Baseline known() {
        if (baseline == null) {
            return Baseline.empty();
        }
        try (InputStream file = Files.newInputStream(SourceArguments.path(baseline))) {
            return Baseline.read(file);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new CommandException(ExitCodes.USAGE, baseline + ": there is no such baseline", e);
        } catch (IOException e) {
            throw new CommandException(ExitCodes.USAGE, baseline + " cannot be read: " + e.getMessage(), e);
        }
    }
}
