/**
 * Documents as JSON, written and read with Jackson, and a Jackson module for mappers of one's own.
 *
 * <p>The form is described by a JSON Schema (2020-12) that lies beside these classes as {@code undoc.schema.json}.
 *
 * <pre>{@code
 * String json = JsonWriter.create().writeToString(document);
 * JsonReader.create().readString(json).equals(document);   // → true
 * }</pre>
 *
 * <p>A mapper with {@link io.github.undoc.export.json.UndocModule} handles documents within types of one's own; {@link
 * io.github.undoc.export.json.DocumentCarrier} carries one through other serializers.
 */
@NullMarked
package io.github.undoc.export.json;

import org.jspecify.annotations.NullMarked;
