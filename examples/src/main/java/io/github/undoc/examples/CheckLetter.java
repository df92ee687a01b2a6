package io.github.undoc.examples;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks the metadata of a letter. */
public final class CheckLetter {

    private CheckLetter() {}

    /**
     * Checks the file named.
     *
     * @param args the path of a letter in UTF-8
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        check(Path.of(args[0]), System.out);
    }

    static void check(Path path, PrintStream out) throws IOException {
        UnDocument document =
                UnDocumentParser.create().parse(Files.readString(path)).document();
        List<Finding> findings = DocumentValidator.builder().build().validate(document);
        for (Finding finding : findings) {
            out.println(finding.severity().key() + " " + finding.code() + " at "
                    + finding.pointer().orElse("/") + ": " + finding.message());
        }
        out.println(findings.size() + " findings");
    }
}
