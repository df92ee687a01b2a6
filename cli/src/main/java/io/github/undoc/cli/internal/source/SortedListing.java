package io.github.undoc.cli.internal.source;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The names in a folder, sorted. Folders may hold millions of files: beyond some thousands the names are sorted in
 * parts, and the parts kept in temporary files.
 */
public final class SortedListing implements Closeable {

    private static final int PART = 20_000;

    private final PriorityQueue<Part> parts = new PriorityQueue<>(Comparator.comparing(Part::current));
    private final List<Path> files;

    private SortedListing(List<Path> files) {
        this.files = files;
    }

    /**
     * Lists a folder.
     *
     * @param folder the folder
     * @return its names
     * @throws IOException if it cannot be read
     */
    public static SortedListing of(Path folder) throws IOException {
        return of(folder, PART);
    }

    static SortedListing of(Path folder, int part) throws IOException {
        SortedListing listing = new SortedListing(new ArrayList<>());
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                names.add(path.getFileName().toString());
                if (names.size() >= part) {
                    listing.spill(names);
                    names.clear();
                }
            }
        } catch (DirectoryIteratorException e) {
            listing.close();
            throw e.getCause();
        } catch (IOException e) {
            listing.close();
            throw e;
        }
        Collections.sort(names);
        listing.add(new MemoryPart(names));
        for (Path file : listing.files) {
            listing.add(new FilePart(file));
        }
        return listing;
    }

    private void spill(List<String> names) throws IOException {
        Collections.sort(names);
        Path file = Files.createTempFile("undoc-names", null);
        files.add(file);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (String name : names) {
                // A name may hold a line feed, and a lone surrogate where it was no text; neither would come back.
                out.write(escape(name));
                out.write('\n');
            }
        }
    }

    private static String escape(String name) {
        StringBuilder escaped = new StringBuilder(name.length() + 2);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\n' || c == '\r' || c == '%' || Character.isSurrogate(c)) {
                escaped.append('%').append((char) ((c & 0xFF) | 0x100)).append((char) (c >> 8 | 0x100));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String unescape(String line) {
        if (line.indexOf('%') < 0) {
            return line;
        }
        StringBuilder name = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '%') {
                name.append((char) ((line.charAt(i + 1) & 0xFF) | (line.charAt(i + 2) & 0xFF) << 8));
                i += 2;
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }

    private void add(Part part) throws IOException {
        if (part.advance()) {
            parts.add(part);
        } else {
            part.close();
        }
    }

    /**
     * Goes on to the next name.
     *
     * @return the name, or empty at the end
     * @throws IOException if a temporary file cannot be read
     */
    public Optional<String> next() throws IOException {
        Part part = parts.poll();
        if (part == null) {
            return Optional.empty();
        }
        String name = part.current();
        add(part);
        return Optional.of(name);
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts) {
            part.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private interface Part extends Closeable {
        String current();

        boolean advance() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private static final class MemoryPart implements Part {
        private final List<String> names;
        private int at = -1;

        MemoryPart(List<String> names) {
            this.names = names;
        }

        @Override
        public String current() {
            return names.get(at);
        }

        @Override
        public boolean advance() {
            return ++at < names.size();
        }
    }

    private static final class FilePart implements Part {
        private final BufferedReader in;
        private String current = "";

        FilePart(Path file) {
            try {
                in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String current() {
            return current;
        }

        @Override
        public boolean advance() throws IOException {
            String line = in.readLine();
            current = line == null ? "" : unescape(line);
            return line != null;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
