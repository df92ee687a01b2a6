package io.github.undoc.export.akn;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What could not be read of a file. */
final class Problems {

    /** Nobody reads more. */
    private static final int MAX = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> flattened = new LinkedHashSet<>();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(String code, Severity severity, String message, String words) {
        if (findings.size() < MAX) {
            findings.add(Finding.builder()
                    .code(code)
                    .severity(severity)
                    .message(message)
                    .words(words)
                    .build());
        }
    }

    /** An element whose content a document cannot hold. */
    void notRead(Node node) {
        add(
                AkomaNtosoReader.NOT_READ,
                Severity.WARNING,
                "line " + node.line + ": a document has no place for the element <" + node.name + ">.",
                node.name);
    }

    /** An element whose text was kept, but not what it says of it; told once for each name. */
    void flattened(Node node) {
        if (flattened.add(node.name)) {
            add(
                    AkomaNtosoReader.TEXT_ONLY,
                    Severity.NOTE,
                    "line " + node.line + ": of elements <" + node.name + "> the text was kept, not the structure.",
                    node.name);
        }
    }

    /** A value that is none of its kind. */
    void value(Node node, String value) {
        add(
                AkomaNtosoReader.VALUE_NOT_READ,
                Severity.WARNING,
                "line " + node.line + ": the value \"" + value + "\" of <" + node.name + "> was not understood.",
                value);
    }

    /** The file is not of this library's making. */
    void foreign(Node root) {
        add(
                AkomaNtosoReader.FOREIGN,
                Severity.NOTE,
                "The file was not written by undoc: its readings were taken from its elements.",
                root.name);
    }
}
