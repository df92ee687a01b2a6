/**
 * Writers and readers of United Nations documents.
 *
 * <p>Every format is a package of its own behind two interfaces: {@link io.github.undoc.export.DocumentWriter} and, where
 * a format can be read, {@link io.github.undoc.export.DocumentReader}. Writers and readers are immutable and thread-safe; make them
 * once.
 *
 * <pre>{@code
 * Map<String, DocumentWriter> writers = Map.of(
 *         "letter.json", JsonWriter.create(),
 *         "letter.xml", XmlWriter.create(),
 *         "letter.akn.xml", AkomaNtosoWriter.create(),
 *         "letter.html", HtmlWriter.create(),
 *         "letter.md", TextWriter.create());
 * for (Map.Entry<String, DocumentWriter> writer : writers.entrySet()) {
 *     try (OutputStream file = Files.newOutputStream(Path.of(writer.getKey()))) {
 *         writer.getValue().write(document, file);
 *     }
 * }
 * }</pre>
 *
 * <p>JSON, XML and Akoma Ntoso are read back to an equal document. What is none of the format is told by a {@link
 * io.github.undoc.export.DocumentFormatException} with line and column.
 */
@NullMarked
package io.github.undoc.export;

import org.jspecify.annotations.NullMarked;
