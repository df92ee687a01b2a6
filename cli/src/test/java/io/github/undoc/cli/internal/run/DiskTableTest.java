package io.github.undoc.cli.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiskTableTest {

    @Test
    void holdsWhatAMapHolds() throws IOException {
        Random random = new Random(11);
        Map<Long, Long> map = new HashMap<>();
        try (DiskTable table = new DiskTable()) {
            for (int i = 0; i < 60_000; i++) {
                long key = random.nextLong() | 1;
                long value = i + 1L;
                map.put(key, value);
                table.put(key, value);
                if (i % 3 == 0) {
                    map.put(key, value + 5);
                    table.put(key, value + 5);
                }
            }
            assertThat(table.size()).isEqualTo(map.size());
            Map<Long, Long> held = new HashMap<>();
            for (long key : map.keySet()) {
                held.put(key, table.get(key));
            }
            assertThat(held).isEqualTo(map);
            assertThat(table.get(2)).isZero();
        }
    }

    @Test
    void isEmptyWhenItIsClosed() throws IOException {
        DiskTable table = new DiskTable();
        for (long key = 1; key < 10_000; key++) {
            table.put(key << 20, key);
        }
        table.close();

        assertThat(table.size()).isZero();
        assertThat(table.get(1L << 20)).isZero();
    }
}
