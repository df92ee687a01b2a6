package io.github.undoc.export.akn;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexKind;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.Sender;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes {@code meta}: who the document and each of its parts is, what it belongs to, and the terms all refer to. */
final class MetaWriter {

    private static final String MAIN = "/!main";

    private final Xml xml;
    private final UnDocument document;
    private final Identity identity;
    private final Terms terms;
    private final ManifestationOptions options;
    private final LocalDate markupDate;

    MetaWriter(Xml xml, UnDocument document, Identity identity, Terms terms, ManifestationOptions options) {
        this.xml = xml;
        this.document = document;
        this.identity = identity;
        this.terms = terms;
        this.options = options;
        this.markupDate = options.markupDate().orElse(identity.issueDate);
    }

    /** Writes the metadata of the document. */
    void document(IdScope part) {
        xml.open("meta");
        identification(identity.work(), MAIN, identity.kind, identity.workDate, "letterDate", true, originals());
        publication();
        classification(part);
        lifecycle();
        xml.open("references");
        xml.attribute("source", terms.editor.ref());
        original(identity.work(), "original");
        modified(part);
        attachments(part, document.annexes(), "");
        terms();
        xml.close();
        new ReadingsWriter(xml).document(document, terms.editor.ref());
        xml.close();
    }

    /** Writes the metadata of the publication around the document. */
    void publication(IdScope part) {
        xml.open("meta");
        identification(
                identity.publication(),
                MAIN,
                DocumentKind.PUBLICATION,
                identity.issueDate,
                "issuance",
                true,
                originals());
        publication();
        classification(part);
        lifecycle();
        xml.open("references");
        xml.attribute("source", terms.editor.ref());
        original(identity.publication(), "original");
        modified(part);
        terms();
        xml.close();
        new ReadingsWriter(xml).document(document, terms.editor.ref());
        xml.close();
    }

    /** Writes the metadata of the document within its publication. */
    void component(IdScope part) {
        xml.open("meta");
        identification(identity.work(), MAIN, identity.kind, identity.workDate, "letterDate", true, originals());
        publication();
        xml.open("references");
        xml.attribute("source", terms.editor.ref());
        xml.empty(
                "TLCReference",
                "eId",
                part.only("publication"),
                "name",
                "publication",
                "href",
                identity.publication(),
                "showAs",
                DocumentKind.PUBLICATION.showAs());
        attachments(part, document.annexes(), "");
        xml.close();
        xml.close();
    }

    /** Writes the metadata of an annex; the component is its path within the Work. */
    void annex(Annex annex, String component, String parent, IdScope part) {
        xml.open("meta");
        String kind = annex.kind().key();
        List<Language> originals = annex.originalLanguages();
        identification(
                identity.work(), "/!" + component, identity.kind, identity.workDate, "letterDate", false, originals);
        publication();
        xml.open("references");
        xml.attribute("source", terms.editor.ref());
        annex.masthead().ifPresent(own -> ownWork(own, part));
        xml.empty(
                "attachmentOf",
                "eId",
                part.next("attachmentOf"),
                "href",
                identity.work() + (parent.isEmpty() ? MAIN : "/!" + parent),
                "showAs",
                parent.isEmpty() ? identity.kind.showAs() : "Annex",
                "type",
                kind);
        attachments(part, annex.annexes(), component + "/");
        xml.close();
        new ReadingsWriter(xml).annex(annex, terms.editor.ref());
        xml.close();
    }

    /** Returns the steps of annexes: kind and position among its like, the same in all languages. */
    static List<String> components(List<Annex> annexes) {
        Map<AnnexKind, Integer> counts = new EnumMap<>(AnnexKind.class);
        List<String> components = new ArrayList<>(annexes.size());
        for (Annex annex : annexes) {
            components.add(annex.kind().key() + "_" + counts.merge(annex.kind(), 1, Integer::sum));
        }
        return components;
    }

    // ---- identification

    private List<Language> originals() {
        return identity.masthead.originalLanguages();
    }

    private void identification(
            String work,
            String component,
            DocumentKind kind,
            LocalDate date,
            String dateName,
            boolean main,
            List<Language> originals) {
        String expression = work + "/" + identity.languageCode + "@";
        xml.open("identification");
        xml.attribute("source", terms.editor.ref());
        work(work, component, kind, date, dateName, main);
        expression(work, expression, component, main, originals);
        xml.open("FRBRManifestation");
        addresses(expression + component + ".xml", expression + ".xml");
        date(markupDate, "markup");
        author(terms.editor, Terms.MARKUP_EDITOR);
        xml.empty("FRBRformat", "value", "xml");
        xml.close();
        xml.close();
    }

    private void addresses(String self, String whole) {
        xml.empty("FRBRthis", "value", self);
        xml.empty("FRBRuri", "value", whole);
    }

