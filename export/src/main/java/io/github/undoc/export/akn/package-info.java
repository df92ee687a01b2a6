/**
 * Akoma Ntoso 3.0 (OASIS) in the profile of the United Nations (AKN4UN): a writer whose every output is valid, a
 * reader, and the validation against the schema that lies in this package.
 *
 * <pre>{@code
 * AkomaNtosoWriter writer = AkomaNtosoWriter.builder().markupDate(LocalDate.of(2026, 11, 24)).build();
 * String xml = writer.writeToString(document);
 * AkomaNtoso.validate(new StreamSource(new StringReader(xml)));   // → []
 * AkomaNtosoReader.create().readString(xml).equals(document);     // → true
 * }</pre>
 *
 * <p>How each part of a letter is mapped is told in {@code docs/akoma-ntoso.md}.
 */
@NullMarked
package io.github.undoc.export.akn;

import org.jspecify.annotations.NullMarked;
