package io.github.undoc.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the page of dependencies against the jars that this module gets through the published artifacts. */
class DependenciesPageTest {

    /** What the tests bring, by the beginnings of names. */
    private static final Set<String> OF_TESTS = Set.of(
            "junit-",
            "assertj-",
            "byte-buddy",
            "opentest4j",
            "apiguardian",
            "undoc-",
            "surefire",
            "archunit",
            "slf4j-");

    private static final Set<String> LICENCES = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");

    /** Returns version and size of the jars on the class path, by name. */
    private static Map<String, String> jars() throws IOException {
        Map<String, String> jars = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            String file = jar.getFileName().toString();
            if (file.endsWith(".jar") && OF_TESTS.stream().noneMatch(file::startsWith)) {
                String version = jar.getParent().getFileName().toString();
                String name = file.substring(0, file.length() - version.length() - ".jar".length() - 1);
                jars.put(name, version + ", " + Files.size(jar) + " bytes");
            }
        }
        return jars;
    }

    private static Map<String, String[]> rows() throws IOException {
        Map<String, String[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Project.ROOT.resolve("docs/dependencies.md"))) {
            String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            if (cells.length == 7 && cells[1].startsWith("`")) {
                rows.put(cells[1].replace("`", ""), cells);
            }
        }
        return rows;
    }

    @Test
    void namesEveryJarWithVersionAndSize() throws IOException {
        Map<String, String> page = new TreeMap<>();
        rows().forEach((name, cells) -> page.put(name, cells[2] + ", " + cells[4] + " bytes"));

        assertThat(page).isEqualTo(jars());
    }

    @Test
    void allLicencesGoWithOurs() throws IOException {
        assertThat(rows().values()).hasSizeGreaterThan(20).allSatisfy(cells -> {
            assertThat(LICENCES).contains(cells[3]);
            assertThat(cells[5]).isNotBlank();
        });
    }
}
