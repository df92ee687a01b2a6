package io.github.undoc.export.xml.bound;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Text that would else run together with the text beside it, or be lost. */
@XmlRootElement(name = "run")
public class XmlRun extends XmlCharacters {}
