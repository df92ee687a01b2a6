package io.github.undoc.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.export.DeepDocuments;
import io.github.undoc.export.DocumentGenerator;
import io.github.undoc.export.DocumentLimits;
import io.github.undoc.export.TestLetters;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Severity;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile(" href=\"#([^\"]*)\"");

    private static UnDocument letter(Paragraph... body) {
        return UnDocument.builder()
                .content(Letter.builder().addBody(body).build())
                .build();
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    /** All characters of the first plane that HTML can show, blanks left out, sorted: a masthead is shown in another order. */
    private static String characters(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c) && c != 0xa0)
                .filter(c -> !Character.isSurrogate((char) c) && c < 0xfffd && (c < 0xfdd0 || c > 0xfdef))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shown(String page) {
        return TAG.matcher(main(page))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#10;", "\n")
                .replace("&amp;", "&");
    }

    private static void check(String name, UnDocument document) {
        String page = HtmlWriter.create().writeToString(document);
        assertThat(characters(shown(page))).as(name).isEqualTo(characters(PlainText.of(document)));
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(page);
        while (id.find()) {
            assertThat(ids.add(id.group(1)))
                    .as("%s: id %s is there twice", name, id.group(1))
                    .isTrue();
        }
        Matcher reference = REFERENCE.matcher(page);
        while (reference.find()) {
            assertThat(ids).as(name).contains(reference.group(1));
        }
    }

    @Test
    void showsEveryWordOfLettersOnce() {
        TestLetters.all().forEach((name, result) -> check(name, result.document()));
    }

    @Test
    void showsEveryWordOfGeneratedDocumentsOnce() {
        for (long seed = 0; seed < DocumentGenerator.count() / 4; seed++) {
            check("seed " + seed, DocumentGenerator.of(seed));
        }
    }

    @Test
    void leadsFromCallToNoteAndBack() {
        String page = HtmlWriter.create()
                .writeToString(UnDocument.builder()
                        .content(Letter.builder()
                                .addBody(Paragraph.of(
                                        Text.of("a"),
                                        FootnoteCall.builder()
                                                .mark("*")
                                                .note("n1")
                                                .build()))
                                .build())
                        .addFootnotes(Footnote.builder()
                                .id("n1")
                                .mark("*")
                                .addContent(Paragraph.of(Text.of("b")))
                                .build())
                        .build());

        assertThat(page)
                .contains("<a class=\"noteref\" id=\"call-note-1\" href=\"#note-1\" role=\"doc-noteref\">*</a>")
                .contains("id=\"note-1\"")
                .contains("href=\"#call-note-1\" role=\"doc-backlink\"");
    }

    @Test
    void readsFromRightToLeftInArabic() {
        UnDocument document = UnDocument.builder()
                .from(letter(Paragraph.of(Text.of("نص"))))
                .language(Language.ARABIC)
                .build();

        assertThat(HtmlWriter.create().writeToString(document))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("انتقل إلى الوثيقة");
    }

    @Test
    void putsFindingsBesideTheirWordsAndTheSourceBesideAll() {
        Paragraph first = Paragraph.builder()
                .addContent(Text.of("first"))
                .span(new SourceSpan(1, 1, 0, 5))
                .build();
        Paragraph second = Paragraph.builder()
                .addContent(Text.of("second"))
                .span(new SourceSpan(3, 1, 7, 6))
                .build();
        Finding placed = Finding.builder()
                .code("some-code")
                .severity(Severity.WARNING)
                .message("Beware & think.")
                .span(new SourceSpan(3, 2, 8, 2))
                .build();
        Finding loose = Finding.builder()
                .code("other-code")
                .severity(Severity.ERROR)
                .message("No.")
                .build();

        String page = HtmlWriter.builder()
                .findings(List.of(placed, loose))
                .source("first\n\nsecond <")
                .build()
                .writeToString(letter(first, second));

        String main = main(page);
        assertThat(main.indexOf("some-code"))
                .isGreaterThan(main.indexOf("first</p>"))
                .isLessThan(main.indexOf("second</p>"));
        assertThat(main.indexOf("other-code")).isLessThan(main.indexOf("first</p>"));
        assertThat(page).contains("Beware &amp; think.").contains("first\n\nsecond &lt;");
    }

    @Test
    void runsNothing() {
        String page = HtmlWriter.create()
                .writeToString(letter(Paragraph.of(
                        Text.of("<script>alert(1)</script>"),
                        Link.builder()
                                .target("javascript:alert(1)")
                                .addContent(Text.of("x"))
                                .build(),
                        Link.builder()
                                .target("https://example.org/?a=1&b=\"")
                                .addContent(Text.of("y"))
                                .build())));

        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("javascript:")
                .contains("<a href=\"https://example.org/?a=1&amp;b=&quot;\">y</a>")
                .doesNotContain("src=");
    }

    @Test
    void goesToTheLimit() {
        DeepDocuments.ALL.values().forEach(deep -> check("deep", deep.apply(DocumentLimits.MAX_DEPTH)));
    }
}
