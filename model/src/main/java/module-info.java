/**
 * United Nations documents as immutable values: symbols, mastheads, letters, annexes and text.
 */
module io.github.undoc.model {
    exports io.github.undoc.model;
    exports io.github.undoc.model.symbol;
    exports io.github.undoc.model.text;

    // The values carry Jackson annotations, so that undoc-export can bind them.
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;
    // Compile time only: the annotations of Immutables and the marker that switches their Jackson bindings on.
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.serial;
    requires static org.immutables.value.annotations;

    // Jackson builds values through the package-private classes that Immutables generates.
    opens io.github.undoc.model to
            com.fasterxml.jackson.databind;
    opens io.github.undoc.model.symbol to
            com.fasterxml.jackson.databind;
    opens io.github.undoc.model.text to
            com.fasterxml.jackson.databind;
}
