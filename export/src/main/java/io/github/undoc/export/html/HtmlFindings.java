package io.github.undoc.export.html;

import io.github.undoc.model.Finding;
import io.github.undoc.model.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The findings of one page: each is put beside the block it concerns, what has no place there at the head. */
final class HtmlFindings {

    private final HtmlOut out;
    private final HtmlLabels labels;
    private final List<Finding> placed = new ArrayList<>();
    private final List<Finding> loose = new ArrayList<>();
    private int next;

    HtmlFindings(HtmlOut out, HtmlLabels labels, List<Finding> findings) {
        this.out = out;
        this.labels = labels;
        for (Finding finding : findings) {
            (finding.span().isPresent() ? placed : loose).add(finding);
        }
        placed.sort(Comparator.comparingInt(
                finding -> finding.span().map(SourceSpan::offset).orElse(0)));
    }

    /** Writes the findings up to the end of a stretch of the source that were not written yet. */
    void upTo(Optional<SourceSpan> span) throws IOException {
        if (span.isPresent()) {
            while (next < placed.size() && begin(placed.get(next)) < span.get().end()) {
                write(placed.get(next++));
            }
        }
    }

    /** Writes all that is left. */
    void rest() throws IOException {
        while (next < placed.size()) {
            write(placed.get(next++));
        }
    }

    private static int begin(Finding finding) {
        return finding.span().map(SourceSpan::offset).orElse(0);
    }

    /** Writes those that belong to no stretch of the source. */
    void summary() throws IOException {
        if (loose.isEmpty()) {
            return;
        }
        out.open("section", "class", "summary", "aria-labelledby", "findings");
        out.open("h2", "id", "findings").text(labels.get("findings")).close("h2");
        for (Finding finding : loose) {
            write(finding);
        }
        out.close("section");
    }

    private void write(Finding finding) throws IOException {
        String severity = finding.severity().key();
        out.open("span", "class", "finding " + severity, "role", "note", "dir", "auto");
        out.open("b").text(labels.get(severity)).close("b").text(" ").text(finding.message());
        if (finding.words().isPresent()) {
            out.text(" ").open("q").text(finding.words().get()).close("q");
        }
        out.text(" ").open("code").text(finding.code()).close("code").close("span");
    }
}
