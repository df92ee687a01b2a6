package io.github.undoc.validation.report;

import io.github.undoc.validation.DocumentValidator;
import io.github.undoc.validation.RuleInfo;
import java.util.List;
import java.util.Objects;

/**
 * How a report is written.
 *
 * @param rules the rules to describe in formats that do so
 * @param colour whether text is coloured with ANSI sequences; whether a terminal wants that ({@code NO_COLOR}) is for the
 *     caller to know
 * @param toolVersion the version of the program that reports, such as {@code 0.1.0}; empty to leave it out
 * @since 0.1.0
 */
public record ReportOptions(List<RuleInfo> rules, boolean colour, String toolVersion) {

    /**
     * Takes a copy of the list.
     *
     * @param rules the rules to describe in formats that do so
     * @param colour whether text is coloured with ANSI sequences; whether a terminal wants that ({@code NO_COLOR}) is for the
     *     caller to know
     * @param toolVersion the version of the program that reports, such as {@code 0.1.0}; empty to leave it out
     */
    public ReportOptions {
        rules = List.copyOf(rules);
        Objects.requireNonNull(toolVersion, "toolVersion must not be null");
    }

    /**
     * Returns options without colour.
     *
     * @param validator its rules are described
     * @return the options
     */
    public static ReportOptions of(DocumentValidator validator) {
        return new ReportOptions(validator.rules(), false, "");
    }

    /**
     * Returns these options with or without colour.
     *
     * @param wanted whether text is coloured
     * @return the options
     */
    public ReportOptions withColour(boolean wanted) {
        return new ReportOptions(rules, wanted, toolVersion);
    }

    /**
     * Returns these options with a version.
     *
     * @param version the version of the program that reports
     * @return the options
     */
    public ReportOptions withToolVersion(String version) {
        return new ReportOptions(rules, colour, version);
    }
}
