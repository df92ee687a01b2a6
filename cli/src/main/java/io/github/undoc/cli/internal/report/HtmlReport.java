package io.github.undoc.cli.internal.report;

import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.ArchiveReport.CodeTotal;
import io.github.undoc.cli.archive.ArchiveReport.Stop;
import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes a report for people: one page that needs nothing beside itself, no script, no network. */
public final class HtmlReport {

    /** A page with more failures than this is of no use; the JSON report has them all. */
    private static final int MOST_LISTED = 1_000;

    private static final int MOST_BARS = 12;
    private static final int WIDTH = 400;
    private static final int ROW = 22;

    private final Writer out;

    private HtmlReport(Writer out) {
        this.out = out;
    }

    /**
     * Writes a report.
     *
     * @param report the counts
     * @param listed the documents to name
     * @param version the version of this program
     * @param target where to; closed at the end
     * @throws IOException if it cannot be written
     */
    public static void write(ArchiveReport report, ListedDocuments listed, String version, OutputStream target)
            throws IOException {
        try (Writer out = new OutputStreamWriter(target, StandardCharsets.UTF_8)) {
            new HtmlReport(out).page(report, listed, version);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void page(ArchiveReport report, ListedDocuments listed, String version) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Report on " + number(report.documents()) + " documents</title>\n<style>\n" + style()
                + "</style>\n</head>\n<body>\n<main>\n");
        out.write("<h1>Report on " + number(report.documents()) + " documents</h1>\n<p class=\"lead\">undoc "
                + escape(version) + stopped(report) + "</p>\n<ul class=\"figures\">\n");
        figure("converted", report.converted() + report.kept(), "");
        figure("failed", report.failed(), report.failed() > 0 ? "bad" : "");
        figure("renamed", report.renamed(), "");
        figure("files left aside", report.aside(), "");
        out.write("</ul>\n");
        out.write("<h2>What they are</h2>\n<div class=\"charts\">\n");
        bars("Language", report.languages(), HtmlReport::language);
        bars("Kind", report.kinds(), kind -> kind.replace('-', ' '));
        bars("Organ", report.organs(), organ -> Organ.of(organ).name(Language.ENGLISH));
        years(report.years());
        out.write("</div>\n");
        totals("What the parser said", report.diagnostics());
        totals("What the validator found", report.checks());
        aside(report);
        failed(report, listed);
        renamed(report, listed);
        out.write("</main>\n</body>\n</html>\n");
    }

    private static String stopped(ArchiveReport report) {
        return report.stopped()
                .map(stop -> ". The run ended before its time: "
                        + switch (stop) {
                            case ASKED -> "it was interrupted";
                            case DISK_FULL -> "the disk is full";
                            case TARGET_FAILED -> "the target could not be written";
                            case SOURCE_FAILED -> "the source could not be read any further";
                        }
                        + (stop == Stop.SOURCE_FAILED ? "." : ". Go on with --resume."))
                .orElse("");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("missing resource: report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void figure(String label, long value, String style) throws IOException {
        out.write("<li" + (style.isEmpty() ? "" : " class=\"" + style + "\"") + "><b>" + number(value) + "</b>" + label
                + "</li>\n");
    }

    private record Bar(String label, long count) {}

    private void bars(String title, Map<String, Long> counts, UnaryOperator<String> names) throws IOException {
        List<Bar> bars = new ArrayList<>();
        long rest = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList()) {
            if (bars.size() < MOST_BARS) {
                String key = entry.getKey();
                bars.add(new Bar(key.isEmpty() ? "not told" : names.apply(key), entry.getValue()));
            } else {
                rest += entry.getValue();
            }
        }
        if (rest > 0) {
            bars.add(new Bar("others", rest));
        }
        chart(title, bars);
    }

