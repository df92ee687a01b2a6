package io.github.undoc.export.akn;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.model.Annex;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Language;
import io.github.undoc.model.Letter;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.SignatureBlock;
import java.util.List;
import java.util.Optional;

/** Writes one document from its first to its last line. */
final class DocumentRun {

    private final Xml xml;
    private final UnDocument document;
    private final ManifestationOptions options;
    private final Identity identity;
    private final Terms terms;
    private final MetaWriter meta;

    DocumentRun(Xml xml, UnDocument document, ManifestationOptions options) {
        this.xml = xml;
        this.document = document;
        this.options = options;
        this.identity = new Identity(document);
        this.terms = new Terms(
                options.editorId(),
                options.editorName(),
                identity.kind,
                identity.masthead.sessions().stream().findFirst());
        this.meta = new MetaWriter(xml, document, identity, terms, options);
    }

    void write() throws DocumentFormatException {
        TermCollector.collect(document, identity, terms);
        xml.startDocument();
        if (options.publication()) {
            publication();
        } else {
            document();
        }
        xml.endDocument();
    }

    private void document() {
        IdScope root = IdScope.root();
        open(identity.kind);
        meta.document(root);
        Part part = new Part(document.footnotes(), root);
        part.front.front(identity.masthead, document.content(), root);
        content(part);
        xml.close();
    }

    /** A publication holds the masthead and the title; the letter is its one component. */
    private void publication() {
        IdScope root = IdScope.root();
        open(DocumentKind.PUBLICATION);
        meta.publication(root);
        IdScope inner = IdScope.within("cmp_1");
        Part part = new Part(document.footnotes(), inner);
        part.front.front(identity.masthead, document.content(), root);
        xml.open("collectionBody");
        xml.open("component");
        xml.attribute("eId", root.next("cmp"));
        open(identity.kind);
        meta.component(inner);
        content(part);
        xml.close();
        xml.close();
        xml.close();
        xml.close();
    }

    private void open(DocumentKind kind) {
        open(kind.element(), kind.name());
    }

    private void open(String element, String name) {
        xml.open(element);
        xml.attribute("name", name);
        xml.attribute("contains", "originalVersion");
    }

    private void content(Part part) {
        DocumentContent content = document.content();
        List<Block> body = content instanceof Letter letter ? letter.body() : ((OtherDocument) content).body();
        Optional<SignatureBlock> signature = content instanceof Letter letter ? letter.signature() : Optional.empty();
        part.body(body, signature, Optional.empty());
        annexes(document.annexes(), "", part.scope);
    }

    private void annexes(List<Annex> annexes, String parent, IdScope outer) {
        if (annexes.isEmpty()) {
            return;
        }
        List<String> steps = MetaWriter.components(annexes);
        xml.open("attachments");
        for (int i = 0; i < annexes.size(); i++) {
            String eId = outer.next("att");
            xml.open("attachment");
            xml.attribute("eId", eId);
            annex(annexes.get(i), parent.isEmpty() ? steps.get(i) : parent + "/" + steps.get(i), parent, eId);
            xml.close();
        }
        xml.close();
    }

    private void annex(Annex annex, String component, String parent, String eId) {
        IdScope scope = IdScope.within(eId);
        open("doc", annex.kind().key());
        meta.annex(annex, component, parent, scope);
        Part part = new Part(annex.footnotes(), scope);
        part.front.annex(annex, scope);
        part.body(
                annex.body(),
                annex.signature(),
                annex.language().filter(language -> !identity.languageCode.equals(Languages.code(language))));
        annexes(annex.annexes(), component, scope);
        xml.close();
    }

    /** A document or annex with its own notes and ids. */
    private final class Part {

        private final IdScope scope;
        private final Notes notes;
        private final BlockWriter blocks;
        private final FrontWriter front;

        Part(List<Footnote> footnotes, IdScope scope) {
            this.scope = scope;
            this.notes = new Notes(footnotes, scope);
            this.blocks = new BlockWriter(xml, terms, notes, scope, options.dates());
            this.front = new FrontWriter(xml, terms, blocks.inlines());
        }

        void body(List<Block> body, Optional<SignatureBlock> signature, Optional<Language> language) {
            List<Line> signed = signature.map(SignatureBlock::printed).orElse(List.of());
            xml.open("mainBody");
            xml.attribute("eId", scope.only("body"));
            language.ifPresent(other -> xml.language(other.tag()));
            blocks.body(body, scope);
            boolean notesHere = signed.isEmpty() && notes.anyLeft();
            if (notesHere) {
                notes(scope);
            } else if (body.isEmpty()) {
                xml.empty("p", "class", Undoc.EMPTY);
            }
            xml.close();
            if (!signed.isEmpty()) {
                String eId = scope.only("conclusions");
                IdScope conclusions = IdScope.within(eId);
                xml.open("conclusions");
                xml.attribute("eId", eId);
                blocks.signatures().conclusions(signature.orElseThrow(), conclusions);
                if (notes.anyLeft()) {
                    notes(conclusions);
                }
                xml.close();
            }
        }

        /** Notes that nothing calls stand at the end. */
        private void notes(IdScope outer) {
            String eId = outer.next("container");
            xml.open("container");
            xml.attribute("eId", eId);
            xml.attribute("name", "footnotes");
            IdScope within = IdScope.within(eId);
            for (int i = 0; i < notes.size(); i++) {
                if (!notes.written(i)) {
                    xml.open("p");
                    blocks.inlines().note(i, within);
                    xml.closeText();
                }
            }
            xml.close();
        }
    }
}
