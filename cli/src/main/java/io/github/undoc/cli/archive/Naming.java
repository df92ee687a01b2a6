package io.github.undoc.cli.archive;

/**
 * What written files are named after.
 *
 * @since 0.1.0
 */
public enum Naming {
    /** The place of the document in its source: folders are mirrored. */
    SOURCE,
    /** The symbol and language of the document; its place where it has no symbol. */
    SYMBOL
}
