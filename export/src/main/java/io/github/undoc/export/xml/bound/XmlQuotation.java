package io.github.undoc.export.xml.bound;

/** Quoted blocks. */
public class XmlQuotation extends XmlBlocks {}
