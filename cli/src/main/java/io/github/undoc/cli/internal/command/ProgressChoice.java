package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.terminal.BarProgress;
import io.github.undoc.cli.internal.terminal.Progress;
import io.github.undoc.cli.internal.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Chooses between a bar and lines: a bar on a terminal where there is much to do. */
final class ProgressChoice {

    private static final int MUCH = 200;

    private ProgressChoice() {}

    static Progress of(Terminal terminal, CommonOptions common, SourceArguments sources, String task) {
        if (!terminal.errIsTerminal() || common.quiet || common.verbose) {
            return Progress.NONE;
        }
        List<Path> paths = sources.paths.stream()
                .filter(path -> !path.equals(SourceArguments.STDIN))
                .map(SourceArguments::path)
                .toList();
        boolean countable =
                paths.size() == sources.paths.size() && paths.stream().allMatch(Files::isDirectory);
        if (countable && count(paths, MUCH) < MUCH) {
            return Progress.NONE;
        }
        Progress bar = new BarProgress(terminal, task);
        if (countable) {
            Thread counter = new Thread(() -> bar.total(count(paths, Long.MAX_VALUE)), "undoc-count");
            counter.setDaemon(true);
            counter.start();
        }
        return bar;
    }

    /** Counts text files; an estimate, as the run itself looks more closely. */
    private static long count(List<Path> folders, long most) {
        long count = 0;
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                count += files.filter(ProgressChoice::looksLikeText).limit(most).count();
            } catch (IOException | UncheckedIOException e) {
                return count;
            }
        }
        return count;
    }

    private static boolean looksLikeText(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".text") || name.endsWith(".markdown");
    }
}
