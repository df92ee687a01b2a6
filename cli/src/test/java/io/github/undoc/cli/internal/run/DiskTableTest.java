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
            assertThat(map)
                    .allSatisfy((key, value) -> assertThat(table.get(key)).isEqualTo(value));
            assertThat(table.get(2)).isZero();
        }
    }
}
