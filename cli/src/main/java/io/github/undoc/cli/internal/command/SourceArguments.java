package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.archive.ArchiveSource;
import io.github.undoc.cli.archive.SourceOptions;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documents a command works on, and how to read them. */
final class SourceArguments {

    static final String STDIN = "-";

    private static final List<String> CONTAINERS =
            List.of(".zip", ".tar", ".tgz", ".tar.gz", ".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, .zip, .tar, .tar.gz, .gz, .jsonl; - for standard input.")
    List<String> paths = List.of();

    @Option(names = "--include", paramLabel = "GLOB", description = "Take these (usual: *.txt, *.md, containers).")
    List<String> includes = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Leave these files and folders aside.")
    List<String> excludes = List.of();

    @Option(names = "--encoding", paramLabel = "NAME", description = "Encoding, if not UTF-8 or UTF-16.")
    @Nullable
    String encoding;

    @Option(names = "--input", paramLabel = "KIND", description = "Standard input holds text, jsonl, zip, tar, tar.gz.")
    String input = "text";

    @Option(names = "--text-field", paramLabel = "NAME", description = "Field of JSON lines with the text.")
    @Nullable
    String textField;

    @Option(names = "--id-field", paramLabel = "NAME", description = "Field of JSON lines with the name.")
    @Nullable
    String idField;

    @Option(names = "--max-size", paramLabel = "SIZE", description = "Longest document taken (usual: 64M).")
    String maxSize = "64M";

    @Option(names = "--threads", paramLabel = "N", description = "Documents at once (usual: one a core).")
    int threads;

    int threads() {
        if (threads < 0 || threads > 1024) {
            throw new CommandException(ExitCodes.USAGE, "--threads must be from 1 to 1024, not " + threads);
        }
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    Optional<Charset> charset() {
        if (encoding == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CommandException(
                    ExitCodes.USAGE,
                    "there is no encoding " + encoding + "; try windows-1252, windows-1251, windows-1256, GB18030",
                    e);
        }
    }

    /** The only path, if it is one plain file or standard input with a text. */
    Optional<String> single() {
        return paths.size() == 1 && !holdsMany(paths.get(0)) ? Optional.of(paths.get(0)) : Optional.empty();
    }

    private boolean holdsMany(String path) {
        if (path.equals(STDIN)) {
            return !input.equals("text");
        }
        String lower = path.toLowerCase(Locale.ROOT);
        return Files.isDirectory(path(path)) || CONTAINERS.stream().anyMatch(lower::endsWith);
    }

    static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCodes.USAGE, path + " is no path: " + e.getReason(), e);
        }
    }

    /** Fails if one of the paths is not there, before anything is written. */
    void requireAll() {
        for (String path : paths) {
            if (!path.equals(STDIN) && !Files.exists(path(path))) {
                throw new CommandException(ExitCodes.INPUT, path + ": there is no such file or folder");
            }
        }
    }

    /** The sources, in the order given; folders never look into what is hidden. */
    List<ArchiveSource> sources(InputStream in, List<Path> hidden) {
        SourceOptions options = options(hidden);
        List<ArchiveSource> sources = new ArrayList<>();
        for (String path : paths) {
            ArchiveSource source = path.equals(STDIN)
                    ? ArchiveSource.of(stdinName(), in, options)
                    : ArchiveSource.of(path(path), options);
            sources.add(paths.size() > 1 && holdsMany(path) ? source.below(name(path)) : source);
        }
        return sources;
    }

    private static String name(String path) {
        if (path.equals(STDIN)) {
            return "stdin";
        }
        Path name = path(path).toAbsolutePath().normalize().getFileName();
        return name == null ? "root" : name.toString();
    }

    private String stdinName() {
        return switch (input) {
            case "text" -> "stdin";
            case "jsonl", "zip", "tar", "tar.gz" -> "stdin." + input;
            default ->
                throw new CommandException(
                        ExitCodes.USAGE, "--input must be text, jsonl, zip, tar or tar.gz, not " + input);
        };
    }

    private SourceOptions options(List<Path> hidden) {
        SourceOptions.Builder options = SourceOptions.builder();
        includes.forEach(options::include);
        excludes.forEach(options::exclude);
        hidden.forEach(options::hide);
        if (textField != null) {
            options.textField(textField);
        }
        if (idField != null) {
            options.idField(idField);
        }
        checkGlobs(includes);
        checkGlobs(excludes);
        try {
            options.maxBytes(bytes(maxSize));
        } catch (IllegalArgumentException e) {
            throw new CommandException(
                    ExitCodes.USAGE, "--max-size must be a size such as 500K or 64M, below 1G, not " + maxSize, e);
        }
        return options.build();
    }

    private static void checkGlobs(List<String> globs) {
        for (String glob : globs) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + glob);
            } catch (PatternSyntaxException e) {
                throw new CommandException(ExitCodes.USAGE, glob + " is no glob: " + e.getDescription(), e);
            }
        }
    }

    private static long bytes(String size) {
        String upper = size.strip().toUpperCase(Locale.ROOT);
        if (upper.endsWith("B")) {
            upper = upper.substring(0, upper.length() - 1);
        }
        if (upper.endsWith("I")) {
            upper = upper.substring(0, upper.length() - 1);
        }
        int shift = upper.endsWith("K") ? 10 : upper.endsWith("M") ? 20 : upper.endsWith("G") ? 30 : 0;
        String digits = shift == 0 ? upper : upper.substring(0, upper.length() - 1);
        if (digits.length() > 9) {
            throw new IllegalArgumentException(size);
        }
        return Long.parseLong(digits) << shift;
    }
}
