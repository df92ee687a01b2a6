package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes findings as lines for people. */
final class TextReportWriter implements ReportWriter {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";

    private final Writer out;
    private final boolean colour;
    private final FindingCounts counts = new FindingCounts();

    TextReportWriter(OutputStream out, ReportOptions options) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.colour = options.colour();
    }

    @Override
    public void document(String document, List<Finding> findings) throws IOException {
        counts.add(findings);
        group(document, findings);
    }

    @Override
    public void further(String document, List<Finding> findings) throws IOException {
        counts.further(findings);
        group(document, findings);
    }

    private void group(String document, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.write(set(BOLD, plain(document)) + "\n");
        for (Finding finding : findings) {
            write(finding);
        }
        out.write("\n");
    }

    private void write(Finding finding) throws IOException {
        out.write("  "
                + set(colourOf(finding.severity()), padded(finding.severity().key())) + "  ");
        if (finding.span().isPresent()) {
            out.write(finding.span().get().line() + ":" + finding.span().get().column() + "  ");
        }
        out.write(plain(finding.message()) + "  " + set(FAINT, finding.code()) + "\n");
        detail("at", finding.pointer().orElse(""));
        detail("words", finding.words().orElse(""));
        detail("write", finding.suggestion().orElse(""));
    }

    private void detail(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("             " + set(FAINT, name + " " + plain(value)) + "\n");
        }
    }

    private static String padded(String word) {
        return word + " ".repeat(Math.max(0, "warning".length() - word.length()));
    }

    /** Documents must not be able to colour or clear a terminal. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Character.isISOControl(c) ? ' ' : c);
        }
        return plain.toString();
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case NOTE -> "\u001b[36m";
        };
    }

    private String set(String how, String text) {
        return colour ? how + text + RESET : text;
    }

    @Override
    public void close() throws IOException {
        out.write(counts.summary() + "\n");
        out.flush();
    }
}
