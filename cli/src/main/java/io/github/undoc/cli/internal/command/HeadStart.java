package io.github.undoc.cli.internal.command;

import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import java.util.Set;

/**
 * Makes ready, on a thread of its own, what most commands need first: the words of all languages and the rules. Reading them
 * takes about as long as understanding the command line does, so that a short run has both in the time of one.
 */
public final class HeadStart {

    private static final Set<String> READING = Set.of("convert", "show", "validate");

    private HeadStart() {}

    /**
     * Begins, if a command will read documents; returns at once. What fails here fails again, and is told, where it is needed.
     *
     * @param args the command line
     */
    public static void give(String... args) {
        if (args.length > 1 && READING.contains(args[0])) {
            Thread thread = new Thread(HeadStart::prepare, "undoc-head-start");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, e) -> {});
            thread.start();
        }
    }

    private static void prepare() {
        UnDocumentParser.create();
        DocumentValidator.builder().build();
    }
}
