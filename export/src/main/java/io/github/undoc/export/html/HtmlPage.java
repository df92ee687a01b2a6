package io.github.undoc.export.html;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.PlainText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one page. For one thread. */
final class HtmlPage {

    private static final String CSS = HtmlLabels.resource("page.css");
    private static final int SECTION_HEADING = 2;
    private static final int ANNEX_SECTION_HEADING = 4;
    private static final int LONGEST_ENTRY = 140;

    private final HtmlOut out;
    private final UnDocument document;
    private final List<Finding> findings;
    private final Optional<String> source;
    private final Language language;
    private final HtmlLabels labels;
    private final HtmlFindings margin;
    private final HtmlText text;
    private int annexes;
    private int listed;

    HtmlPage(HtmlOut out, UnDocument document, List<Finding> findings, Optional<String> source) {
        this.out = out;
        this.document = document;
        this.findings = findings;
        this.source = source;
        this.language =
                document.language().or(() -> document.masthead().language()).orElse(Language.ENGLISH);
        this.labels = HtmlLabels.in(language);
        this.margin = new HtmlFindings(out, labels, findings);
        this.text = new HtmlText(out, new HtmlNotes(document), margin, labels);
    }

    void write() throws IOException {
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "lang", language.tag(), "dir", direction(language)).raw("\n");
        out.raw("<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .open("title")
                .text(title())
                .close("title")
                .raw("\n<style>\n")
                .raw(CSS)
                .raw("</style>\n</head>\n");
        out.open("body").raw("\n");
        String own = labels.language().equals(language) ? "" : labels.language().tag();
        out.open("a", "class", "skip", "href", "#document", "lang", own)
                .text(labels.get("skip"))
                .close("a")
                .raw("\n");
        out.open("div", "class", classes()).raw("\n");
        contents();
        main();
        source();
        out.raw("</div>\n</body>\n</html>\n");
    }

    private String classes() {
        return "page" + (document.annexes().isEmpty() ? "" : " listed") + (source.isPresent() ? " sourced" : "")
                + (findings.isEmpty() ? "" : " margined");
    }

