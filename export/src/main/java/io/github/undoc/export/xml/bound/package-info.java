/** The classes that Jakarta XML Binding binds to the elements of the XML form; for this module only. */
@XmlSchema(
        namespace = "https://undoc.github.io/ns/document/1",
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = @XmlNs(prefix = "", namespaceURI = "https://undoc.github.io/ns/document/1"))
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
