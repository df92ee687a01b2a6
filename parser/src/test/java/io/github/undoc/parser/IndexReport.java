package io.github.undoc.parser;

import io.github.undoc.model.DocumentType;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.symbol.JointSymbol;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares symbol, language and kind of documents in circulation with what the index beside them says of each. Rows whose
 * symbol does not stand in the text, and rows of files that are no text, do not count.
 */
final class IndexReport {

    private int rows;
    private final List<String> misses = new ArrayList<>();

    private IndexReport() {}

    static IndexReport of(Path corpus) {
        IndexReport report = new IndexReport();
        UnDocumentParser parser = UnDocumentParser.create();
        try {
            for (String row : Files.readAllLines(corpus.resolve("INDEX.tsv"))) {
                String[] cells = row.split("\t", -1);
                Path file = corpus.resolve(cells[0]);
                if (cells.length > 3 && cells[0].matches(".*\\.(txt|md|html)")) {
                    report.row(cells, Files.readString(file), parser);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report;
    }

    private void row(String[] cells, String text, UnDocumentParser parser) {
        List<String> symbols = JointSymbol.tryParse(cells[1]).map(JointSymbol::members).orElse(List.of()).stream()
                .map(DocumentSymbol::canonical)
                .toList();
        String packed = pack(text);
        if (symbols.isEmpty() || !symbols.stream().allMatch(symbol -> packed.contains(pack(symbol)))) {
            return;
        }
        rows++;
        UnDocument document = parser.parse(text).document();
        List<String> read = document.masthead().symbols().stream()
                .map(DocumentSymbol::canonical)
                .toList();
        String language = document.language().map(value -> value.tag()).orElse("");
        String kind = document.letter()
                .map(letter -> letter.form().key())
                .orElseGet(() -> ((OtherDocument) document.content()).kind().key());
        if (!read.equals(symbols)) {
            misses.add(cells[0] + " symbols: wanted " + symbols + ", given " + read);
        }
        if (!language.equals(cells[2])) {
            misses.add(cells[0] + " language: wanted " + cells[2] + ", given " + language);
        }
        if (!kind.equals(kind(cells[3]))) {
            misses.add(cells[0] + " kind: wanted " + kind(cells[3]) + ", given " + kind);
        }
    }

    /** The kind in the words of the model. */
    private static String kind(String type) {
        String words = type.toLowerCase(Locale.ROOT);
        if (words.startsWith("letter") && !words.startsWith("letter of transmittal inside")) {
            return words.contains("identical") ? "identical-letters" : "letter";
        }
        if (words.startsWith("note verbale") || words.startsWith("note-verbale")) {
            return "note-verbale";
        }
        if (words.contains("observations")) {
            return DocumentType.OBSERVATIONS.key();
        }
        if (words.contains("agenda")) {
            return DocumentType.AGENDA.key();
        }
        DocumentType kind = DocumentType.OTHER;
        for (DocumentType candidate : DocumentType.values()) {
            String name = candidate.key().replace('-', ' ');
            if (words.replace('-', ' ').startsWith(name)
                    || candidate == DocumentType.STATEMENT && words.startsWith("summary statement")) {
                kind = candidate;
            }
        }
        return kind.key();
    }

    /** White space inside symbols is printed in many ways, so it does not count. */
    private static String pack(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    int rows() {
        return rows;
    }

    List<String> misses() {
        return misses;
    }

    /** The share of rows of which symbol, language and kind are all right. */
    double share() {
        long wrong = misses.stream()
                .map(miss -> miss.substring(0, miss.indexOf(' ')))
                .distinct()
                .count();
        return rows == 0 ? 1 : 1 - (double) wrong / rows;
    }

    void print(PrintStream out) {
        misses.forEach(out::println);
        out.printf(Locale.ROOT, "symbol, language and kind right: %.1f %% of %d documents%n", 100 * share(), rows);
    }

    public static void main(String[] arguments) {
        of(Documents.corpus()).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
