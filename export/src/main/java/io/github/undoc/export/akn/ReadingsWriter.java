package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.Annex;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.SignatureBlock;
import java.util.Optional;

/**
 * Writes the readings of a document into {@code proprietary}, in elements of the namespace of undoc: what was understood
 * of the lines, to the last field, so that reading back gives an equal document. The lines themselves are not repeated.
 */
final class ReadingsWriter {

    private static final Masthead EMPTY = Masthead.builder().build();

    private final Xml xml;

    ReadingsWriter(Xml xml) {
        this.xml = xml;
    }

    void document(UnDocument document, String source) {
        xml.open("proprietary");
        xml.attribute("source", source);
        xml.open(Undoc.OWN + "document");
        xml.attribute("version", "1");
        document.language().ifPresent(language -> xml.attribute("language", language.tag()));
        if (!document.masthead().equals(EMPTY)) {
            masthead(document.masthead());
        }
        if (document.content() instanceof Letter letter) {
            letter(letter);
        } else if (document.content() instanceof OtherDocument other) {
            xml.open(Undoc.OWN + "other");
            xml.attribute("kind", other.kind().key());
            xml.closeText();
        }
        xml.close();
        xml.close();
    }

    void annex(Annex annex, String source) {
        xml.open("proprietary");
        xml.attribute("source", source);
        xml.open(Undoc.OWN + "annex");
        xml.attribute("kind", annex.kind().key());
        annex.number().ifPresent(number -> attribute("number", number));
        annex.title().ifPresent(title -> attribute("title", title));
        annex.language().ifPresent(language -> xml.attribute("language", language.tag()));
        unprinted(annex.signature());
        for (Language language : annex.originalLanguages()) {
            value(Undoc.OWN + "originalLanguage", language.tag());
        }
        annex.masthead().ifPresent(this::masthead);
        xml.close();
        xml.close();
    }

    /** A signature without a line to print has no place in the text. */
    private void unprinted(Optional<SignatureBlock> signature) {
        if (signature.isPresent() && signature.get().printed().isEmpty()) {
            attribute("signature", Signatories.join(signature.get().signatories()));
        }
    }

    private void attribute(String name, String value) {
        xml.attribute(name, Chars.escape(value));
    }

    private void value(String element, String value) {
        xml.open(element);
        attribute("value", value);
        xml.closeText();
    }

    private void masthead(Masthead masthead) {
        xml.open(Undoc.OWN + "masthead");
        if (masthead.lines().isEmpty()) {
            xml.attribute("lines", "composed");
        }
        masthead.distribution().ifPresent(distribution -> xml.attribute("distribution", distribution.key()));
        masthead.date().ifPresent(date -> xml.attribute("date", date.toString()));
        masthead.language().ifPresent(language -> xml.attribute("language", language.tag()));
        masthead.committee().ifPresent(committee -> attribute("committee", committee));
        masthead.jobNumber().ifPresent(number -> attribute("jobNumber", number));
        for (Organ organ : masthead.organs()) {
            value(Undoc.OWN + "organ", organ.key());
        }
        for (DocumentSymbol symbol : masthead.symbols()) {
            value(Undoc.OWN + "symbol", symbol.toString());
        }
        for (Language language : masthead.originalLanguages()) {
            value(Undoc.OWN + "originalLanguage", language.tag());
        }
        for (Session session : masthead.sessions()) {
            xml.open(Undoc.OWN + "session");
            attribute("organ", session.organ().key());
            xml.attribute("kind", session.kind().key());
            xml.attribute("number", Integer.toString(session.number()));
            if (session.resumed()) {
                xml.attribute("resumed", "true");
            }
            xml.closeText();
        }
        masthead.agendaItems().forEach(this::agendaItem);
        for (String title : masthead.agendaTitles()) {
            value(Undoc.OWN + "agendaTitle", title);
        }
        xml.close();
    }

    private void agendaItem(AgendaItem item) {
        xml.open(Undoc.OWN + "agendaItem");
        xml.attribute("number", Integer.toString(item.number()));
        if (item.list() != AgendaList.AGENDA) {
            xml.attribute("list", item.list().key());
        }
        for (String letter : item.subItems()) {
            value(Undoc.OWN + "subItem", letter);
        }
        xml.close();
    }

    private void letter(Letter letter) {
        xml.open(Undoc.OWN + "letter");
        xml.attribute("form", letter.form().key());
        letter.date().ifPresent(date -> xml.attribute("date", date.toString()));
        unprinted(letter.signature());
        for (Sender sender : letter.senders()) {
            xml.open(Undoc.OWN + "sender");
            xml.attribute("office", sender.office().key());
            sender.state().ifPresent(state -> xml.attribute("state", state.code()));
            sender.body().ifPresent(body -> attribute("body", body));
            attribute("printed", sender.printed());
            xml.closeText();
        }
        for (Addressee addressee : letter.addressees()) {
            xml.open(Undoc.OWN + "addressee");
            xml.attribute("role", addressee.role().key());
            attribute("printed", addressee.printed());
            xml.closeText();
        }
        letter.circulationRequest().ifPresent(this::circulationRequest);
        xml.close();
    }

    private void circulationRequest(CirculationRequest request) {
        xml.open(Undoc.OWN + "circulationRequest");
        for (Organ organ : request.organs()) {
            value(Undoc.OWN + "organ", organ.key());
        }
        request.items().forEach(this::agendaItem);
        xml.close();
    }
}