    private void years(Map<Integer, Long> years) throws IOException {
        List<Bar> bars = new ArrayList<>();
        // Many years are shown by decade.
        boolean decades = years.size() > 15;
        int current = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Long> entry : years.entrySet()) {
            int year = entry.getKey();
            int step = decades ? year / 10 * 10 : year;
            if (step == current) {
                Bar last = bars.remove(bars.size() - 1);
                bars.add(new Bar(last.label(), last.count() + entry.getValue()));
            } else {
                bars.add(new Bar(year == 0 ? "no date" : step + (decades ? "s" : ""), entry.getValue()));
            }
            current = step;
        }
        chart(decades ? "Decade" : "Year", bars);
    }

    private void chart(String title, List<Bar> bars) throws IOException {
        long most = 1;
        for (Bar bar : bars) {
            most = Math.max(most, bar.count());
        }
        int height = Math.max(1, bars.size()) * ROW;
        out.write("<figure><figcaption>" + title + "</figcaption>\n<svg viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"Documents by " + title.toLowerCase(Locale.ROOT) + "\">\n");
        int y = 0;
        for (Bar bar : bars) {
            long width = Math.max(1, bar.count() * 150 / most);
            String label = bar.label().length() > 24 ? bar.label().substring(0, 23) + "\u2026" : bar.label();
            out.write("<text x=\"0\" y=\"" + (y + 15) + "\">" + escape(label) + "</text><rect x=\"170\" y=\"" + (y + 4)
                    + "\" width=\"" + width + "\" height=\"14\" rx=\"2\"/><text x=\"" + (176 + width) + "\" y=\""
                    + (y + 15) + "\">" + number(bar.count()) + "</text>\n");
            y += ROW;
        }
        out.write("</svg></figure>\n");
    }

    private void totals(String title, Map<String, CodeTotal> totals) throws IOException {
        if (totals.isEmpty()) {
            return;
        }
        out.write("<h2>" + title + "</h2>\n<table><thead><tr><th>code</th><th>severity</th><th class=\"n\">times</th>"
                + "<th class=\"n\">documents</th></tr></thead><tbody>\n");
        for (Map.Entry<String, CodeTotal> entry : totals.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, CodeTotal> e) -> e.getValue().severity())
                        .thenComparing(e -> -e.getValue().count())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList()) {
            String severity = entry.getValue().severity().key();
            out.write("<tr><td><code>" + escape(entry.getKey()) + "</code></td><td class=\"" + severity + "\">"
                    + severity + "</td><td class=\"n\">"
                    + number(entry.getValue().count()) + "</td><td class=\"n\">"
                    + number(entry.getValue().documents()) + "</td></tr>\n");
        }
        out.write("</tbody></table>\n");
    }

    private void aside(ArchiveReport report) throws IOException {
        if (report.asides().isEmpty()) {
            return;
        }
        out.write("<h2>Files left aside</h2>\n<table><thead><tr><th>ending or cause</th><th class=\"n\">files</th></tr>"
                + "</thead><tbody>\n");
        for (Map.Entry<String, Long> entry : report.asides().entrySet()) {
            out.write("<tr><td>" + escape(entry.getKey()) + "</td><td class=\"n\">" + number(entry.getValue())
                    + "</td></tr>\n");
        }
        out.write("</tbody></table>\n");
    }

    private void failed(ArchiveReport report, ListedDocuments listed) throws IOException {
        if (report.failed() == 0) {
            return;
        }
        out.write("<h2>Documents that failed</h2>\n");
        if (report.failed() > MOST_LISTED) {
            out.write("<p>The first " + number(MOST_LISTED)
                    + "; all are in <a href=\"report.json\">report.json</a>.</p>\n");
        }
        out.write("<table><thead><tr><th>document</th><th>cause</th><th>what to do</th></tr></thead><tbody>\n");
        int[] rows = {0};
        listed.forEach(true, document -> {
            row("<tr><td><a href=\"errors/" + link(document.name()) + ".txt\">" + escape(document.source())
                    + "</a></td><td>" + escape(document.problem()) + "</td><td>" + escape(document.message())
                    + "</td></tr>\n");
            return ++rows[0] < MOST_LISTED;
        });
        out.write("</tbody></table>\n");
    }

    private void renamed(ArchiveReport report, ListedDocuments listed) throws IOException {
        if (report.renamed() == 0) {
            return;
        }
        out.write("""
                <h2>Documents with another name than in the source</h2>
                <table><thead><tr><th>document</th><th>files</th></tr></thead><tbody>
                """);
        int[] rows = {0};
        listed.forEach(false, document -> {
            row("<tr><td>" + escape(document.source()) + "</td><td>" + escape(document.name()) + "</td></tr>\n");
            return ++rows[0] < MOST_LISTED;
        });
        out.write("</tbody></table>\n");
    }

    private void row(String html) {
        try {
            out.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String link(String name) {
        StringBuilder link = new StringBuilder();
        for (byte value : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (value & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~/".indexOf(c) >= 0) {
                link.append(c);
            } else {
                link.append(String.format(Locale.ROOT, "%%%02X", value & 0xFF));
            }
        }
        return link.toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default ->
                    escaped.append(
                            (c < 0x20 && c != '\n' && c != '\t') || (Character.isSurrogate(c) && isLone(text, i))
                                    ? '\uFFFD'
                                    : c);
            }
        }
        return escaped.toString();
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
