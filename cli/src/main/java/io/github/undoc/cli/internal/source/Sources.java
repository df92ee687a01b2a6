package io.github.undoc.cli.internal.source;

import io.github.undoc.cli.archive.ArchiveSource;
import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Chooses the cursor of a path or a stream. */
public final class Sources {

    private Sources() {}

    /**
     * Returns the source of a path.
     *
     * @param path a folder, a container or a file
     * @param options what to take from it
     * @return the source
     */
    public static ArchiveSource of(Path path, SourceOptions options) {
        return () -> open(path, options);
    }

    private static SourceCursor open(Path path, SourceOptions options) throws IOException {
        FileChooser chooser = new FileChooser(options);
        if (Files.isDirectory(path)) {
            return new DirectoryCursor(path, chooser);
        }
        if (!Files.exists(path)) {
            throw new ProblemException(Problem.NOT_FOUND, "there is no such file or folder");
        }
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        if (Containers.isContainer(name)) {
            return container(path, name, List.of(), chooser);
        }
        return new SingleCursor(new FileDocument(path, List.of(name), options.maxBytes(), Optional.empty()));
    }

    /**
     * Opens a container that is a file.
     *
     * @param path the file
     * @param name its name
     * @param place the folders above its documents
     * @param chooser what to take from it
     * @return its cursor; a file that cannot be opened gives a cursor that says so
     */
    static SourceCursor container(Path path, String name, List<String> place, FileChooser chooser) {
        InputStream in;
        try {
            in = Files.newInputStream(path);
        } catch (AccessDeniedException e) {
            return SingleCursor.failing(place(place, name), Problem.UNREADABLE, "may not be read by this user");
        } catch (IOException e) {
            return SingleCursor.failing(place(place, name), Problem.UNREADABLE, "cannot be read: " + e.getMessage());
        }
        return Containers.open(in, name, place, chooser, 0);
    }

    private static List<String> place(List<String> place, String name) {
        return place.isEmpty() ? List.of(name) : place;
    }

    /**
     * Opens a stream.
     *
     * @param name its name, whose ending says whether it is a container
     * @param in its bytes
     * @param options what to take from it
     * @return its cursor
     */
    public static SourceCursor stream(String name, InputStream in, SourceOptions options) {
        FileChooser chooser = new FileChooser(options);
        if (Containers.isContainer(name)) {
            return Containers.open(in, name, List.of(), chooser, 0);
        }
        return new StreamCursor(new BufferedInputStream(in), List.of(name), options.maxBytes());
    }
}
