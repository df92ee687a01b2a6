package io.github.undoc.export.akn;

import io.github.undoc.model.DocumentContent;
import io.github.undoc.model.Letter;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.util.List;

/**
 * What kind of Akoma Ntoso document a document becomes: element, subtype and name, after the table of document types in
 * the AKN4UN Guidelines, part 1.
 */
record DocumentKind(String element, String subtype, String name, String showAs) {

    static final DocumentKind PUBLICATION =
            new DocumentKind("documentCollection", "publication", "publicationOfficialLetter", "Official Letter");

    private static final DocumentKind LETTER =
            new DocumentKind("doc", "communication", "officialLetter", "Official Letter");
    private static final DocumentKind CORRIGENDUM =
            new DocumentKind("doc", "communication", "corrigendum", "Corrigendum");

    static DocumentKind of(DocumentContent content, List<DocumentSymbol> symbols) {
        if (content instanceof Letter) {
            return symbols.stream()
                            .anyMatch(symbol -> Symbols.modification(symbol).equals("Corr"))
                    ? CORRIGENDUM
                    : LETTER;
        }
        return switch (((OtherDocument) content).kind()) {
            case REPORT -> new DocumentKind("doc", "report", "report", "Report");
            case RESOLUTION -> new DocumentKind("statement", "deliberation", "resolution", "Resolution");
            case DRAFT_RESOLUTION ->
                new DocumentKind("statement", "deliberation", "draftResolution", "Draft Resolution");
            case DECISION -> new DocumentKind("statement", "deliberation", "decision", "Decision");
            case NOTE -> new DocumentKind("doc", "communication", "note", "Note");
            case MEMORANDUM -> new DocumentKind("doc", "communication", "memoranda", "Memorandum");
            case AGENDA -> new DocumentKind("doc", "agenda", "agenda", "Agenda");
            case VERBATIM_RECORD -> new DocumentKind("doc", "record", "verbatimRecord", "Verbatim Record");
            case SUMMARY_RECORD -> new DocumentKind("doc", "record", "summaryRecord", "Summary Record");
            case STATEMENT -> new DocumentKind("doc", "communication", "officialStatement", "Official Statement");
            case OBSERVATIONS -> new DocumentKind("doc", "report", "observations", "Observations");
            case OTHER -> new DocumentKind("doc", "document", "document", "Document");
        };
    }
}
