package io.github.undoc.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps the Javadoc true: the code in it is compiled and run, and every package says what it holds and is null-marked. The code stands
 * in {@code <pre>{@code …}</pre>}, since the Javadoc tool of Java 17 does not know snippets.
 */
class JavadocTest {

    private static final List<String> MODULES = List.of("model", "parser", "validation", "export", "cli");
    private static final String BEGIN = "<pre>{@code";
    private static final String END = "}</pre>";

    /** What the code takes as given. */
    private static final String FIELDS = """
            static String text;
            static ParseResult result;
            static UnDocument document;
            static DocumentSymbol symbol = DocumentSymbol.parse("A/75/520");
            static DocumentValidator validator = DocumentValidator.builder().build();
            static InputStream in;
            static OutputStream out = new ByteArrayOutputStream();
            static int status;
            static {
                try {
                    text = Files.readString(Path.of("examples/letters/en-buoys.md"));
                    result = UnDocumentParser.create().parse(text);
                    document = result.document();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    new ObjectOutputStream(bytes).writeObject(document);
                    in = new ByteArrayInputStream(bytes.toByteArray());
                    Files.createDirectories(Path.of("letters"));
                    Files.writeString(Path.of("letters/a.md"), text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            """;

    @TempDir
    static Path classes;

    private static Map<String, String> code;
    private static List<String> errors;
    private static ClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        JavaCode java = new JavaCode(classes);
        int number = 0;
        for (Map.Entry<String, String> block : code().entrySet()) {
            java.addStatements(
                    "javadoc", "Code" + number, FIELDS, JavaCode.checked(block.getKey(), 1, block.getValue()));
            number++;
        }
        errors = java.compile();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavadocTest.class.getClassLoader());
    }

    static Set<String> places() throws IOException {
        return code().keySet();
    }

    static List<Path> packages() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path source : sources()) {
            packages.add(source.getParent());
        }
        packages.removeIf(folder -> folder.endsWith("java"));
        return List.copyOf(packages);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new java.util.ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Project.ROOT.resolve(module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    /** The code in the comments of the published modules, by file and line. */
    private static Map<String, String> code() throws IOException {
        if (code == null) {
            Map<String, String> blocks = new LinkedHashMap<>();
            for (Path source : sources()) {
                String text = Files.readString(source);
                for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
                    String block = text.substring(at + BEGIN.length(), text.indexOf(END, at));
                    long line = text.substring(0, at).lines().count();
                    blocks.put(
                            Project.name(source) + ":" + line,
                            block.lines().map(JavadocTest::withoutStar).collect(Collectors.joining("\n")));
                }
            }
            code = blocks;
        }
        return code;
    }

    private static String withoutStar(String line) {
        String text = line.stripLeading();
        return text.startsWith("*") ? text.substring(1) : text;
    }

    @Test
    void codeCompiles() throws IOException {
        assertThat(errors).isEmpty();
        assertThat(code()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("places")
    void codeRuns(String place) throws Exception {
        Project.resetPlayground();
        Class<?> program =
                loader.loadClass("javadoc.Code" + List.copyOf(code().keySet()).indexOf(place));

        Map<Integer, String> printed = Printed.by(() -> program.getMethod("run").invoke(null));

        assertThat(printed).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsNullMarkedAndTellsWhatItHolds(Path folder) throws IOException {
        assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("\n@NullMarked\n")
                .startsWith("/**");
    }
}
