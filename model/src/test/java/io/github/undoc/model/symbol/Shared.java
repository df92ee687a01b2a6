package io.github.undoc.model.symbol;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds reference material that may lie beside the project. Tests only add cases from it. */
final class Shared {

    private Shared() {}

    static Optional<Path> file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
