package io.github.undoc.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.undoc.examples.pages.MarkdownPage.Fence;
import io.github.undoc.examples.pages.MarkdownPage.Part;
import io.github.undoc.examples.pages.MarkdownPage.Title;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * Keeps the pages true. Java in them is compiled and run, and prints what stands behind it; command lines are run, and print
 * what stands below them; JSON and XML are well formed; links lead somewhere.
 *
 * <p>All statements between two headings of the second level are one program. Set-up that readers need not see stands in a
 * comment {@code <!-- java}; one above the first such heading is part of all programs of the page. Commands run in a folder that
 * holds the sample letters, set up further by comments {@code <!-- sh}.
 */
class PagesTest {

    /** Languages of code whose examples other tests run, or that only show a form. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of("example", "diff", "ebnf");

    @TempDir
    static Path classes;

    private static List<String> errors;
    private static ClassLoader loader;

    static List<MarkdownPage> pages() throws IOException {
        List<MarkdownPage> pages = new ArrayList<>();
        for (Path path : Project.pages()) {
            pages.add(MarkdownPage.read(path));
        }
        return pages;
    }

    @BeforeAll
    static void compile() throws IOException {
        JavaCode code = new JavaCode(classes);
        for (MarkdownPage page : pages()) {
            addTypes(page, code);
            programs(page)
                    .forEach((section, program) ->
                            code.addStatements(packageName(page), "Section" + section, "", program));
        }
        errors = code.compile();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, PagesTest.class.getClassLoader());
    }

    @Test
    void allJavaCompiles() {
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printsWhatItSays(MarkdownPage page) throws Exception {
        Project.resetPlayground();
        Set<Integer> programs = programs(page).keySet();
        Map<Integer, String> printed = new TreeMap<>();
        Shell shell = new Shell();
        int section = 0;
        int ran = -1;
        int lastJava = -1;
        for (Part part : page.parts()) {
            if (part instanceof Title title) {
                section += title.level() == 2 ? 1 : 0;
                lastJava = -1;
            } else if (part instanceof Fence fence) {
                String place = page + ":" + fence.line();
                switch (fence.language()) {
                    case "java" -> {
                        if (ran < section && programs.contains(section)) {
                            printed.putAll(run(page, section));
                            ran = section;
                        }
                        lastJava = fence.hidden() ? lastJava : fence.line();
                        continue;
                    }
                    case "sh" -> shell.runScript(place, fence.text());
                    case "console" -> shell.runSession(place, fence.text());
                    case "json" -> new ObjectMapper().readTree(fence.text());
                    case "xml" -> parseXml(fence.text());
                    case "text", "" -> {
                        if (lastJava >= 0) {
                            Output.check(place, fence.text(), printed.getOrDefault(lastJava, ""));
                        }
                    }
                    default -> assertThat(TESTED_ELSEWHERE).as(place).contains(fence.language());
                }
                lastJava = -1;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(MarkdownPage page) throws IOException {
        for (String link : page.links()) {
            int hash = link.indexOf('#');
            String file = hash < 0 ? link : link.substring(0, hash);
            if (file.contains(":")) {
                continue;
            }
            Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file);
            assertThat(target).as(page + ": " + link).exists();
            if (hash >= 0 && file.endsWith(".md")) {
                assertThat(MarkdownPage.read(target).anchors())
                        .as(page + ": " + link)
                        .contains(link.substring(hash + 1));
            }
        }
    }

    private static Map<Integer, String> run(MarkdownPage page, int section) throws Exception {
        Class<?> program = loader.loadClass(packageName(page) + ".Section" + section);
        return Printed.by(() -> program.getMethod("run").invoke(null));
    }

    private static String packageName(MarkdownPage page) {
        return "pages." + page.toString().replace(".md", "").replace('/', '.').replace('-', '_');
    }

    private static void addTypes(MarkdownPage page, JavaCode code) {
        for (Part part : page.parts()) {
            if (part instanceof Fence fence
                    && fence.language().equals("java")
                    && JavaCode.declaresTypes(fence.text())) {
                code.addTypes(packageName(page), "Types" + fence.line(), fence.text());
            }
        }
    }

    /** The programs of a page, by the number of the heading above them. */
    private static Map<Integer, String> programs(MarkdownPage page) {
        Map<Integer, String> programs = new TreeMap<>();
        StringBuilder common = new StringBuilder();
        int section = 0;
        for (Part part : page.parts()) {
            if (part instanceof Title title && title.level() == 2) {
                section++;
            } else if (part instanceof Fence fence
                    && fence.language().equals("java")
                    && !fence.text().startsWith("module ")
                    && !JavaCode.declaresTypes(fence.text())) {
                if (fence.hidden() && section == 0) {
                    common.append(fence.text()).append('\n');
                } else {
                    programs.merge(
                            section,
                            (fence.hidden()
                                            ? ""
                                            : "io.github.undoc.examples.pages.Printed.begin(" + fence.line() + ");\n")
                                    + JavaCode.checked(page.toString(), fence.line(), fence.text()) + "\n",
                            String::concat);
                }
            }
        }
        programs.replaceAll((number, program) -> common + program);
        return programs;
    }

    private static void parseXml(String xml) throws Exception {
        String whole = xml.startsWith("<?xml") ? xml : "<all xmlns:undoc=\"urn:any\">" + xml + "</all>";
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(whole)))
                        .hasChildNodes())
                .isTrue();
    }
}
