package io.github.undoc.export.akn;

/**
 * A top level class (TLC): a thing of the world that the document speaks of, with its address in the ontology.
 *
 * @param element the class
 * @param eId its id
 * @param ref the reference to it
 * @param href its address
 * @param showAs its name
 */
record Term(String element, String eId, String ref, String href, String showAs) {

    /** Makes a term with an id that no other term of the document has. */
    static Term of(TermForm form, String eId) {
        String shown = Chars.clean(form.showAs());
        return new Term(
                form.element(),
                eId,
                "#" + eId,
                "/akn/ontology/" + form.kind() + "/un/" + (form.end().isEmpty() ? eId : form.end()),
                shown.isEmpty() ? eId : shown);
    }
}
