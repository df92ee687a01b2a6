package io.github.undoc.model.text;

import io.github.undoc.model.Signatory;
import java.util.ArrayList;
import java.util.List;

/** Composes the lines of a signature from its readings, in the English order: mark and name, then titles. */
final class SignatureLines {

    private SignatureLines() {}

    static List<Line> compose(List<Signatory> signatories) {
        List<Line> lines = new ArrayList<>();
        for (Signatory signatory : signatories) {
            StringBuilder first = new StringBuilder();
            if (signatory.signed()) {
                first.append("(Signed)");
            }
            signatory
                    .name()
                    .ifPresent(name -> first.append(first.isEmpty() ? "" : " ").append(name));
            if (!first.isEmpty()) {
                lines.add(Line.of(first.toString()));
            }
            for (String title : signatory.titles()) {
                lines.add(Line.of(title));
            }
        }
        return List.copyOf(lines);
    }
}
