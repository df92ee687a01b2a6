package io.github.undoc.benchmarks;

import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.util.List;

/** The documents that writing, reading and validation run on: what the parser makes of {@link Texts}. */
final class Documents {

    private static final UnDocumentParser PARSER = UnDocumentParser.builder().build();

    private Documents() {}

    static List<UnDocument> named(String name) {
        return Texts.named(name).stream()
                .map(text -> PARSER.parse(text).document())
                .toList();
    }
}
