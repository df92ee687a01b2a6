package io.github.undoc.validation.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The formats of a report.
 *
 * @since 0.1.0
 */
public enum ReportFormat {
    /** Lines for people, grouped by document. */
    TEXT("text") {
        @Override
        public ReportWriter open(OutputStream out, ReportOptions options) throws IOException {
            return new TextReportWriter(out, options);
        }
    },
    /** One JSON object for each finding, one to a line. */
    JSON_LINES("jsonl") {
        @Override
        public ReportWriter open(OutputStream out, ReportOptions options) throws IOException {
            return new JsonLinesReportWriter(out);
        }
    },
    /** SARIF 2.1.0 (OASIS), which code hosts and editors show. */
    SARIF("sarif") {
        @Override
        public ReportWriter open(OutputStream out, ReportOptions options) throws IOException {
            return new SarifReportWriter(out, options);
        }
    },
    /** One page for a browser. */
    HTML("html") {
        @Override
        public ReportWriter open(OutputStream out, ReportOptions options) throws IOException {
            return new HtmlReportWriter(out, options);
        }
    };

    private final String key;

    ReportFormat(String key) {
        this.key = key;
    }

    /**
     * Begins a report in this format.
     *
     * @param out where to, in UTF-8; stays open when the report is closed
     * @param options colours and the rules to describe
     * @return the writer
     * @throws IOException if writing fails
     */
    public abstract ReportWriter open(OutputStream out, ReportOptions options) throws IOException;

    /**
     * Returns the name used on command lines.
     *
     * @return a word in lower case
     */
    public String key() {
        return key;
    }

    /**
     * Returns the format of a name.
     *
     * @param key a name as {@link #key()} gives it
     * @return the format
     * @throws IllegalArgumentException if no format has that name
     */
    public static ReportFormat of(String key) {
        for (ReportFormat format : values()) {
            if (format.key.equals(key)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no report format is called \"" + key + "\"");
    }
}
