package io.github.undoc.export.xml;

import io.github.undoc.model.AddresseeRole;
import io.github.undoc.model.AgendaList;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.DistributionCategory;
import io.github.undoc.model.DocumentType;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.MastheadLineKind;
import io.github.undoc.model.Office;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.TableCell;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The words of a closed list, by the names they have in XML. */
final class XmlWords<E extends Enum<E>> {

    static final XmlWords<DistributionCategory> DISTRIBUTIONS =
            new XmlWords<>(DistributionCategory.values(), DistributionCategory::key);
    static final XmlWords<MastheadLineKind> MASTHEAD_LINES =
            new XmlWords<>(MastheadLineKind.values(), MastheadLineKind::key);
    static final XmlWords<SessionKind> SESSIONS = new XmlWords<>(SessionKind.values(), SessionKind::key);
    static final XmlWords<AgendaList> AGENDA_LISTS = new XmlWords<>(AgendaList.values(), AgendaList::key);
    static final XmlWords<LetterForm> FORMS = new XmlWords<>(LetterForm.values(), LetterForm::key);
    static final XmlWords<DocumentType> DOCUMENT_TYPES = new XmlWords<>(DocumentType.values(), DocumentType::key);
    static final XmlWords<Office> OFFICES = new XmlWords<>(Office.values(), Office::key);
    static final XmlWords<AddresseeRole> ROLES = new XmlWords<>(AddresseeRole.values(), AddresseeRole::key);
    static final XmlWords<AnnexKind> ANNEXES = new XmlWords<>(AnnexKind.values(), AnnexKind::key);
    static final XmlWords<AnnexLineKind> ANNEX_LINES = new XmlWords<>(AnnexLineKind.values(), AnnexLineKind::key);
    static final XmlWords<FootnoteKind> FOOTNOTES = new XmlWords<>(FootnoteKind.values(), FootnoteKind::key);
    static final XmlWords<TableCell.Alignment> ALIGNMENTS =
            new XmlWords<>(TableCell.Alignment.values(), TableCell.Alignment::key);

    private final Map<String, E> words = new HashMap<>();

    private XmlWords(E[] values, Function<E, String> key) {
        for (E value : values) {
            words.put(key.apply(value), value);
        }
    }

    E of(String key) {
        E value = words.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "not one of " + words.keySet().stream().sorted().toList() + ": \"" + key + "\"");
        }
        return value;
    }
}
