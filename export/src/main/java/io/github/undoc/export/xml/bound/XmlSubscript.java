package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Lowered text. */
@XmlRootElement(name = "sub")
public class XmlSubscript extends XmlInlines {}
