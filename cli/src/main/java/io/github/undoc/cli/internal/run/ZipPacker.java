package io.github.undoc.cli.internal.run;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip file of any number of entries. The usual writers keep every entry in memory until the end, since the list
 * of all entries is the last part of the file; this one keeps that list in a temporary file. All entries have the first
 * moment that zip can write as their time. Layout: PKWARE's APPNOTE 6.3.10, sections 4.3 to 4.5. Not thread-safe.
 */
final class ZipPacker implements Closeable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int WIDE_DIRECTORY_END = 0x06064b50;
    private static final int WIDE_LOCATOR = 0x07064b50;

    private static final int LOCAL_LENGTH = 30;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int WIDE_END_LENGTH = 56;
    private static final int WIDE_EXTRA = 12;
    private static final short WIDE_EXTRA_ID = 1;

    private static final short VERSION = 20;
    private static final short WIDE_VERSION = 45;
    private static final short NAMES_ARE_UTF8 = 1 << 11;
    private static final short DEFLATED = 8;
    private static final short FIRST_DAY = 1 << 5 | 1;

    /** This value in a narrow field says that the true one stands in a wide field. */
    private static final long NARROW = 0xFFFF_FFFFL;

    private static final int NARROW_COUNT = 0xFFFF;
    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final Path entries;
    private final OutputStream directory;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final byte[] plain = new byte[CHUNK];
    private final byte[] packed = new byte[CHUNK];
    private long end;
    private long directoryLength;
    private long count;

    /**
     * Begins a file.
     *
     * @param file the file
     * @param entries a temporary file
     * @throws IOException if one of them cannot be written
     */
    ZipPacker(Path file, Path entries) throws IOException {
        this.entries = entries;
        this.directory = new BufferedOutputStream(Files.newOutputStream(entries), CHUNK);
        this.file = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /**
     * Adds an entry.
     *
     * @param name its name, with {@code /} between folders
     * @param content the file that it holds
     * @throws IOException if that cannot be read, or the zip file cannot be written
     */
    void add(String name, Path content) throws IOException {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        long start = end;
        end += LOCAL_LENGTH + nameBytes.length;
        CRC32 check = new CRC32();
        long dataStart = end;
        long length = deflate(content, check);
        long packedLength = end - dataStart;
        if (length >= NARROW || packedLength >= NARROW) {
            throw new IOException(name + " is longer than a file in a zip can be; convert to a folder");
        }
        ByteBuffer header =
                buffer(LOCAL_LENGTH + nameBytes.length).putInt(LOCAL_HEADER).putShort(VERSION);
        describe(header, check, packedLength, length, nameBytes)
                .putShort((short) 0)
                .put(nameBytes);
        write(header.flip(), start);
        list(nameBytes, check, packedLength, length, start);
    }

    private long deflate(Path content, CRC32 check) throws IOException {
        long length = 0;
        deflater.reset();
        try (InputStream in = Files.newInputStream(content)) {
            for (int read = in.read(plain); read >= 0; read = in.read(plain)) {
                length += read;
                check.update(plain, 0, read);
                deflater.setInput(plain, 0, read);
                while (!deflater.needsInput()) {
                    drain();
                }
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        return length;
    }

    private void drain() throws IOException {
        int ready = deflater.deflate(packed);
        write(ByteBuffer.wrap(packed, 0, ready), end);
        end += ready;
    }

    /** The fields that stand alike before the entry and in the directory. */
    private static ByteBuffer describe(ByteBuffer to, CRC32 check, long packedLength, long length, byte[] name) {
        return to.putShort(NAMES_ARE_UTF8)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) check.getValue())
                .putInt((int) packedLength)
                .putInt((int) length)
                .putShort((short) name.length);
    }

    private void list(byte[] name, CRC32 check, long packedLength, long length, long start) throws IOException {
        boolean wide = start >= NARROW;
        short version = wide ? WIDE_VERSION : VERSION;
        int extra = wide ? WIDE_EXTRA : 0;
        byte[] line = new byte[DIRECTORY_LENGTH + name.length + extra];
        ByteBuffer header = ByteBuffer.wrap(line)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(DIRECTORY_HEADER)
                .putShort(version)
                .putShort(version);
        // No comment, the first disk, no attributes.
        describe(header, check, packedLength, length, name)
                .putShort((short) extra)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) Math.min(start, NARROW))
                .put(name);
        if (wide) {
            header.putShort(WIDE_EXTRA_ID).putShort((short) Long.BYTES).putLong(start);
        }
        directory.write(line);
        directoryLength += line.length;
        count++;
    }

    /**
     * Ends the file.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException {
        directory.close();
        long directoryStart = end;
        try (InputStream in = Files.newInputStream(entries)) {
            for (int read = in.read(plain); read >= 0; read = in.read(plain)) {
                write(ByteBuffer.wrap(plain, 0, read), end);
                end += read;
            }
        }
        ByteBuffer tail = buffer(2 * WIDE_END_LENGTH);
        if (count >= NARROW_COUNT || directoryStart >= NARROW || directoryLength >= NARROW) {
            tail.putInt(WIDE_DIRECTORY_END)
                    .putLong(WIDE_END_LENGTH - 12)
                    .putShort(WIDE_VERSION)
                    .putShort(WIDE_VERSION)
                    .putInt(0)
                    .putInt(0)
                    .putLong(count)
                    .putLong(count)
                    .putLong(directoryLength)
                    .putLong(directoryStart)
                    .putInt(WIDE_LOCATOR)
                    .putInt(0)
                    .putLong(end)
                    .putInt(1);
        }
        short narrowCount = (short) Math.min(count, NARROW_COUNT);
        tail.putInt(DIRECTORY_END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(narrowCount)
                .putShort(narrowCount)
                .putInt((int) Math.min(directoryLength, NARROW))
                .putInt((int) Math.min(directoryStart, NARROW))
                .putShort((short) 0);
        write(tail.flip(), end);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += file.write(bytes, to);
        }
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        try (directory;
                file) {
            Files.deleteIfExists(entries);
        }
    }
}
