/**
 * Writes United Nations documents and reads them back.
 */
module io.github.undoc.export {
    exports io.github.undoc.export;
    exports io.github.undoc.export.akn;
    exports io.github.undoc.export.html;
    exports io.github.undoc.export.json;
    exports io.github.undoc.export.text;
    exports io.github.undoc.export.xml;

    requires transitive io.github.undoc.model;
    requires com.ctc.wstx;
    // The module for mappers of one's own extends a type of Jackson's.
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires jakarta.xml.bind;
    requires transitive java.xml;
    requires org.codehaus.stax2;
    requires org.jspecify;

    // Jakarta XML Binding fills the fields of the bound classes.
    opens io.github.undoc.export.xml.bound to
            jakarta.xml.bind;

    provides com.fasterxml.jackson.databind.Module with
            io.github.undoc.export.json.UndocModule;
}
