/** Small programs to copy from. */
module io.github.undoc.examples {
    requires io.github.undoc.cli;
    requires io.github.undoc.export;
    requires io.github.undoc.model;
    requires io.github.undoc.parser;
    requires io.github.undoc.validation;
}
