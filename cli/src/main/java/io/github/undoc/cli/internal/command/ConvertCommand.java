package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.archive.Archive;
import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.ArchiveSource;
import io.github.undoc.cli.archive.ArchiveTarget;
import io.github.undoc.cli.archive.Format;
import io.github.undoc.cli.archive.Naming;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.internal.run.SingleRun;
import io.github.undoc.cli.internal.run.UndocConversion;
import io.github.undoc.cli.internal.terminal.Progress;
import io.github.undoc.cli.internal.terminal.Terminal;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code undoc convert}: documents into other formats. */
@Command(
        name = "convert",
        description = "Convert documents: one to standard output, many to a folder, a .zip or a .jsonl.",
        sortOptions = false,
        footer = {
            "%nFormats: json, xml, akn (Akoma Ntoso), html, text.",
            "Examples:",
            "  undoc convert letter.md --to json",
            "  undoc convert letters dump.zip --to json,akn --out converted --resume",
            "  zcat dump.jsonl.gz | undoc convert - --input jsonl --to json --out all.jsonl"
        })
final class ConvertCommand implements Callable<Integer> {

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            split = ",",
            required = true,
            description = "Formats to write, separated by commas.")
    private List<String> to = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "PATH",
            description = "Folder, .zip, .jsonl; file or - for one document.")
    private @Nullable String out;

    @Mixin
    private final SourceArguments sources = new SourceArguments();

    @Option(names = "--name", paramLabel = "BY", description = "Name files by source (usual) or symbol.")
    private String name = "source";

    @Option(names = "--resume", description = "Keep what an earlier run has done.")
    private boolean resume;

    @Option(names = "--overwrite", description = "Replace files that undoc did not write.")
    private boolean overwrite;

    @Option(names = "--pretty", description = "Indent for people.")
    private boolean pretty;

    @Option(names = "--no-check", description = "Skip the rules of validate.")
    private boolean unchecked;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    private final Terminal terminal;
    private final InputStream in;

    ConvertCommand(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    @Override
    public Integer call() {
        Set<Format> formats = formats();
        Naming naming = naming();
        Optional<Charset> encoding = sources.charset();
        sources.requireAll();
        Optional<String> single = sources.single();
        if (out == null || out.equals("-")) {
            if (single.isEmpty() || formats.size() > 1) {
                throw new CommandException(
                        ExitCodes.USAGE,
                        "say where to write " + (single.isEmpty() ? "many documents" : "several formats")
                                + " to, with --out");
            }
            return one(single.get(), formats.iterator().next(), encoding, Optional.empty());
        }
        Path target = SourceArguments.path(out);
        Optional<Format> fileFormat = formats.stream().findFirst().filter(format -> isFileOf(target, format));
        if (single.isPresent() && formats.size() == 1 && fileFormat.isPresent() && !Files.isDirectory(target)) {
            return one(single.get(), fileFormat.get(), encoding, Optional.of(target));
        }
        return many(formats, naming, encoding, target);
    }

    private static boolean isFileOf(Path target, Format format) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith("." + format.ending())
                || (format == Format.AKN && (name.endsWith(".akn") || name.endsWith(".xml")));
    }

    private Set<Format> formats() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String key : to) {
            formats.add(Format.of(key.strip())
                    .orElseThrow(() -> new CommandException(
                            ExitCodes.USAGE, "there is no format " + key + "; choose json, xml, akn, html or text")));
        }
        return formats;
    }

    private Naming naming() {
        return switch (name) {
            case "source" -> Naming.SOURCE;
            case "symbol" -> Naming.SYMBOL;
            default -> throw new CommandException(ExitCodes.USAGE, "--name must be source or symbol, not " + name);
        };
    }

    /** One document: nothing is written unless all of it can be. */
    private int one(String path, Format format, Optional<Charset> encoding, Optional<Path> file) {
        if (file.isPresent() && Files.exists(file.get()) && !overwrite) {
            throw new CommandException(
                    ExitCodes.OUTPUT, file.get() + " is there already; say --overwrite if it may be replaced");
        }
        ArchiveSource source = sources.sources(in, List.of()).get(0);
        String text;
        try {
            text = SingleRun.read(source, encoding);
        } catch (ProblemException e) {
            throw new CommandException(ExitCodes.INPUT, path + " " + e.sentence(), e);
        } catch (IOException e) {
            throw new CommandException(ExitCodes.INPUT, path + " " + SingleRun.sentence(e), e);
        }
        ParseResult result = UnDocumentParser.builder().build().parse(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try {
            UndocConversion.writer(format, pretty || (file.isEmpty() && terminal.outIsTerminal()))
                    .write(result.document(), bytes);
        } catch (IOException | RuntimeException e) {
            throw new CommandException(ExitCodes.INTERNAL, path + " " + SingleRun.sentence(e), e);
        }
        FindingLines lines = new FindingLines(terminal);
        if (common.verbose) {
            result.diagnostics().forEach(finding -> terminal.say(lines.of(finding)));
        }
        if (file.isEmpty()) {
            terminal.out().writeBytes(bytes.toByteArray());
            if (terminal.outIsTerminal() && bytes.size() > 0 && bytes.toByteArray()[bytes.size() - 1] != '\n') {
                terminal.out().append('\n');
            }
            terminal.out().flush();
            return terminal.out().checkError() ? ExitCodes.OUTPUT : ExitCodes.DONE;
        }
        try {
            SingleRun.write(bytes.toByteArray(), file.get());
        } catch (IOException e) {
            throw new CommandException(ExitCodes.OUTPUT, file.get() + " could not be written: " + e.getMessage(), e);
        }
        if (!common.quiet) {
            terminal.print(path + " -> " + file.get());
        }
        return ExitCodes.DONE;
    }

    private int many(Set<Format> formats, Naming naming, Optional<Charset> encoding, Path target) {
        ArchiveTarget kind = ArchiveTarget.of(target);
        List<Path> hidden = new ArrayList<>(List.of(target));
        if (!(kind instanceof ArchiveTarget.Tree)) {
            hidden.add(target.resolveSibling(target.getFileName() + ".undoc"));
        }
        List<ArchiveSource> from = sources.sources(in, hidden);
        Archive.Builder archive = Archive.builder()
                .source(from.toArray(ArchiveSource[]::new))
                .target(kind)
                .formats(formats.toArray(Format[]::new))
                .naming(naming)
                .resume(resume)
                .overwrite(overwrite)
                .pretty(pretty)
                .threads(sources.threads());
        encoding.ifPresent(archive::encoding);
        if (!unchecked) {
            archive.validator(DocumentValidator.builder().build());
        }
        long began = System.nanoTime();
        try (Interruption interruption = new Interruption();
                Progress progress = ProgressChoice.of(terminal, common, sources, "converting")) {
            ConvertLines lines = new ConvertLines(terminal, common, progress, formats);
            ArchiveReport report;
            try {
                report = archive.stopWhen(interruption).build().run(lines);
            } catch (ProblemException e) {
                throw new CommandException(ExitCodes.INPUT, e.sentence(), e);
            } catch (IOException e) {
                throw new CommandException(ExitCodes.OUTPUT, "could not write to " + target + ": " + reason(e), e);
            }
            progress.finish();
            lines.summary(report, target, kind, System.nanoTime() - began);
            terminal.out().flush();
            return exitCode(report, interruption);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    static int exitCode(ArchiveReport report, Interruption interruption) {
        if (interruption.getAsBoolean()) {
            return ExitCodes.INTERRUPTED;
        }
        if (report.stopped().isPresent()) {
            return switch (report.stopped().get()) {
                case ASKED -> ExitCodes.INTERRUPTED;
                case DISK_FULL, TARGET_FAILED -> ExitCodes.OUTPUT;
                case SOURCE_FAILED -> ExitCodes.INPUT;
            };
        }
        return report.failed() > 0 || report.documents() == 0 ? ExitCodes.INPUT : ExitCodes.DONE;
    }
}
