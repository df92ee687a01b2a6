package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import io.github.undoc.validation.RuleInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a report as one HTML page without scripts and without anything from elsewhere. */
final class HtmlReportWriter implements ReportWriter {

    private final Writer out;
    private final Map<String, RuleInfo> rules = new HashMap<>();
    private final FindingCounts counts = new FindingCounts();

    HtmlReportWriter(OutputStream out, ReportOptions options) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        options.rules().forEach(rule -> rules.put(rule.id(), rule));
        this.out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Findings</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n"
                + "<h1>Findings</h1>\n");
    }

    private static String style() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HtmlReportWriter.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
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
        out.write("<section>\n<h2 dir=\"auto\">" + escaped(document) + "</h2>\n<ul>\n");
        for (Finding finding : findings) {
            write(finding);
        }
        out.write("</ul>\n</section>\n");
    }

    private void write(Finding finding) throws IOException {
        String severity = finding.severity().key();
        RuleInfo rule = rules.get(finding.code());
        out.write("<li class=\"" + severity + "\"><p><strong>" + severity + "</strong> " + escaped(finding.message())
                + " <code" + (rule == null ? "" : " title=\"" + escaped(rule.sentence()) + "\"") + ">"
                + escaped(finding.code()) + "</code></p>\n");
        out.write("<dl>\n");
        if (finding.span().isPresent()) {
            entry("line", String.valueOf(finding.span().get().line()));
        }
        entry("at", finding.pointer().orElse(""));
        entry("words", finding.words().orElse(""));
        entry("expected", finding.expected().orElse(""));
        entry("found", finding.found().orElse(""));
        entry("write instead", finding.suggestion().orElse(""));
        out.write("</dl>\n</li>\n");
    }

    private void entry(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write("<dt>" + name + "</dt><dd dir=\"auto\">" + escaped(value) + "</dd>\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        out.write("<p class=\"summary\">" + counts.summary() + "</p>\n</main>\n</body>\n</html>\n");
        out.flush();
    }
}
