package example.letter;

import io.github.undoc.export.akn.AkomaNtosoWriter;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints who sends a letter and writes it as Akoma Ntoso. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        UnDocument document =
                UnDocumentParser.create().parse(Files.readString(Path.of(args[0]))).document();
        Letter letter = document.letter().orElseThrow();
        System.out.println("from: " + letter.senders().get(0).printed());

        Path target = Path.of(args[1]);
        try (OutputStream out = Files.newOutputStream(target)) {
            AkomaNtosoWriter.builder().build().write(document, out);
        }
        System.out.println("written: " + target.getFileName());
    }
}
