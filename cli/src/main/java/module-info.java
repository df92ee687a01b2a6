/**
 * The command line of undoc, and the conversion of whole archives for programs.
 */
module io.github.undoc.cli {
    exports io.github.undoc.cli.archive;

    requires transitive io.github.undoc.export;
    requires transitive io.github.undoc.model;
    requires transitive io.github.undoc.parser;
    requires transitive io.github.undoc.validation;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.apache.commons.compress;

    // The commands are described by annotations, which picocli reads.
    opens io.github.undoc.cli.internal.command to
            info.picocli;
}
