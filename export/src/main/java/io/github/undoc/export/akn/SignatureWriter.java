package io.github.undoc.export.akn;

import io.github.undoc.model.Signatory;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.SignatureBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes signatures: the printed lines, with the persons, their offices and the mark of signing where they stand. */
final class SignatureWriter {

    /** How many lines are searched for a name or title: those of one person, and some. */
    private static final int WINDOW = 24;

    private final Xml xml;
    private final Terms terms;
    private final InlineWriter inlines;

    SignatureWriter(Xml xml, Terms terms, InlineWriter inlines) {
        this.xml = xml;
        this.terms = terms;
        this.inlines = inlines;
    }

    /** Writes the signature of a letter or annex: a container for each person who signs. */
    void conclusions(SignatureBlock signature, IdScope outer) {
        List<Line> lines = signature.printed();
        Reading reading = read(signature, lines);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || reading.begins[i]) {
                String eId = outer.next("container");
                xml.open("container");
                xml.attribute("eId", eId);
                xml.attribute("name", "signature");
                if (from == 0) {
                    readings(signature);
                }
                lines(lines, reading, from, i, IdScope.within(eId));
                xml.close();
                from = i;
            }
        }
    }

    /** Writes a signature that stands among other blocks. */
    void block(SignatureBlock signature, IdScope outer) {
        List<Line> lines = signature.printed();
        String eId = outer.next("blockContainer");
        xml.open("blockContainer");
        xml.attribute("eId", eId);
        xml.attribute("class", "signature");
        readings(signature);
        if (lines.isEmpty()) {
            xml.empty("p", "class", Undoc.EMPTY);
        }
        lines(lines, read(signature, lines), 0, lines.size(), IdScope.within(eId));
        xml.close();
    }

    private void readings(SignatureBlock signature) {
        if (signature.lines().isEmpty()) {
            xml.own(Undoc.OWN + "lines", "composed");
        }
        if (!signature.signatories().isEmpty()) {
            xml.own(Undoc.OWN + "signatories", Signatories.join(signature.signatories()));
        }
    }

    private void lines(List<Line> lines, Reading reading, int from, int to, IdScope scope) {
        for (int i = from; i < to; i++) {
            List<Inline> content = lines.get(i).content();
            xml.open("p");
            if (reading.signs[i]) {
                xml.inlineStart("signature");
            }
            inlines.write(content, Mark.apart(reading.marks.get(i)), scope);
            if (reading.signs[i]) {
                xml.inlineEnd();
            }
            xml.closeText();
        }
    }

    /** Finds the words of the readings in the lines. */
    private Reading read(SignatureBlock signature, List<Line> lines) {
        Reading reading = new Reading(lines.size());
        List<String> texts = new ArrayList<>(lines.size());
        for (Line line : lines) {
            texts.add(PlainText.of(line.content()));
        }
        int last = -1;
        for (Signatory signatory : signature.signatories()) {
            int first = person(signatory, texts, last + 1, reading);
            int end = Math.max(last, first);
            for (String title : signatory.titles()) {
                int line = title(title, texts, Math.max(end, 0), reading);
                first = first < 0 ? line : first;
                end = Math.max(end, line);
            }
            if (last >= 0 && first > last) {
                boolean markBefore = first - 1 > last && bracket(texts.get(first - 1));
                reading.begins[markBefore ? first - 1 : first] = true;
            }
            last = end;
        }
        boolean signed = false;
        for (boolean signs : reading.signs) {
            signed |= signs;
        }
        if (!signed && !lines.isEmpty()) {
            reading.signs[0] = true;
        }
        return reading;
    }

    private static boolean bracket(String line) {
        return line.startsWith("(") || line.startsWith("\uff08");
    }

    private int person(Signatory signatory, List<String> texts, int from, Reading reading) {
        String name = signatory.name().orElse("");
        if (name.isBlank()) {
            return -1;
        }
        int to = Math.min(texts.size(), from + WINDOW);
        for (int i = from; i < to; i++) {
            int start = texts.get(i).indexOf(name);
            Optional<Term> term = start < 0 ? Optional.empty() : terms.person(name);
            if (term.isPresent()) {
                Optional<Term> role = signatory.titles().stream().findFirst().flatMap(terms::role);
                List<String> attributes =
                        new ArrayList<>(List.of("refersTo", term.get().ref()));
                role.ifPresent(as -> attributes.addAll(List.of("as", as.ref())));
                reading.marks
                        .get(i)
                        .add(new Mark(start, start + name.length(), "person", true, List.copyOf(attributes)));
                reading.signs[i] = true;
                if (signatory.signed()) {
                    signed(texts.get(i), start, start + name.length(), reading.marks.get(i));
                }
                return i;
            }
        }
        return -1;
    }

    /** The mark of signing stands in brackets before or behind the name. */
    private void signed(String text, int nameStart, int nameEnd, List<Mark> marks) {
        for (int i = 0; i < text.length(); i++) {
            char open = text.charAt(i);
            if (open == '(' || open == '\uff08') {
                int close = text.indexOf(open == '(' ? ')' : '\uff09', i);
                if (close > i + 1 && (close <= nameStart || i >= nameEnd)) {
                    marks.add(Mark.of(i + 1, close, "docStatus", "refersTo", Terms.SIGNED.ref()));
                    return;
                }
            }
        }
    }

    private int title(String title, List<String> texts, int from, Reading reading) {
        Optional<Term> role = title.isBlank() ? Optional.empty() : terms.role(title);
        int to = Math.min(texts.size(), from + WINDOW);
        for (int i = from; role.isPresent() && i < to; i++) {
            int start = texts.get(i).indexOf(title);
            if (start >= 0) {
                reading.marks
                        .get(i)
                        .add(Mark.identified(
                                start,
                                start + title.length(),
                                "role",
                                "refersTo",
                                role.get().ref()));
                return i;
            }
        }
        return -1;
    }

    /** What was found in the lines of a signature. */
    private static final class Reading {

        private final List<List<Mark>> marks = new ArrayList<>();
        private final boolean[] signs;
        private final boolean[] begins;

        Reading(int lines) {
            signs = new boolean[lines];
            begins = new boolean[lines];
            Arrays.fill(begins, false);
            for (int i = 0; i < lines; i++) {
                marks.add(new ArrayList<>());
            }
        }
    }
}
