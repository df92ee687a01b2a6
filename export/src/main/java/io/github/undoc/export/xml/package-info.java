/**
 * Documents as XML in a namespace of their own, written and read through Jakarta XML Binding.
 *
 * <p>The form is described by an XML Schema that lies beside these classes as {@code undoc.xsd}.
 *
 * <pre>{@code
 * String xml = XmlWriter.create().writeToString(document);
 * XmlReader.builder().validating(true).build().readString(xml).equals(document);   // → true
 * }</pre>
 */
@NullMarked
package io.github.undoc.export.xml;

import org.jspecify.annotations.NullMarked;