    private void date(LocalDate date, String name) {
        xml.empty("FRBRdate", "date", date.toString(), "name", name);
    }

    private void author(Term author, Term as) {
        xml.empty("FRBRauthor", "href", author.ref(), "as", as.ref());
    }

    private void work(String work, String component, DocumentKind kind, LocalDate date, String dateName, boolean main) {
        xml.open("FRBRWork");
        addresses(work + component, work);
        List<DocumentSymbol> symbols = identity.masthead.symbols();
        boolean joint = main && symbols.size() > 1;
        if (joint) {
            for (DocumentSymbol symbol : symbols) {
                xml.empty("FRBRalias", "name", "symbol", "value", identity.workOf(symbol, kind));
            }
        }
        date(date, dateName);
        workAuthors(main);
        xml.empty("FRBRcountry", "value", "un");
        xml.empty("FRBRsubtype", "value", kind.subtype());
        number(identity.number, identity.printedNumber);
        if (joint) {
            for (DocumentSymbol symbol : symbols) {
                number(Symbols.number(symbol.toString()), Chars.clean(symbol.toString()));
            }
        }
        if (main) {
            String title = title();
            if (!title.isEmpty()) {
                xml.empty("FRBRname", "value", name(), "showAs", title);
            }
            xml.empty("FRBRprescriptive", "value", "false");
            xml.empty("FRBRauthoritative", "value", Boolean.toString(options.authoritative()));
        }
        xml.close();
    }

    private void number(String value, String showAs) {
        xml.empty("FRBRnumber", "value", value, "showAs", showAs);
    }

    private void workAuthors(boolean main) {
        boolean any = false;
        for (Organ organ : identity.organs) {
            Optional<Term> term = terms.organ(organ);
            if (term.isPresent() && (main || !any)) {
                author(term.get(), Terms.ISSUING_BODY);
                any = true;
            }
        }
        if (!any) {
            author(Terms.UN, Terms.ISSUING_BODY);
        }
        if (document.content() instanceof Letter letter) {
            List<Term> written = new ArrayList<>();
            for (Sender sender : letter.senders()) {
                Optional<Term> term = terms.organization(sender);
                if (term.isPresent() && !written.contains(term.get())) {
                    written.add(term.get());
                    author(term.get(), Terms.SENDER);
                }
            }
        }
    }

    /** The name is made of what is the same in all languages. */
    private String name() {
        if (document.content() instanceof Letter letter) {
            return letter.form().key()
                    + identity.letterDate.map(date -> "-dated-" + date).orElse("");
        }
        return Chars.slug(identity.kind.showAs(), '-');
    }

    private String title() {
        if (document.content() instanceof Letter letter) {
            return Chars.clean(PlainText.of(letter.title()));
        }
        return ((OtherDocument) document.content())
                .title().stream()
                        .map(Line::content)
                        .map(PlainText::of)
                        .map(Chars::clean)
                        .collect(Collectors.joining(" "))
                        .strip();
    }

    private void expression(String work, String expression, String component, boolean main, List<Language> originals) {
        List<String> sources = sources(originals);
        xml.open("FRBRExpression");
        addresses(expression + component, expression);
        date(identity.issueDate, "issuance");
        if (sources.isEmpty()) {
            workAuthorsOfExpression();
        } else {
            author(Terms.UN, Terms.TRANSLATOR);
        }
        if (!identity.dated) {
            xml.empty("FRBRversionNumber", "value", "1");
        }
        if (main && !sources.isEmpty()) {
            xml.empty(
                    "FRBRmasterExpression",
                    "eId",
                    component.equals(MAIN) && work.equals(identity.work()) && options.publication()
                            ? "cmp_1__masterExpression"
                            : "masterExpression",
                    "href",
                    work + "/" + sources.get(0) + "@",
                    "showAs",
                    originalName(originals.get(0)));
        }
        xml.empty("FRBRlanguage", "language", identity.languageCode);
        for (String source : sources) {
            xml.empty(
                    "FRBRtranslation",
                    "href",
                    work + "/" + source + "@" + (main ? "" : component),
                    "fromLanguage",
                    source,
                    "by",
                    Terms.UN.ref());
        }
        xml.close();
    }

    private void workAuthorsOfExpression() {
        Optional<Term> organ = identity.organs.isEmpty() ? Optional.empty() : terms.organ(identity.organs.get(0));
        author(organ.orElse(Terms.UN), Terms.ISSUING_BODY);
    }

    /** Returns the codes of the languages this text is translated from; none if it is an original itself. */
    private List<String> sources(List<Language> originals) {
        List<String> sources = new ArrayList<>();
        for (Language original : originals) {
            String code = Languages.code(original);
            if (code.equals(identity.languageCode)) {
                return List.of();
            }
            if (!sources.contains(code)) {
                sources.add(code);
            }
        }
        return sources;
    }

