package io.github.undoc.export.akn;

import io.github.undoc.model.Signatory;
import java.util.ArrayList;
import java.util.List;

/**
 * The persons of a signature in one attribute. Each is {@code signed} or {@code unsigned}, the name with an equals sign
 * before it, or nothing where there is no name, and the titles.
 */
final class Signatories {

    private Signatories() {}

    static String join(List<Signatory> signatories) {
        List<String> persons = new ArrayList<>();
        for (Signatory signatory : signatories) {
            List<String> fields = new ArrayList<>();
            fields.add(signatory.signed() ? "signed" : "unsigned");
            fields.add(signatory.name().map(name -> "=" + name).orElse(""));
            fields.addAll(signatory.titles());
            persons.add(Fields.join(fields, Fields.FIELD));
        }
        return String.join(String.valueOf(Fields.RECORD), persons);
    }

    static List<Signatory> split(String joined) {
        List<Signatory> signatories = new ArrayList<>();
        if (joined.isEmpty()) {
            return signatories;
        }
        for (String person : Fields.parts(joined, Fields.RECORD)) {
            List<String> fields = Fields.split(person, Fields.FIELD);
            Signatory.Builder signatory =
                    Signatory.builder().signed(fields.get(0).equals("signed"));
            if (fields.size() > 1 && fields.get(1).startsWith("=")) {
                signatory.name(fields.get(1).substring(1));
            }
            if (fields.size() > 2) {
                signatory.addAllTitles(fields.subList(2, fields.size()));
            }
            signatories.add(signatory.build());
        }
        return signatories;
    }
}
