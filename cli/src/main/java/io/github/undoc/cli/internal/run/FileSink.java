package io.github.undoc.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file written through a buffer that is used again for the next file. Not thread-safe. */
final class FileSink extends OutputStream {

    private final byte[] buffer = new byte[1 << 17];
    private OutputStream out = OutputStream.nullOutputStream();
    private int held;
    private long length;

    /** Begins a file. */
    FileSink begin(Path path) throws IOException {
        held = 0;
        length = 0;
        try {
            out = Files.newOutputStream(path);
        } catch (IOException e) {
            throw new TargetException(e);
        }
        return this;
    }

    @Override
    public void write(int value) throws IOException {
        if (held == buffer.length) {
            drain();
        }
        buffer[held++] = (byte) value;
        length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        length += count;
        if (count > buffer.length - held) {
            drain();
            if (count >= buffer.length) {
                send(bytes, from, count);
                return;
            }
        }
        System.arraycopy(bytes, from, buffer, held, count);
        held += count;
    }

    private void drain() throws IOException {
        send(buffer, 0, held);
        held = 0;
    }

    private void send(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw new TargetException(e);
        }
    }

    /** Writers may flush as they like; the file is written when it is full or done. */
    @Override
    public void flush() {}

    /** Writers may close as they like; the run ends the file. */
    @Override
    public void close() {}

    /** Ends the file and returns its length. */
    long end() throws IOException {
        try {
            drain();
        } finally {
            abandon();
        }
        return length;
    }

    /** Closes the file, whatever it holds. */
    void abandon() throws IOException {
        OutputStream open = out;
        out = OutputStream.nullOutputStream();
        try {
            open.close();
        } catch (IOException e) {
            throw new TargetException(e);
        }
    }
}
