package io.github.undoc.export.akn;

import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/** A bundled schema that another one imports. It cannot be changed. */
record SchemaInput(String systemId, InputStream in) implements LSInput {

    @Override
    public @Nullable Reader getCharacterStream() {
        return null;
    }

    @Override
    public void setCharacterStream(@Nullable Reader characterStream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream getByteStream() {
        return in;
    }

    @Override
    public void setByteStream(@Nullable InputStream byteStream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getStringData() {
        return null;
    }

    @Override
    public void setStringData(@Nullable String stringData) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSystemId() {
        return systemId;
    }

    @Override
    public void setSystemId(@Nullable String systemId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public void setPublicId(@Nullable String publicId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getBaseURI() {
        return null;
    }

    @Override
    public void setBaseURI(@Nullable String baseUri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public void setEncoding(@Nullable String encoding) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCertifiedText(boolean certifiedText) {
        throw new UnsupportedOperationException();
    }
}
