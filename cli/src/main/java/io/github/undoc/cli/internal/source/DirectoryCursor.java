package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Goes over all files below a folder in the order of their names, following links but never in circles. */
final class DirectoryCursor implements SourceCursor {

    private final FileChooser chooser;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<Object> hidden = new HashSet<>();
    private Optional<SourceCursor> container = Optional.empty();

    /** A folder being gone over. */
    private record Level(Path folder, Object key, List<String> place, SortedListing names) {}

    DirectoryCursor(Path root, FileChooser chooser) throws IOException {
        this.chooser = chooser;
        for (Path folder : chooser.options().hidden()) {
            if (Files.isDirectory(folder)) {
                hidden.add(key(folder, Files.readAttributes(folder, BasicFileAttributes.class)));
            }
        }
        try {
            levels.push(new Level(
                    root,
                    key(root, Files.readAttributes(root, BasicFileAttributes.class)),
                    List.of(),
                    SortedListing.of(root)));
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.UNREADABLE, "may not be read by this user; change its permissions", e);
        }
    }

    private static Object key(Path folder, BasicFileAttributes attributes) throws IOException {
        Object key = attributes.fileKey();
        return key != null ? key : folder.toRealPath();
    }

    @Override
    public Optional<SourceDocument> next() throws IOException {
        while (true) {
            if (container.isPresent()) {
                Optional<SourceDocument> document = container.get().next();
                if (document.isPresent()) {
                    return document;
                }
                container.get().close();
                container = Optional.empty();
            }
            if (levels.isEmpty()) {
                return Optional.empty();
            }
            Level level = levels.element();
            Optional<String> name = level.names().next();
            if (name.isEmpty()) {
                level.names().close();
                levels.pop();
            } else if (!FileChooser.isHidden(name.get())) {
                Optional<SourceDocument> document = visit(level, name.get());
                if (document.isPresent()) {
                    return document;
                }
            }
        }
    }

    private Optional<SourceDocument> visit(Level level, String name) {
        List<String> place = new ArrayList<>(level.place().size() + 1);
        place.addAll(level.place());
        place.add(name);
        Path path = level.folder().resolve(name);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return enter(path, attributes, place);
            }
            if (!attributes.isRegularFile() || !chooser.accepts(place)) {
                return failing(place, Problem.OTHER_FILE, FileChooser.ending(name));
            }
        } catch (AccessDeniedException e) {
            return failing(place, Problem.UNREADABLE, "may not be read by this user; change its permissions");
        } catch (IOException e) {
            if (!chooser.accepts(place)) {
                return failing(place, Problem.OTHER_FILE, FileChooser.ending(name));
            }
            return failing(
                    place,
                    Problem.NOT_FOUND,
                    Files.isSymbolicLink(path)
                            ? "is a symbolic link that leads nowhere"
                            : "is listed but not there; its name may not suit the locale (try LC_ALL=C.UTF-8)");
        }
        if (Containers.isContainer(name)) {
            container = Optional.of(Sources.container(path, name, place, chooser));
            return Optional.empty();
        }
        return Optional.of(new FileDocument(path, place, chooser.options().maxBytes(), Optional.of(attributes)));
    }

    private Optional<SourceDocument> enter(Path folder, BasicFileAttributes attributes, List<String> place)
            throws IOException {
        Object key = key(folder, attributes);
        if (hidden.contains(key) || chooser.excludesFolder(place)) {
            return Optional.empty();
        }
        for (Level level : levels) {
            if (Objects.equals(level.key(), key)) {
                return failing(place, Problem.LINK_LOOP, "link that leads back");
            }
        }
        levels.push(new Level(folder, key, place, SortedListing.of(folder)));
        return Optional.empty();
    }

    private static Optional<SourceDocument> failing(List<String> place, Problem problem, String message) {
        return Optional.of(new FailingDocument(place, new ProblemException(problem, message)));
    }

    @Override
    public void close() throws IOException {
        if (container.isPresent()) {
            container.get().close();
        }
        for (Level level : levels) {
            level.names().close();
        }
    }
}
