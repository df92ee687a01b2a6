package io.github.undoc.cli.internal.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A table from long keys to long values: a small one lies in memory, a large one in a temporary file, so that the memory of a
 * run does not grow with the archive. The file is read and written where it is needed, not mapped: what is mapped counts as memory
 * of the process. Not thread-safe for writing; whoever reads may do so in any number of threads.
 */
final class DiskTable implements Closeable {

    private static final int SLOT = 16;
    private static final int IN_MEMORY = 1 << 12;
    private static final int MOST = 1 << 28;

    private Slots slots = new MemorySlots(IN_MEMORY);
    private int capacity = IN_MEMORY;
    private int size;

    /** A key, 0 for none, and its value. */
    private record Slot(long key, long value) {}

    /** Where the slots lie. */
    private interface Slots extends Closeable {

        Slot read(int slot) throws IOException;

        void write(int slot, long key, long value) throws IOException;
    }

    /** Slots in memory. */
    private static final class MemorySlots implements Slots {

        private final long[] keys;
        private final long[] values;

        MemorySlots(int capacity) {
            keys = new long[capacity];
            values = new long[capacity];
        }

        @Override
        public Slot read(int slot) {
            return new Slot(keys[slot], values[slot]);
        }

        @Override
        public void write(int slot, long key, long value) {
            keys[slot] = key;
            values[slot] = value;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    /** Slots in a file, which is gone when it is closed. */
    private static final class FileSlots implements Slots {

        private final FileChannel file;

        FileSlots() throws IOException {
            Path path = Files.createTempFile("undoc-table", null);
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }

        @Override
        public Slot read(int slot) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(SLOT);
            long position = (long) slot * SLOT;
            while (bytes.hasRemaining()) {
                int count = file.read(bytes, position + bytes.position());
                if (count < 0) {
                    // Behind its end the file is as empty as within its holes.
                    return new Slot(0, 0);
                }
            }
            return new Slot(bytes.getLong(0), bytes.getLong(Long.BYTES));
        }

        @Override
        public void write(int slot, long key, long value) throws IOException {
            ByteBuffer bytes =
                    ByteBuffer.allocate(SLOT).putLong(key).putLong(value).flip();
            long position = (long) slot * SLOT;
            while (bytes.hasRemaining()) {
                file.write(bytes, position + bytes.position());
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /**
     * Looks a key up.
     *
     * @param key a key, not 0
     * @return its value, or 0
     * @throws IOException if the file cannot be read
     */
    long get(long key) throws IOException {
        return slots.read(slot(slots, capacity, key)).value();
    }

    /**
     * Sets a value.
     *
     * @param key a key, not 0
     * @param value a value, not 0
     * @throws IOException if the file cannot be written
     */
    void put(long key, long value) throws IOException {
        if (2 * size >= capacity) {
            grow();
        }
        int slot = slot(slots, capacity, key);
        if (slots.read(slot).key() == 0) {
            size++;
        }
        slots.write(slot, key, value);
    }

    /** The slot of a key, or the free one that it would take. */
    private static int slot(Slots slots, int capacity, long key) throws IOException {
        int slot = (int) (key >>> 20) & (capacity - 1);
        while (true) {
            long found = slots.read(slot).key();
            if (found == key || found == 0) {
                return slot;
            }
            slot = (slot + 1) & (capacity - 1);
        }
    }

    private void grow() throws IOException {
        int wider = capacity * 4;
        if (wider > MOST) {
            throw new IOException("more than " + size + " documents in one run; convert the archive in parts");
        }
        Slots grown = new FileSlots();
        for (int i = 0; i < capacity; i++) {
            Slot old = slots.read(i);
            if (old.key() != 0) {
                grown.write(slot(grown, wider, old.key()), old.key(), old.value());
            }
        }
        slots.close();
        slots = grown;
        capacity = wider;
    }

    int size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        slots.close();
        slots = new MemorySlots(IN_MEMORY);
        capacity = IN_MEMORY;
        size = 0;
    }
}
