package io.github.undoc.export.xml;

import io.github.undoc.export.xml.bound.XmlDocument;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

/** Holds the one binding context, which is costly to make and thread-safe. */
final class XmlBinding {

    static final JAXBContext CONTEXT = context();

    private XmlBinding() {}

    /** The implementation is looked up through the context class loader, which in containers may know nothing of ours. */
    private static JAXBContext context() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(XmlBinding.class.getClassLoader());
        try {
            return JAXBContext.newInstance(XmlDocument.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("cannot bind the XML form", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
