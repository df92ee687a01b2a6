package io.github.undoc.export;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.Text;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Documents that nest as deep as is asked, one for each way of nesting. */
public final class DeepDocuments {

    /** The ways of nesting, by name; each takes the depth as the writers count it. */
    public static final Map<String, IntFunction<UnDocument>> ALL = Map.of(
            "inlines", DeepDocuments::inlines,
            "quotations", DeepDocuments::quotations,
            "sections", DeepDocuments::sections,
            "lists", DeepDocuments::lists,
            "annexes", DeepDocuments::annexes);

    private DeepDocuments() {}

    private static UnDocument of(Block block) {
        return UnDocument.builder()
                .content(Letter.builder().addBody(block).build())
                .build();
    }

    private static UnDocument inlines(int depth) {
        Inline inline = Text.of("deep");
        for (int i = 2; i < depth; i++) {
            inline = Emphasis.of(inline);
        }
        return of(Paragraph.of(inline));
    }

    private static UnDocument quotations(int depth) {
        Block block = Paragraph.of(Text.of("deep"));
        for (int i = 2; i < depth; i++) {
            block = Quotation.builder().addContent(block).build();
        }
        return of(block);
    }

    private static UnDocument sections(int depth) {
        Block block = Paragraph.of(Text.of("deep"));
        for (int i = 2; i < depth; i++) {
            block = Section.builder().addContent(block).build();
        }
        return of(block);
    }

    private static UnDocument lists(int depth) {
        Block block = Paragraph.of(Text.of("deep"));
        for (int i = 2; i < depth; i++) {
            block = ListBlock.builder()
                    .ordered(false)
                    .addItems(ListItem.builder().addContent(block).build())
                    .build();
        }
        return of(block);
    }

    private static UnDocument annexes(int depth) {
        Annex annex = Annex.builder().build();
        for (int i = 1; i < depth; i++) {
            annex = Annex.builder().addAllAnnexes(List.of(annex)).build();
        }
        return UnDocument.builder()
                .content(Letter.builder().build())
                .addAnnexes(annex)
                .build();
    }
}
