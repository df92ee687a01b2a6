package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.SourceOptions;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;

/** Tells which files to take, by globs or by their endings. Immutable. */
final class FileChooser {

    private static final List<String> TEXT_ENDINGS = List.of(".txt", ".text", ".md", ".markdown");

    private final SourceOptions options;
    private final List<PathMatcher> includes;
    private final List<PathMatcher> excludes;

    FileChooser(SourceOptions options) {
        this.options = options;
        this.includes = matchers(options.includes());
        this.excludes = matchers(options.excludes());
    }

    private static List<PathMatcher> matchers(List<String> globs) {
        return globs.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }

    SourceOptions options() {
        return options;
    }

    /** Whether a file is to be read; containers are asked for like files and are then opened. */
    boolean accepts(List<String> place) {
        String name = place.get(place.size() - 1);
        if (!excludes.isEmpty() && matches(excludes, place, name)) {
            return false;
        }
        if (!includes.isEmpty()) {
            return matches(includes, place, name);
        }
        return hasTextEnding(name) || Containers.isContainer(name);
    }

    /** Whether the files in a container that is itself asked for by a glob are taken by the usual endings as well. */
    boolean excludesFolder(List<String> place) {
        return !excludes.isEmpty() && matches(excludes, place, place.get(place.size() - 1));
    }

    private static boolean hasTextEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : TEXT_ENDINGS) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<PathMatcher> matchers, List<String> place, String name) {
        Path whole;
        Path last;
        try {
            whole = Path.of(String.join("/", place));
            last = Path.of(name);
        } catch (InvalidPathException e) {
            return false;
        }
        for (PathMatcher matcher : matchers) {
            if (matcher.matches(last) || matcher.matches(whole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is one that people do not see: it begins with a dot. */
    static boolean isHidden(String name) {
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    /** The ending of a name, for counting; such as {@code .pdf}. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.isEmpty() || ending.length() > 12 ? "without ending" : ending;
    }
}
