/**
 * Documents as JSON, written and read with Jackson, and a Jackson module for mappers of one's own.
 *
 * <p>The form is described by a JSON Schema (2020-12) that lies beside these classes as {@code undoc.schema.json}.
 */
@NullMarked
package io.github.undoc.export.json;

import org.jspecify.annotations.NullMarked;
