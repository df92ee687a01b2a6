package io.github.undoc.model.symbol;

import io.github.undoc.model.internal.Tables;
import java.util.List;

/** The tables of cases beside the tests. */
final class TestTables {

    private TestTables() {}

    static List<List<String>> rows(String name) {
        return Tables.read(TestTables.class, name);
    }
}
