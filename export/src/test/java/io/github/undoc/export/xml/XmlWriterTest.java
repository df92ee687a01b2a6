package io.github.undoc.export.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.export.DeepDocuments;
import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.DocumentLimits;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.SymbolReference;
import io.github.undoc.model.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"" + XmlDocumentSchema.NAMESPACE + "\">";

    private static final UnDocument LETTER = UnDocument.builder()
            .masthead(Masthead.builder()
                    .addOrgans(Organ.GENERAL_ASSEMBLY)
                    .date(LocalDate.of(2020, 10, 17))
                    .build())
            .language(Language.ENGLISH)
            .content(Letter.builder()
                    .addBody(Paragraph.builder()
                            .number("1.")
                            .addContent(
                                    Text.of("I <have> "),
                                    Emphasis.of(Text.of("\u0007")),
                                    FootnoteCall.builder().mark("*").note("n1").build(),
                                    SymbolReference.builder()
                                            .text("A/1 and S/2")
                                            .addSymbols(DocumentSymbol.parse("A/1"), DocumentSymbol.parse("S/2"))
                                            .build())
                            .span(new SourceSpan(3, 1, 40, 9))
                            .build())
                    .build())
            .build();

    @Test
    void writesElementsOfItsOwnNamespace() {
        assertThat(XmlWriter.create().writeToString(LETTER))
                .isEqualTo(HEAD + "<masthead date=\"2020-10-17\"><organ>ga</organ></masthead>"
                        + "<letter form=\"letter\" xml:lang=\"en\"><body><paragraph number=\"1.\">I &lt;have&gt; "
                        + "<em><char code=\"0007\"/></em><call note=\"n1\">*</call>"
                        + "<ref symbols=\"A/1;S/2\">A/1 and S/2</ref></paragraph></body></letter></document>");
    }

    @Test
    void writesPlacesWhenAsked() throws IOException {
        String xml = XmlWriter.builder().positions(true).build().writeToString(LETTER);

        assertThat(xml).contains("<paragraph number=\"1.\" span=\"3 1 40 9\">");
        Letter letter = XmlReader.create().readString(xml).letter().orElseThrow();
        assertThat(((Paragraph) letter.body().get(0)).span()).contains(new SourceSpan(3, 1, 40, 9));
    }

    @Test
    void tellsWhatTheStreamSays() {
        OutputStream full = new OutputStream() {
            private int room = 100;

            @Override
            public void write(int b) throws IOException {
                if (room-- == 0) {
                    throw new IOException("disk full");
                }
            }
        };

        assertThatThrownBy(() -> XmlWriter.create().write(LETTER, full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void goesToTheLimitOnASmallStackAndNoFurther() throws InterruptedException, ExecutionException {
        for (IntFunction<UnDocument> deep : DeepDocuments.ALL.values()) {
            FutureTask<UnDocument> task = new FutureTask<>(() -> XmlReader.create()
                    .readString(XmlWriter.create().writeToString(deep.apply(DocumentLimits.MAX_DEPTH))));
            Thread thread = new Thread(null, task, "small stack", 512 * 1024);
            thread.start();
            thread.join();

            assertThat(task.get()).isEqualTo(deep.apply(DocumentLimits.MAX_DEPTH));
            assertThatThrownBy(() -> XmlWriter.create()
                            .write(deep.apply(DocumentLimits.MAX_DEPTH + 1), new ByteArrayOutputStream()))
                    .isInstanceOf(DocumentFormatException.class);
        }
    }
}
