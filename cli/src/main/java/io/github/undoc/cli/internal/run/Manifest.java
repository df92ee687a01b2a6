package io.github.undoc.cli.internal.run;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The memory of a target: a line for each document, appended when its files stand. A run that is killed leaves at most
 * one torn line, at the end, which the next run cuts off. Beside it lies a list of the names whose files are about to be
 * written, by which the next run knows a file that was moved into place just before the end as one of its own.
 */
final class Manifest implements Closeable {

    private static final String FILE = "manifest.jsonl";
    private static final String INTENTS = "intents";
    private static final String PREVIOUS = "previous-";
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final boolean resume;
    private final FileChannel file;
    private final FileChannel intents;
    private final DiskTable records = new DiskTable();
    private final DiskTable names = new DiskTable();
    private long end;

    private Manifest(Path folder, boolean resume) throws IOException {
        this.folder = folder;
        this.resume = resume;
        Path path = folder.resolve(FILE);
        if (!resume && Files.exists(path)) {
            int number = 1;
            while (Files.exists(folder.resolve(PREVIOUS + number))) {
                number++;
            }
            Files.move(path, folder.resolve(PREVIOUS + number), StandardCopyOption.ATOMIC_MOVE);
        }
        this.file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.intents = FileChannel.open(
                folder.resolve(INTENTS),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
    }

    /**
     * Opens the manifest of a target.
     *
     * @param folder the folder in which it lies
     * @param resume whether to look up what it says; otherwise it is only asked which files are its own
     * @return the manifest
     * @throws IOException if it cannot be read or written
     */
    static Manifest open(Path folder, boolean resume) throws IOException {
        Manifest manifest = new Manifest(folder, resume);
        try {
            manifest.load();
            return manifest;
        } catch (IOException e) {
            manifest.close();
            throw e;
        }
    }

    private void load() throws IOException {
        end = scan(file, true);
        file.truncate(end);
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, PREVIOUS + "*")) {
            for (Path path : earlier) {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                    scan(channel, false);
                }
            }
        }
        // The last name may be torn; what is left of it names no file.
        try (BufferedReader intended = new BufferedReader(
                new InputStreamReader(Files.newInputStream(folder.resolve(INTENTS)), StandardCharsets.UTF_8))) {
            for (String name = intended.readLine(); name != null; name = intended.readLine()) {
                names.put(Claims.key(name), 1);
            }
        }
    }

    /** Reads all whole lines and returns where the last of them ends. */
    private long scan(FileChannel channel, boolean current) throws IOException {
        byte[] buffer = new byte[CHUNK];
        int held = 0;
        long lineStart = 0;
        long position = 0;
        while (true) {
            if (held == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int count = channel.read(ByteBuffer.wrap(buffer, held, buffer.length - held), position);
            if (count < 0) {
                return lineStart;
            }
            position += count;
            int from = 0;
            for (int i = held; i < held + count; i++) {
                if (buffer[i] == '\n') {
                    remember(buffer, from, i - from, lineStart, current);
                    lineStart += i + 1 - from;
                    from = i + 1;
                }
            }
            held = held + count - from;
            System.arraycopy(buffer, from, buffer, 0, held);
        }
    }

    private void remember(byte[] buffer, int from, int length, long at, boolean current) throws IOException {
        Optional<ManifestRecord> record = ManifestRecord.parse(buffer, from, length);
        if (record.isPresent()) {
            names.put(Claims.key(record.get().name()), 1);
            if (current && resume) {
                records.put(Hashes.key(record.get().source()), at + 1);
            }
        }
    }

    /**
     * Looks up what the manifest said of a document when the run began. Thread-safe.
     *
     * @param id the id of the document
     * @return its latest record
     * @throws IOException if the manifest cannot be read
     */
    Optional<ManifestRecord> find(String id) throws IOException {
        long at = records.get(Hashes.key(id));
        if (at == 0) {
            return Optional.empty();
        }
        byte[] line = new byte[1024];
        int held = 0;
        while (true) {
            int count = file.read(ByteBuffer.wrap(line, held, line.length - held), at - 1 + held);
            if (count <= 0) {
                return Optional.empty();
            }
            for (int i = held; i < held + count; i++) {
                if (line[i] == '\n') {
                    return ManifestRecord.parse(line, 0, i)
                            .filter(record -> record.source().equals(id));
                }
            }
            held += count;
            line = held == line.length ? Arrays.copyOf(line, line.length * 4) : line;
        }
    }

    /** Whether files of a name were written, or about to be, by an earlier run into this target. Thread-safe. */
    boolean wrote(String name) throws IOException {
        return names.get(Claims.key(name)) != 0;
    }

    /** Whether no earlier run has written into this target. */
    boolean isEmpty() {
        return names.size() == 0;
    }

    /** Notes that files of a name are about to be written. Thread-safe. */
    void intend(String name) throws IOException {
        byte[] line = (name + "\n").getBytes(StandardCharsets.UTF_8);
        // One call, so that names of two threads do not mix.
        intents.write(ByteBuffer.wrap(line));
    }

    /** Appends a record. */
    void append(ManifestRecord record) throws IOException {
        byte[] line = record.line();
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            file.write(bytes, end + bytes.position());
        }
        end += line.length;
    }

    /** Forgets what is only of use to a run that was cut off. */
    void finish() throws IOException {
        intents.close();
        Files.deleteIfExists(folder.resolve(INTENTS));
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, PREVIOUS + "*")) {
            for (Path path : earlier) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        intents.close();
        records.close();
        names.close();
    }
}
