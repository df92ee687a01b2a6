package io.github.undoc.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of the JSON form, which lies in this jar.
 *
 * @since 0.1.0
 */
public final class JsonSchema {

    /** The {@code $id} of the schema. */
    public static final String ID = "https://undoc.github.io/schema/undoc.schema.json";

    private JsonSchema() {}

    /**
     * Returns the schema.
     *
     * @return its JSON text
     */
    public static String text() {
        try (InputStream in = JsonSchema.class.getResourceAsStream("undoc.schema.json")) {
            return new String(
                    Objects.requireNonNull(in, "undoc.schema.json is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
