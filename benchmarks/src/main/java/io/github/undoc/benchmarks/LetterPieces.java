package io.github.undoc.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces that letters of one language are made of, from the resource {@code letters-<language>.txt}. */
final class LetterPieces {

    private final Map<String, List<String>> pieces;

    private LetterPieces(Map<String, List<String>> pieces) {
        this.pieces = pieces;
    }

    static LetterPieces of(String language) {
        String name = "letters-" + language + ".txt";
        Map<String, List<String>> pieces = new HashMap<>();
        List<String> current = new ArrayList<>();
        try (InputStream in = LetterPieces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#") || line.isEmpty()) {
                    continue;
                }
                if (line.startsWith("[") && line.endsWith("]")) {
                    current = new ArrayList<>();
                    pieces.put(line.substring(1, line.length() - 1), current);
                } else {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new LetterPieces(pieces);
    }

    /** All pieces of a key; empty where the language has none. */
    List<String> all(String key) {
        return pieces.getOrDefault(key, List.of());
    }

    /** The only piece of a key, or the empty text. */
    String one(String key) {
        List<String> all = all(key);
        return all.isEmpty() ? "" : all.get(0);
    }
}
