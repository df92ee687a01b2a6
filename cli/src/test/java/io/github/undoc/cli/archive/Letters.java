package io.github.undoc.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small letters of an invented State, and what stands in folders. */
final class Letters {

    private Letters() {}

    static String letter(int number) {
        return """
                United Nations A/75/%d

                General Assembly Distr.: General
                14 October 2020

                Original: English

                Letter dated 9 October 2020 from the Permanent Representative of Ruritania to the United Nations addressed to the Secretary-General

                I have the honour to report on lighthouse %d.

                (Signed) Rudolf Rassendyll
                Permanent Representative
                """.formatted(number, number);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    /** All files below a folder with their bytes as Latin-1, so that two folders can be compared. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }
}