    private static String originalName(Language language) {
        return Languages.name(language) + " original";
    }

    // ---- publication, classification, lifecycle

    private void publication() {
        xml.empty(
                "publication",
                "date",
                identity.issueDate.toString(),
                "name",
                identity.kind.showAs(),
                "showAs",
                identity.kind.showAs(),
                "number",
                identity.number);
    }

    private void classification(IdScope part) {
        Masthead masthead = identity.masthead;
        List<AgendaItem> items = masthead.agendaItems();
        Optional<Term> agenda = terms.agenda(masthead.sessions().stream().findFirst());
        if (items.isEmpty() || agenda.isEmpty()) {
            return;
        }
        boolean titled = items.size() == masthead.agendaTitles().size();
        xml.open("classification");
        xml.attribute("source", terms.editor.ref());
        for (int i = 0; i < items.size(); i++) {
            Optional<Term> term = terms.agendaItem(items.get(i));
            String title = titled ? Chars.clean(masthead.agendaTitles().get(i)) : "";
            String label = Chars.clean(items.get(i).label());
            xml.open("keyword");
            xml.attribute("eId", part.next("keyword"));
            xml.attribute("value", label);
            xml.attribute("showAs", title.isEmpty() ? "Agenda item " + label : title);
            xml.attribute("dictionary", agenda.get().ref());
            term.ifPresent(item -> xml.attribute("refersTo", item.ref()));
            xml.closeText();
        }
        xml.close();
    }

    private void lifecycle() {
        if (identity.letterDate.isPresent()) {
            xml.open("lifecycle");
            xml.attribute("source", terms.editor.ref());
            xml.empty(
                    "eventRef",
                    "eId",
                    "eref_1",
                    "date",
                    identity.letterDate.get().toString(),
                    "type",
                    "generation",
                    "source",
                    "#original");
            xml.close();
        }
    }

    // ---- references

    private void original(String work, String eId) {
        List<String> sources = sources(originals());
        String code = sources.isEmpty() ? identity.languageCode : sources.get(0);
        String showAs = sources.isEmpty()
                ? identity.language.map(MetaWriter::originalName).orElse("Original")
                : originalName(originals().get(0));
        xml.empty("original", "eId", eId, "href", work + "/" + code + "@", "showAs", showAs);
    }

    /** Points to the document that this one corrects, revises or adds to. */
    private void modified(IdScope part) {
        for (DocumentSymbol symbol : identity.masthead.symbols()) {
            String modification = Symbols.modification(symbol);
            if (modification.isEmpty()) {
                continue;
            }
            Optional<DocumentSymbol> base = DocumentSymbol.tryParse(Symbols.base(symbol));
            if (base.isEmpty()) {
                continue;
            }
            Optional<LocalDate> date = Dates.writable(options.dates().apply(base.get()));
            String href = date.isPresent() ? Identity.letterOf(base.get(), date.get()) : Symbols.address(base.get());
            String showAs = Chars.clean(base.get().toString());
            if (modification.equals("Add")) {
                xml.empty(
                        "TLCReference",
                        "eId",
                        part.next("addendumTo"),
                        "name",
                        "addendumTo",
                        "href",
                        href,
                        "showAs",
                        showAs);
            } else {
                xml.empty("activeRef", "eId", part.next("activeRef"), "href", href, "showAs", showAs);
            }
        }
    }

    private void ownWork(Masthead own, IdScope part) {
        Optional<LocalDate> date = Dates.writable(own.date());
        if (date.isPresent() && !own.symbols().isEmpty()) {
            DocumentSymbol symbol = own.symbols().get(0);
            xml.empty(
                    "original",
                    "eId",
                    part.only("original"),
                    "href",
                    Identity.letterOf(symbol, date.get()),
                    "showAs",
                    Chars.clean(symbol.toString()));
        }
    }

    private void attachments(IdScope part, List<Annex> annexes, String parent) {
        List<String> components = components(annexes);
        for (int i = 0; i < annexes.size(); i++) {
            String kind = annexes.get(i).kind().key();
            String label = annexes.get(i).label().map(Chars::clean).orElse("");
            xml.empty(
                    "hasAttachment",
                    "eId",
                    part.next("hasAttachment"),
                    "href",
                    "!" + parent + components.get(i),
                    "showAs",
                    label.isEmpty() ? kind : label,
                    "type",
                    kind);
        }
    }

    private void terms() {
        for (Term term : terms.all()) {
            if (term.element().equals("TLCReference")) {
                xml.empty(
                        term.element(),
                        "eId",
                        term.eId(),
                        "name",
                        term.eId(),
                        "href",
                        term.href(),
                        "showAs",
                        term.showAs());
            } else {
                xml.empty(term.element(), "eId", term.eId(), "href", term.href(), "showAs", term.showAs());
            }
        }
    }
}
