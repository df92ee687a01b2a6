package io.github.undoc.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that lie beside the classes: UTF-8, tab-separated, {@code #} for comments, a header line. */
public final class Tables {

    private Tables() {}

    /**
     * Reads a table.
     *
     * @param owner the class beside whose package it lies
     * @param name its file name
     * @return the rows below the header; every row has as many cells as the header
     */
    public static List<List<String>> read(Class<?> owner, String name) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int width = -1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (width < 0) {
                    width = cells.size();
                } else if (cells.size() != width) {
                    throw new IllegalStateException(
                            name + ": " + cells.size() + " cells instead of " + width + ": " + line);
                } else {
                    rows.add(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return List.copyOf(rows);
    }
}
