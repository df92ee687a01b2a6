package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.DocumentType;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Office;
import io.github.undoc.model.Organ;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Sender;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what {@link ReadingsWriter} wrote. A value that is none of its kind is left out and told. */
final class ReadingsReader {

    private final Problems problems;

    ReadingsReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Language> language(Node readings) {
        return value(readings, "language", Keys::language);
    }

    Masthead.Builder masthead(Node readings) {
        Masthead.Builder masthead = Masthead.builder();
        masthead.distribution(value(
                readings,
                "distribution",
                name -> Keys.of(DistributionCategory.values(), DistributionCategory::key, name)));
        masthead.date(value(readings, "date", Keys::date));
        masthead.language(language(readings));
        masthead.committee(readings.exact("committee"));
        masthead.jobNumber(readings.exact("jobNumber"));
        values(readings, "organ", name -> Optional.of(Organ.of(name)), masthead::addOrgans);
        values(readings, "symbol", Keys::symbol, masthead::addSymbols);
        values(readings, "originalLanguage", Keys::language, masthead::addOriginalLanguages);
        for (Node session : readings.all("session")) {
            masthead.addSessions(session(session));
        }
        for (Node item : readings.all("agendaItem")) {
            masthead.addAgendaItems(agendaItem(item));
        }
        values(readings, "agendaTitle", Optional::of, masthead::addAgendaTitles);
        return masthead;
    }

    private Session session(Node node) {
        return Session.builder()
                .organ(Organ.of(node.exact("organ").orElse("")))
                .kind(value(node, "kind", name -> Keys.of(SessionKind.values(), SessionKind::key, name))
                        .orElse(SessionKind.REGULAR))
                .number(Keys.integer(node.attribute("number"), 0))
                .resumed(node.attribute("resumed").isPresent())
                .build();
    }

    private AgendaItem agendaItem(Node node) {
        AgendaItem.Builder item = AgendaItem.builder()
                .number(Keys.integer(node.attribute("number"), 0))
                .list(value(node, "list", name -> Keys.of(AgendaList.values(), AgendaList::key, name))
                        .orElse(AgendaList.AGENDA));
        values(node, "subItem", Optional::of, item::addSubItems);
        return item.build();
    }

    Letter.Builder letter(Node readings) {
        Letter.Builder letter = Letter.builder()
                .form(value(readings, "form", name -> Keys.of(LetterForm.values(), LetterForm::key, name))
                        .orElse(LetterForm.LETTER))
                .date(value(readings, "date", Keys::date));
        for (Node sender : readings.all("sender")) {
            letter.addSenders(Sender.builder()
                    .office(value(sender, "office", name -> Keys.of(Office.values(), Office::key, name))
                            .orElse(Office.OTHER))
                    .state(value(sender, "state", Keys::state))
                    .body(sender.exact("body"))
                    .printed(sender.exact("printed").orElse(""))
                    .build());
        }
        for (Node addressee : readings.all("addressee")) {
            letter.addAddressees(Addressee.builder()
                    .role(value(addressee, "role", name -> Keys.of(AddresseeRole.values(), AddresseeRole::key, name))
                            .orElse(AddresseeRole.OTHER))
                    .printed(addressee.exact("printed").orElse(""))
                    .build());
        }
        readings.first("circulationRequest").ifPresent(node -> {
            CirculationRequest.Builder request = CirculationRequest.builder();
            values(node, "organ", name -> Optional.of(Organ.of(name)), request::addOrgans);
            for (Node item : node.all("agendaItem")) {
                request.addItems(agendaItem(item));
            }
            letter.circulationRequest(request.build());
        });
        return letter;
    }

    OtherDocument.Builder other(Node readings) {
        return OtherDocument.builder()
                .kind(value(readings, "kind", name -> Keys.of(DocumentType.values(), DocumentType::key, name))
                        .orElse(DocumentType.OTHER));
    }

    Annex.Builder annex(Node readings) {
        Annex.Builder annex = Annex.builder()
                .kind(value(readings, "kind", name -> Keys.of(AnnexKind.values(), AnnexKind::key, name))
                        .orElse(AnnexKind.ANNEX))
                .number(readings.exact("number"))
                .title(readings.exact("title"))
                .language(language(readings));
        values(readings, "originalLanguage", Keys::language, annex::addOriginalLanguages);
        return annex;
    }

    private <T> Optional<T> value(Node node, String attribute, Function<String, Optional<T>> read) {
        Optional<String> text = node.exact(attribute);
        Optional<T> value = text.flatMap(read);
        if (text.isPresent() && value.isEmpty()) {
            problems.value(node, text.get());
        }
        return value;
    }

    private <T> void values(Node node, String element, Function<String, Optional<T>> read, Consumer<T> add) {
        for (Node child : node.all(element)) {
            value(child, "value", read).ifPresent(add);
        }
    }
}
