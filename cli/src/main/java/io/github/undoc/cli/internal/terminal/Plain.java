package io.github.undoc.cli.internal.terminal;

/** Makes text from documents and file names harmless to a terminal. */
public final class Plain {

    private Plain() {}

    /**
     * Replaces what a terminal would obey: control characters and marks that turn the direction of text around.
     *
     * @param text any text
     * @return the text on one line
     */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20
                    || (c >= 0x7F && c < 0xA0)
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069)
                    || c == 0x2028
                    || c == 0x2029;
            plain.append(control ? (c == '\n' || c == '\t' ? ' ' : '\uFFFD') : c);
        }
        return plain.toString();
    }
}
