package io.github.undoc.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes characters as UTF-8 by way of strings, whose conversions the JVM does many characters at a time. It keeps
 * nothing back but half a surrogate pair; callers write in large pieces.
 */
final class Utf8Writer extends Writer {

    private final OutputStream out;
    private String half = "";

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        if (length > 0) {
            write(new String(chars, offset, length));
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        if (length > 0) {
            write(text.substring(offset, offset + length));
        }
    }

    @Override
    public void write(String text) throws IOException {
        String all = half.isEmpty() ? text : half + text;
        int end = all.length();
        boolean cut = Character.isHighSurrogate(all.charAt(end - 1));
        half = cut ? all.substring(end - 1) : "";
        out.write((cut ? all.substring(0, end - 1) : all).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Leaves the stream open, which is not this writer's. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
