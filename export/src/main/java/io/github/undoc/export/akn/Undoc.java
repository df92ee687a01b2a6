package io.github.undoc.export.akn;

/** The names of the namespace in which this library keeps what Akoma Ntoso has no place for. */
final class Undoc {

    /** The namespace of attributes and of the elements in {@code proprietary}. */
    static final String NAMESPACE = "https://undoc.github.io/ns/akoma-ntoso";

    static final String PREFIX = "undoc";

    /** What the names of elements and attributes of the namespace begin with. */
    static final String OWN = PREFIX + ":";

    /** The target of processing instructions within text. */
    static final String TARGET = "undoc";

    /** The instruction that ends a stretch of text. */
    static final String TEXT_END = "text";

    /** The instruction that stands for a character. */
    static final String CHARACTER = "char";

    /** The class of elements that stand where the schema wants one and the document has nothing. */
    static final String EMPTY = "empty";

    /** The class of the one row that a table without rows is given. */
    static final String NO_ROWS = "none";

    private Undoc() {}
}
