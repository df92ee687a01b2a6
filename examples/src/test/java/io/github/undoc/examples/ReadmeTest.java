package io.github.undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Annex;
import io.github.undoc.model.Letter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the README true: its Java prints what it says, and its links lead somewhere. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SOURCE = Path.of("src/test/java/io/github/undoc/examples/ReadmeTest.java");

    private static List<String> printed() throws IOException {
        List<String> out = new ArrayList<>();
        // README: from here
        UnDocument document = UnDocumentParser.create()
                .parse(Files.readString(ROOT.resolve("examples/letters/en-buoys.md")))
                .document();
        Letter letter = document.letter().orElseThrow();
        out.add("" + document.masthead().symbols());
        out.add(letter.senders().get(0).printed());
        for (Annex annex : document.annexes()) {
            out.add(annex.language().orElseThrow() + ": " + annex.title().orElseThrow());
        }
        // README: to here
        return out;
    }

    @Test
    void printsWhatTheReadmeSays() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(readme).contains("```\n" + String.join("\n", printed()) + "\n```");
    }

    @Test
    void showsTheProgramThatWasRun() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String> source = Files.readAllLines(SOURCE);
        String program = source
                .subList(
                        source.indexOf("        // README: from here") + 1,
                        source.indexOf("        // README: to here"))
                .stream()
                .map(line -> line.substring(8))
                .map(line -> line.replace("ROOT.resolve(", "Path.of("))
                .map(line -> line.replace("out.add(\"\" + ", "out.add("))
                .map(line -> line.replace("out.add(", "System.out.println("))
                .collect(Collectors.joining("\n"));

        assertThat(readme).contains("```java\n" + program + "\n```");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> pages = new ArrayList<>(
                List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("CHANGELOG.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
        }
        for (Path page : pages) {
            assertThat(links(Files.readString(page)))
                    .allSatisfy(link -> assertThat(page.resolveSibling(link))
                            .as(page + ": " + link)
                            .exists());
        }
    }

    /** Returns the targets of links to files, without fragments; what stands in code is no link. */
    private static List<String> links(String markdown) {
        List<String> links = new ArrayList<>();
        boolean fenced = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```") || line.startsWith("~~~")) {
                fenced = !fenced;
            }
            int at = fenced ? -1 : line.indexOf("](");
            while (at >= 0) {
                int end = line.indexOf(')', at);
                String target = end < 0 ? "" : line.substring(at + 2, end);
                int fragment = target.indexOf('#');
                String file = fragment < 0 ? target : target.substring(0, fragment);
                if (!file.isEmpty() && !file.contains(":") && !insideCode(line, at)) {
                    links.add(file);
                }
                at = line.indexOf("](", at + 2);
            }
        }
        return links;
    }

    private static boolean insideCode(String line, int at) {
        return line.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
