package io.github.undoc.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.undoc.examples.pages.Project;
import io.github.undoc.export.DocumentWriter;
import io.github.undoc.export.akn.AkomaNtosoReader;
import io.github.undoc.export.akn.AkomaNtosoWriter;
import io.github.undoc.export.html.HtmlWriter;
import io.github.undoc.export.json.JsonReader;
import io.github.undoc.export.json.JsonWriter;
import io.github.undoc.export.text.TextWriter;
import io.github.undoc.export.xml.XmlReader;
import io.github.undoc.export.xml.XmlWriter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.ParseResult;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import io.github.undoc.validation.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is made once is shared by all threads, and what it gives is immutable. */
class SharedBetweenThreadsTest {

    private static final int THREADS = 8;

    private static final UnDocumentParser PARSER = UnDocumentParser.create();
    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().sets(RuleSet.CORE, RuleSet.PUBLICATION).build();
    private static final List<DocumentWriter> WRITERS = List.of(
            JsonWriter.create(),
            XmlWriter.create(),
            AkomaNtosoWriter.create(),
            HtmlWriter.create(),
            TextWriter.create());

    private static List<String> texts;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(Project.ROOT.resolve("testdata/src/main/resources"))) {
            List<String> read = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".md") || file.toString().endsWith(".txt")) {
                    read.add(Files.readString(file));
                }
            }
            texts = read;
        }
        assertThat(texts).hasSizeGreaterThan(50);
    }

    /** All that comes of a text. */
    private static List<Object> everything(String text) throws IOException {
        ParseResult result = PARSER.parse(text);
        UnDocument document = result.document();
        List<Object> all = new ArrayList<>(List.of(result, VALIDATOR.validate(document)));
        for (DocumentWriter writer : WRITERS) {
            all.add(writer.writeToString(document));
        }
        all.add(JsonReader.create().read(bytes((String) all.get(2))));
        all.add(XmlReader.create().read(bytes((String) all.get(3))));
        all.add(AkomaNtosoReader.create().read(bytes((String) all.get(4))));
        return all;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eightThreadsGetWhatOneGets() throws Exception {
        List<List<Object>> alone = new ArrayList<>();
        for (String text : texts) {
            alone.add(everything(text));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * texts.size() / THREADS;
                tasks.add(() -> {
                    // Each begins elsewhere, so that different letters are at work at one time.
                    int same = 0;
                    for (int i = 0; i < texts.size(); i++) {
                        int letter = (first + i) % texts.size();
                        same += everything(texts.get(letter)).equals(alone.get(letter)) ? 1 : 0;
                    }
                    return same;
                });
            }
            for (Future<Integer> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(texts.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void noListOfADocumentCanBeChanged() throws Exception {
        int lists = 0;
        for (String text : texts) {
            Map<Object, Boolean> seen = new IdentityHashMap<>();
            ParseResult result = PARSER.parse(text);
            lists += refuse(result.diagnostics(), seen)
                    + refuse(result.setAside(), seen)
                    + refuse(result.document(), seen);
        }
        assertThat(lists).isGreaterThan(5_000);
    }

    /** Goes through the accessors of a value and tries to change every list; gives the number of lists. */
    private static int refuse(Object value, Map<Object, Boolean> seen) throws Exception {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? refuse(optional.get(), seen) : 0;
        }
        if (value instanceof List<?> list) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(null));
            if (!list.isEmpty()) {
                assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
            }
            int lists = 1;
            for (Object element : list) {
                lists += refuse(element, seen);
            }
            return lists;
        }
        if (!value.getClass().getName().startsWith("io.github.undoc.model.")
                || value instanceof Enum
                || seen.put(value, true) != null) {
            return 0;
        }
        int lists = 0;
        for (Class<?> type : value.getClass().getInterfaces()) {
            for (Method accessor : type.getMethods()) {
                boolean gives = accessor.getParameterCount() == 0
                        && (accessor.getReturnType().equals(List.class)
                                || accessor.getReturnType().equals(Optional.class)
                                || accessor.getReturnType().getName().startsWith("io.github.undoc.model."));
                if (gives
                        && accessor.getDeclaringClass().getName().startsWith("io.github.undoc.")
                        && !accessor.getName().equals("builder")) {
                    lists += refuse(accessor.invoke(value), seen);
                }
            }
        }
        return lists;
    }
}
