/** Reads letters and writes them as Akoma Ntoso. */
module example.letter {
    requires io.github.undoc.export;
    requires io.github.undoc.parser;
}
