/**
 * Writes United Nations documents and reads them back.
 */
module io.github.undoc.export {
    exports io.github.undoc.export;

    requires transitive io.github.undoc.model;
    requires com.ctc.wstx;
    requires java.xml;
    requires org.codehaus.stax2;
    requires org.jspecify;
}
