package io.github.undoc.export.akn;

import io.github.undoc.export.DocumentFormatException;
import io.github.undoc.export.internal.Depth;
import io.github.undoc.model.Annex;
import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Signatory;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.SignatureBlock;

/**
 * Collects the terms that the parts of a document will refer to, before the first of them is written, and sees that the
 * document is not too deep to write.
 */
final class TermCollector extends Depth {

    private final Terms terms;

    private TermCollector(Terms terms) {
        this.terms = terms;
    }

    static void collect(UnDocument document, Identity identity, Terms terms) throws DocumentFormatException {
        identity.organs.forEach(terms::organ);
        identity.language.ifPresent(terms::language);
        new TermCollector(terms).measure(document);
        if (!document.masthead().agendaItems().isEmpty()) {
            terms.agenda(document.masthead().sessions().stream().findFirst());
        }
        terms.complete();
    }

    @Override
    protected void masthead(Masthead masthead) {
        masthead.organs().forEach(terms::organ);
        masthead.distribution().ifPresent(terms::distribution);
        masthead.language().ifPresent(terms::language);
        masthead.originalLanguages().forEach(terms::language);
        masthead.sessions().forEach(terms::session);
        masthead.agendaItems().forEach(terms::agendaItem);
        super.masthead(masthead);
    }

    @Override
    protected void content(DocumentContent content) {
        if (content instanceof Letter letter) {
            letter.senders().forEach(sender -> {
                terms.organization(sender);
                terms.office(sender.office());
            });
            letter.addressees().forEach(terms::addressee);
        }
        super.content(content);
    }

    @Override
    protected void annex(Annex annex) {
        annex.originalLanguages().forEach(terms::language);
        super.annex(annex);
    }

    @Override
    public Void visit(SignatureBlock value) {
        for (Signatory signatory : value.signatories()) {
            signatory.name().ifPresent(terms::person);
            signatory.titles().forEach(terms::role);
        }
        return super.visit(value);
    }
}
