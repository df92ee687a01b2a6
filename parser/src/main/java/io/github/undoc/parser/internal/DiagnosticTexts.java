package io.github.undoc.parser.internal;

import io.github.undoc.model.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of diagnostics: {@code diagnostics.tsv} with code, severity, message and example. */
public final class DiagnosticTexts {

    private static final Map<String, List<String>> ROWS = load();

    private DiagnosticTexts() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> rows = new HashMap<>();
        try (InputStream in = DiagnosticTexts.class.getResourceAsStream("diagnostics.tsv")) {
            if (in == null) {
                throw new IllegalStateException("diagnostics.tsv is missing from the library");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() == 4) {
                    rows.put(row.get(0), row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(rows);
    }

    private static String cell(String code, int column) {
        List<String> row = ROWS.get(code);
        if (row == null) {
            throw new IllegalArgumentException("no such diagnostic: \"" + code + "\"");
        }
        return row.get(column);
    }

    /**
     * Returns the severity of a code.
     *
     * @param code the code
     * @return its severity
     */
    public static Severity severity(String code) {
        return Severity.valueOf(cell(code, 1).toUpperCase(Locale.ROOT));
    }

    /**
     * Returns the message of a code.
     *
     * @param code the code
     * @return one line
     */
    public static String message(String code) {
        return cell(code, 2);
    }

    /**
     * Returns the example of a code.
     *
     * @param code the code
     * @return a text that leads to it
     */
    public static String example(String code) {
        return cell(code, 3);
    }
}
