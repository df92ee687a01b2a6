/**
 * Reads the text of United Nations documents into values of {@code io.github.undoc.model}.
 */
module io.github.undoc.parser {
    exports io.github.undoc.parser;

    requires transitive io.github.undoc.model;
    requires transitive org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
}
