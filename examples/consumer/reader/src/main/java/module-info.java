/** Reads letters. */
module example.reader {
    requires io.github.undoc.parser;
}
