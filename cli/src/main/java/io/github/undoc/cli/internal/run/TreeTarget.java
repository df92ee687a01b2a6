package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Format;
import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A folder with a file for each document and format. */
final class TreeTarget implements Target {

    private static final int KNOWN_FOLDERS = 1024;

    private final Path root;
    private final Path realRoot;
    private final Path temporary;
    private final Manifest manifest;
    private final boolean overwrite;
    private final List<FileSink> sinks;
    /** Folders known to lie in the target, and whether they held nothing when they were come to. */
    private final Map<Path, Boolean> folders = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Boolean> eldest) {
            return size() > KNOWN_FOLDERS;
        }
    });

    TreeTarget(Path root, Path temporary, Manifest manifest, boolean overwrite, int threads) throws IOException {
        this.root = root;
        Files.createDirectories(root);
        this.realRoot = root.toRealPath();
        this.temporary = temporary;
        this.manifest = manifest;
        this.overwrite = overwrite;
        this.sinks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            sinks.add(new FileSink());
        }
    }

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public boolean stands(ManifestRecord record) {
        for (Map.Entry<String, Long> file : record.files().entrySet()) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(
                        root.resolve(record.name() + "." + file.getKey()),
                        BasicFileAttributes.class,
                        LinkOption.NOFOLLOW_LINKS);
                if (!attributes.isRegularFile() || attributes.size() != file.getValue()) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Draft draft(String source, int thread) {
        return new FileDraft(thread);
    }

    @Override
    public long commit(Optional<Draft> draft) {
        return 0;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}

    /**
     * Makes the folder of a file, which must not lead out of the root by a link.
     *
     * @return whether nothing lay in it before this run, so that nothing in it can be another's
     */
    private boolean prepareFolderOf(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "a file in the target has a folder");
        Boolean known = folders.get(folder);
        if (known != null) {
            return known;
        }
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(realRoot)) {
            throw new ProblemException(
                    Problem.NOT_WRITTEN, "would be written outside the target, through a link at " + folder);
        }
        boolean empty = isEmpty(folder);
        Boolean earlier = folders.putIfAbsent(folder, empty);
        return earlier == null ? empty : earlier;
    }

    private boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> below = Files.newDirectoryStream(folder)) {
            for (Path path : below) {
                if (!temporary.startsWith(path)) {
                    return false;
                }
            }
        }
        return true;
    }

    private final class FileDraft implements Draft {

        private final int thread;
        private final FileSink sink;
        private final Map<Format, Long> done = new LinkedHashMap<>();
        private Optional<Format> current = Optional.empty();

        FileDraft(int thread) {
            this.thread = thread;
            this.sink = sinks.get(thread);
        }

        private Path temporary(Format format) {
            return temporary.resolve(thread + "." + format.key());
        }

        @Override
        public OutputStream open(Format format) throws IOException {
            endCurrent();
            current = Optional.of(format);
            return sink.begin(temporary(format));
        }

        private void endCurrent() throws IOException {
            if (current.isPresent()) {
                Format format = current.get();
                current = Optional.empty();
                done.put(format, sink.end());
            }
        }

        @Override
        public Map<String, Long> publish(String name) throws IOException {
            endCurrent();
            Map<String, Long> files = new LinkedHashMap<>();
            try {
                manifest.intend(name);
                for (Map.Entry<Format, Long> entry : done.entrySet()) {
                    Path to = root.resolve(name + "." + entry.getKey().ending());
                    boolean fresh = prepareFolderOf(to);
                    if (!fresh && !overwrite && Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !manifest.wrote(name)) {
                        throw new ProblemException(
                                Problem.TAKEN,
                                "would replace " + to + ", which is not undoc's; say --overwrite if it may");
                    }
                    WorkFolder.move(temporary(entry.getKey()), to);
                    files.put(entry.getKey().ending(), entry.getValue());
                }
            } catch (ProblemException e) {
                throw e;
            } catch (IOException e) {
                throw new TargetException(e);
            }
            return files;
        }

        @Override
        public void discard() {
            current = Optional.empty();
            try {
                sink.abandon();
                for (Format format : Format.values()) {
                    Files.deleteIfExists(temporary(format));
                }
            } catch (IOException e) {
                // The next run clears the folder of temporary files.
            }
        }

        @Override
        public long held() {
            return 0;
        }
    }
}
