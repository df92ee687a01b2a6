package io.github.undoc.cli.internal.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A table from long keys to long values that grows outside the heap: small tables lie in memory, large ones in a mapped
 * temporary file, so that the memory of a run does not grow with the archive. Not thread-safe for writing.
 */
final class DiskTable implements Closeable {

    private static final int SLOT = 16;
    private static final int IN_MEMORY = 1 << 12;

    private ByteBuffer slots = ByteBuffer.allocate(IN_MEMORY * SLOT);
    private int capacity = IN_MEMORY;
    private int size;

    /**
     * Looks a key up.
     *
     * @param key a key, not 0
     * @return its value, or 0
     */
    long get(long key) {
        int slot = slot(slots, capacity, key);
        return slots.getLong(slot * SLOT) == key ? slots.getLong(slot * SLOT + 8) : 0;
    }

    /**
     * Sets a value.
     *
     * @param key a key, not 0
     * @param value a value, not 0
     */
    void put(long key, long value) throws IOException {
        if (2 * size >= capacity) {
            grow();
        }
        int slot = slot(slots, capacity, key);
        if (slots.getLong(slot * SLOT) == 0) {
            size++;
            slots.putLong(slot * SLOT, key);
        }
        slots.putLong(slot * SLOT + 8, value);
    }

    private static int slot(ByteBuffer slots, int capacity, long key) {
        int slot = (int) (key >>> 20) & (capacity - 1);
        while (true) {
            long found = slots.getLong(slot * SLOT);
            if (found == key || found == 0) {
                return slot;
            }
            slot = (slot + 1) & (capacity - 1);
        }
    }

    private void grow() throws IOException {
        int wider = capacity * 4;
        if (wider > Integer.MAX_VALUE / SLOT) {
            throw new IOException("more than " + size + " documents in one run; convert the archive in parts");
        }
        ByteBuffer grown = map(wider);
        for (int i = 0; i < capacity; i++) {
            long key = slots.getLong(i * SLOT);
            if (key != 0) {
                int slot = slot(grown, wider, key);
                grown.putLong(slot * SLOT, key);
                grown.putLong(slot * SLOT + 8, slots.getLong(i * SLOT + 8));
            }
        }
        slots = grown;
        capacity = wider;
    }

    private static ByteBuffer map(int capacity) throws IOException {
        Path file = Files.createTempFile("undoc-table", null);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) capacity * SLOT);
        }
    }

    int size() {
        return size;
    }

    @Override
    public void close() {
        slots = ByteBuffer.allocate(IN_MEMORY * SLOT);
        capacity = IN_MEMORY;
        size = 0;
    }
}
