/**
 * Rules over the metadata of United Nations documents, and reports of what they find.
 */
module io.github.undoc.validation {
    exports io.github.undoc.validation;
    exports io.github.undoc.validation.report;

    requires transitive io.github.undoc.model;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.databind;

    uses io.github.undoc.validation.RuleProvider;
}
