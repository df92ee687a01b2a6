package io.github.undoc.benchmarks.figures;

import io.github.undoc.benchmarks.LetterGenerator;
import io.github.undoc.benchmarks.Symbols;
import io.github.undoc.benchmarks.report.HeapRow;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Measures the live heap that parsed symbols and documents take, beside that of their texts. */
public final class HeapFigures {

    private HeapFigures() {}

    /**
     * Measures and prints rows.
     *
     * @param args how many symbols and how many documents
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        int symbols = Integer.parseInt(args[0]);
        int documents = Integer.parseInt(args[1]);
        List<String> printed = Symbols.make(symbols);
        LetterGenerator generator = new LetterGenerator(1);
        UnDocumentParser parser = UnDocumentParser.builder().build();
        ChildJvm.print(List.of(
                row("parsed symbols", symbols, printed::get, DocumentSymbol::parse),
                row(
                        "documents",
                        documents,
                        generator::letter,
                        text -> parser.parse(text).document())));
    }

    private static HeapRow row(String what, int count, IntFunction<String> texts, Function<String, Object> read) {
        Object[] held = new Object[count];
        // Tables and classes that are loaded once are no part of the values.
        held[0] = read.apply(texts.apply(0));
        long empty = LiveHeap.bytes();
        for (int i = 0; i < count; i++) {
            held[i] = new String(texts.apply(i).toCharArray());
        }
        long ofTexts = LiveHeap.bytes() - empty;
        for (int i = 0; i < count; i++) {
            held[i] = read.apply((String) held[i]);
        }
        long ofValues = LiveHeap.bytes() - empty;
        // Keeps the values alive until they are counted.
        if (held[count - 1] == held) {
            throw new IllegalStateException();
        }
        return new HeapRow(what, count, ofValues, ofTexts);
    }
}
