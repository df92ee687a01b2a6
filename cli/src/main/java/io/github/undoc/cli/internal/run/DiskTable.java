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

    /** A place with its key, 0 for none, and the value of that, 0 for none. */
    private record Slot(int index, long key, long value) {}

    /** Where the slots lie. */
    private interface Slots extends Closeable {

        Slot read(int index) throws IOException;

        void write(int index, long key, long value) throws IOException;
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
        public Slot read(int index) {
            return new Slot(index, keys[index], values[index]);
        }

        @Override
        public void write(int index, long key, long value) {
            keys[index] = key;
            values[index] = value;
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
        public Slot read(int index) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(SLOT);
            long position = (long) index * SLOT;
            while (bytes.hasRemaining()) {
                int count = file.read(bytes, position + bytes.position());
                if (count < 0) {
                    // Behind its end the file is as empty as within its holes.
                    return new Slot(index, 0, 0);
                }
            }
            return new Slot(index, bytes.getLong(0), bytes.getLong(Long.BYTES));
        }

        @Override
        public void write(int index, long key, long value) throws IOException {
            ByteBuffer bytes =
                    ByteBuffer.allocate(SLOT).putLong(key).putLong(value).flip();
            long position = (long) index * SLOT;
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
        return find(slots, capacity, key).value();
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
        Slot slot = find(slots, capacity, key);
        if (slot.key() == 0) {
            size++;
        }
        slots.write(slot.index(), key, value);
    }

    /** The slot of a key, or the free one that it would take. */
    private static Slot find(Slots slots, int capacity, long key) throws IOException {
        Slot slot = slots.read((int) (key >>> 20) & (capacity - 1));
        while (slot.key() != key && slot.key() != 0) {
            slot = slots.read((slot.index() + 1) & (capacity - 1));
        }
        return slot;
    }

    private void grow() throws IOException {
        int wider = capacity * 4;
        if (wider > MOST) {
            throw new IOException("more than " + size + " documents in one run; convert the archive in parts");
        }
        Slots grown = new FileSlots();
        try {
            copy(grown, wider);
        } catch (IOException e) {
            grown.close();
            throw e;
        }
        slots.close();
        slots = grown;
        capacity = wider;
    }

    private void copy(Slots grown, int wider) throws IOException {
        for (int i = 0; i < capacity; i++) {
            Slot old = slots.read(i);
            if (old.key() != 0) {
                grown.write(find(grown, wider, old.key()).index(), old.key(), old.value());
            }
        }
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
