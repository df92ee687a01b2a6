package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AgendaItem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the tables of cases beside these tests: tab-separated, {@code #} begins a comment. */
final class Cases {

    private static final String LINE = "\u23CE";
    private static final String GAP = "\u21E5";

    private Cases() {}

    /** Returns the rows of a table, each filled up with empty cells. */
    static Stream<Arguments> of(String table, int columns) {
        List<Arguments> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(table));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                List<Object> cells = new ArrayList<>(List.of((Object[]) line.split("\t", -1)));
                while (cells.size() < columns) {
                    cells.add("");
                }
                rows.add(Arguments.of(cells.toArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.stream();
    }

    /** Returns the lines of a cell. */
    static List<String> lines(String cell) {
        return List.of(cell.replace(GAP, "\t").split(LINE, -1));
    }

    /** Returns items as {@code 34,71(a)}. */
    static String items(List<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> item.subItems().isEmpty()
                        ? Stream.of(String.valueOf(item.number()))
                        : item.subItems().stream().map(letter -> item.number() + "(" + letter + ")"))
                .collect(Collectors.joining(","));
    }
}