    private static String direction(Language language) {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    private String title() {
        String symbols = document.masthead().symbols().stream()
                .map(DocumentSymbol::toString)
                .collect(Collectors.joining("–"));
        String title = oneLine(titleWords(document.content()));
        String joined = symbols.isEmpty() || title.isEmpty() ? symbols + title : symbols + ": " + title;
        return joined.isEmpty() ? labels.get("document") : joined;
    }

    private static String titleWords(DocumentContent content) {
        return content instanceof Letter letter
                ? PlainText.of(letter.title())
                : ((OtherDocument) content)
                        .title().stream()
                                .map(line -> PlainText.of(line.content()))
                                .collect(Collectors.joining(" "));
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').strip();
    }

    private void contents() throws IOException {
        if (document.annexes().isEmpty()) {
            return;
        }
        out.open("nav", "class", "contents", "aria-labelledby", "contents", "tabindex", "0");
        out.open("h2", "id", "contents").text(labels.get("contents")).close("h2");
        out.open("ol");
        String title = shortened(oneLine(titleWords(document.content())));
        out.open("li")
                .open("a", "href", "#document")
                .text(title.isEmpty() ? labels.get("document") : title)
                .close("a")
                .close("li");
        entries(document.annexes());
        out.close("ol").close("nav").raw("\n");
    }

    private void entries(List<Annex> entries) throws IOException {
        for (Annex annex : entries) {
            listed++;
            String label = oneLine(annex.label().orElse(""));
            out.open("li").open("a", "href", "#annex-" + listed);
            out.open("span", "dir", "auto")
                    .text(shortened(named(label, listed)))
                    .close("span");
            if (annex.title().isPresent()) {
                out.raw(" ")
                        .open("small", "dir", "auto")
                        .text(shortened(oneLine(annex.title().get())))
                        .close("small");
            }
            out.close("a");
            if (!annex.annexes().isEmpty()) {
                out.open("ol");
                entries(annex.annexes());
                out.close("ol");
            }
            out.close("li").raw("\n");
        }
    }

    private String named(String label, int number) {
        return label.isEmpty() ? labels.get("annex") + " " + number : label;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_ENTRY) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_ENTRY);
        return words.substring(0, end > 0 ? end : LONGEST_ENTRY) + "…";
    }

    private void main() throws IOException {
        out.open("main", "id", "document", "tabindex", "-1").raw("\n");
        margin.summary();
        Masthead masthead = document.masthead();
        HtmlMasthead layout = new HtmlMasthead(masthead);
        if (!layout.isEmpty()) {
            out.open("header").raw("\n");
            layout.write(out, text);
            out.close("header").raw("\n");
        }
        out.open("article").raw("\n");
        content(document.content());
        text.footnotes(document.footnotes());
        out.close("article").raw("\n");
        for (Annex annex : document.annexes()) {
            annex(annex);
        }
        layout.writeFoot(out, text);
        margin.rest();
        out.close("main").raw("\n");
    }

    private void content(DocumentContent content) throws IOException {
        if (content instanceof Letter letter) {
            if (!letter.title().isEmpty()) {
                out.open("h1");
                text.inlines(letter.title());
                out.close("h1").raw("\n");
            }
            text.blocks(letter.body(), SECTION_HEADING);
            if (letter.signature().isPresent()) {
                text.signature(letter.signature().get());
            }
            return;
        }
        OtherDocument other = (OtherDocument) content;
        if (!other.title().isEmpty()) {
            out.open("h1");
            String separator = "";
            for (Line line : other.title()) {
                out.raw(separator);
                margin.upTo(line.span());
                text.inlines(line.content());
                separator = "<br>\n";
            }
            out.close("h1").raw("\n");
        }
        text.blocks(other.body(), SECTION_HEADING);
    }

    private void annex(Annex annex) throws IOException {
        annexes++;
        Optional<Language> written = annex.language();
        out.open(
                        "section",
                        "class",
                        "annex",
                        "id",
                        "annex-" + annexes,
                        "lang",
                        written.map(Language::tag).orElse(""),
                        "dir",
                        written.map(HtmlPage::direction).orElse(""),
                        "aria-label",
                        shortened(named(oneLine(annex.label().orElse("")), annexes)))
                .raw("\n");
        annexHeader(annex.linesAboveMasthead());
        if (annex.masthead().isPresent()) {
            HtmlMasthead layout = new HtmlMasthead(annex.masthead().get());
            layout.write(out, text);
            layout.writeFoot(out, text);
        }
        annexHeader(annex.linesBelowMasthead());
        text.blocks(annex.body(), ANNEX_SECTION_HEADING);
        if (annex.signature().isPresent()) {
            text.signature(annex.signature().get());
        }
        text.footnotes(annex.footnotes());
        for (Annex inner : annex.annexes()) {
            annex(inner);
        }
        out.close("section").raw("\n");
    }

    /** The title is written in the language of the annex, all else in that of the document. */
    private void annexHeader(List<AnnexLine> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        out.open("header");
        for (AnnexLine line : lines) {
            if (line.kind() == AnnexLineKind.LABEL && !line.content().isEmpty()) {
                heading("h2", "label", language.tag(), line);
            } else if (line.kind() == AnnexLineKind.TITLE && !line.content().isEmpty()) {
                heading("h3", "title", "", line);
            } else {
                text.line(line.kind().key(), language.tag(), line.content(), line.span());
            }
        }
        out.close("header").raw("\n");
    }

    private void heading(String tag, String name, String written, AnnexLine line) throws IOException {
        out.open(tag, "class", name, "lang", written, "dir", "auto");
        margin.upTo(line.span());
        text.inlines(line.content());
        out.close(tag).raw("\n");
    }

    private void source() throws IOException {
        if (source.isPresent()) {
            out.open("section", "class", "source", "aria-labelledby", "source");
            out.open("h2", "id", "source").text(labels.get("source")).close("h2");
            out.open("pre", "tabindex", "0", "dir", direction(language))
                    .raw("\n")
                    .text(source.get())
                    .close("pre");
            out.close("section").raw("\n");
        }
    }
}
