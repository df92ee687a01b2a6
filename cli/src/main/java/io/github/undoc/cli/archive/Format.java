package io.github.undoc.cli.archive;

import java.util.Locale;
import java.util.Optional;

/**
 * The formats documents are written in.
 *
 * @since 0.1.0
 */
public enum Format {
    /** JSON, one object a document. */
    JSON("json", "json"),
    /** XML in the namespace of undoc. */
    XML("xml", "xml"),
    /** Akoma Ntoso 3.0. */
    AKN("akn", "akn.xml"),
    /** A self-contained page. */
    HTML("html", "html"),
    /** Text in light Markdown, which the parser reads back. */
    TEXT("text", "txt");

    private final String key;
    private final String ending;

    Format(String key, String ending) {
        this.key = key;
        this.ending = ending;
    }

    /**
     * Returns the name of the format.
     *
     * @return a short name in lower case, such as {@code akn}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the ending of its files.
     *
     * @return such as {@code akn.xml}, without a dot before it
     */
    public String ending() {
        return ending;
    }

    /**
     * Returns the format of a name.
     *
     * @param name a key or an ending, in any case
     * @return the format, or empty if there is none of that name
     */
    public static Optional<Format> of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.key.equals(wanted) || format.ending.equals(wanted)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return key;
    }
}
