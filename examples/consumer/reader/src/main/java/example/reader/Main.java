package example.reader;

import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints who sends a letter. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        UnDocument document =
                UnDocumentParser.create().parse(Files.readString(Path.of(args[0]))).document();
        Letter letter = document.letter().orElseThrow();
        System.out.println("from: " + letter.senders().get(0).printed());
    }
}
