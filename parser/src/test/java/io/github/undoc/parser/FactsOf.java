package io.github.undoc.parser;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of a parsed document in the words of the gold files: for each field a list of values. */
final class FactsOf {

    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    private FactsOf() {}

    static Map<String, List<String>> of(ParseResult result) {
        FactsOf facts = new FactsOf();
        facts.document(result);
        return facts.facts;
    }

    private void add(String field, String value) {
        facts.computeIfAbsent(field, key -> new ArrayList<>()).add(fold(value));
    }

    static String fold(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    private void document(ParseResult result) {
        UnDocument document = result.document();
        add("spelling", result.spelling() == Spelling.MARKDOWN ? "markdown" : "bare");
        add("kind", document.letter().map(letter -> letter.form().key()).orElse("other"));
        Masthead masthead = document.masthead();
        masthead.symbols().forEach(symbol -> add("symbols", symbol.canonical()));
        masthead.organs().forEach(organ -> add("organs", organ.key()));
        masthead.distribution().ifPresent(value -> add("distribution", value.key()));
        masthead.date().ifPresent(value -> add("date", value.toString()));
        document.language().ifPresent(value -> add("language", value.tag()));
        masthead.originalLanguages().forEach(value -> add("originals", value.tag()));
        masthead.sessions().forEach(value -> add("sessions", session(value)));
        masthead.agendaItems().forEach(value -> items(value).forEach(item -> add("agendaItems", item)));
        if (!masthead.agendaItems().isEmpty()) {
            add("agendaList", masthead.agendaItems().get(0).list().key());
        }
        masthead.agendaTitles().forEach(value -> add("agendaTitles", value));
        document.letter().ifPresent(this::letter);
        document.footnotes().forEach(note -> add("footnotes", footnote(note)));
        document.annexes().forEach(annex -> annex("annex", annex));
    }

    private static String session(Session session) {
        String number = switch (session.kind()) {
            case SPECIAL -> "S-" + session.number();
            case EMERGENCY_SPECIAL -> "ES-" + session.number();
            default -> Integer.toString(session.number());
        };
        String prefix = session.kind() == SessionKind.COUNCIL_YEAR
                ? "sc"
                : session.organ().key();
        return prefix + ":" + number + (session.resumed() ? "r" : "");
    }

    private static List<String> items(AgendaItem item) {
        if (item.subItems().isEmpty()) {
            return List.of(Integer.toString(item.number()));
        }
        return item.subItems().stream()
                .map(sub -> item.number() + "(" + sub + ")")
                .toList();
    }

    private void letter(Letter letter) {
        letter.date().ifPresent(value -> add("letterDate", value.toString()));
        letter.senders().forEach(sender -> {
            String state = sender.state().map(value -> "state=" + value.code()).orElse("");
            String body = sender.state().isPresent()
                    ? ""
                    : sender.body().map(value -> "body=" + value).orElse("");
            add("senders", sender.office().key() + " " + state + body);
        });
        letter.addressees().forEach(value -> add("addressees", value.role().key()));
        letter.circulationRequest().ifPresent(request -> {
            request.organs().forEach(organ -> add("circulation.organs", organ.key()));
            request.items().forEach(item -> items(item).forEach(value -> add("circulation.items", value)));
        });
        letter.signatories().forEach(value -> add("signatories", signatory(value)));
    }

    private static String signatory(Signatory signatory) {
        return signatory.name().orElse("") + " | " + String.join(" | ", signatory.titles());
    }

    static String kind(FootnoteKind kind) {
        return kind == FootnoteKind.PROVISIONAL_AGENDA ? "provisional-agenda-note" : kind.key();
    }

    private static String footnote(Footnote note) {
        return note.mark() + " " + kind(note.kind());
    }

    private void annex(String path, Annex annex) {
        add(
                path + ".kind",
                annex.kind().key() + annex.number().map(number -> " " + number).orElse(""));
        annex.language().ifPresent(value -> add(path + ".language", value.tag()));
        annex.originalLanguages().forEach(value -> add(path + ".originals", value.tag()));
        annex.title().ifPresent(value -> add(path + ".title", value));
        sections(path, annex.body());
        annex.footnotes().forEach(note -> add(path + ".footnotes", footnote(note)));
        annex.signature()
                .ifPresent(signature ->
                        signature.signatories().forEach(value -> add(path + ".signatories", signatory(value))));
        annex.annexes().forEach(inner -> annex(path + ".annex", inner));
    }

    private void sections(String path, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                List<Inline> heading = section.heading().stream()
                        .filter(inline -> !(inline instanceof FootnoteCall))
                        .toList();
                add(path + ".sections", PlainText.of(heading));
                sections(path, section.content());
            }
        }
    }
}
