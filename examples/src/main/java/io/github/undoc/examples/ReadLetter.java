package io.github.undoc.examples;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Finding;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a letter and prints who writes to whom about what. */
public final class ReadLetter {

    private ReadLetter() {}

    /**
     * Reads the file named.
     *
     * @param args the path of a letter in UTF-8
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        read(Path.of(args[0]), System.out);
    }

    static void read(Path path, PrintStream out) throws IOException {
        ParseResult result = UnDocumentParser.create().parse(Files.readString(path));

        UnDocument document = result.document();
        out.println("Symbols: " + document.masthead().symbols());
        out.println("Items:   " + document.masthead().agendaTitles());
        if (document.letter().isPresent()) {
            Letter letter = document.letter().get();
            letter.date().ifPresent(date -> out.println("Dated:   " + date));
            letter.senders().forEach(sender -> out.println("From:    " + sender.printed()));
            letter.addressees().forEach(addressee -> out.println("To:      " + addressee.printed()));
            letter.signatories()
                    .forEach(person -> out.println("Signed:  " + person.name().orElse("?")));
        }
        for (Annex annex : document.annexes()) {
            out.println("Annex:   " + annex.title().orElse("?"));
        }
        for (Finding finding : result.diagnostics()) {
            out.println(finding.severity().key() + ": " + finding.message());
        }
    }
}
