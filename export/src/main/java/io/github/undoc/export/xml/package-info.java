/**
 * Documents as XML in a namespace of their own, written and read through Jakarta XML Binding.
 *
 * <p>The form is described by an XML Schema that lies beside these classes as {@code undoc.xsd}.
 */
@NullMarked
package io.github.undoc.export.xml;

import org.jspecify.annotations.NullMarked;
