package io.github.undoc.export.akn;

/** A top level class (TLC): a thing of the world that the document speaks of, with its address in the ontology. */
record Term(String element, String eId, String href, String showAs) {

    /** Returns the reference to it. */
    String ref() {
        return "#" + eId;
    }
}
