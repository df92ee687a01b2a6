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
record DocumentKind(String element, String subtype, String name, String showAs, TermForm term) {

    static final DocumentKind PUBLICATION =
            kind("documentCollection", "publication", "publicationOfficialLetter", "Official Letter");

    private static final DocumentKind LETTER = kind("doc", "communication", "officialLetter", "Official Letter");
    private static final DocumentKind CORRIGENDUM = kind("doc", "communication", "corrigendum", "Corrigendum");

    private static DocumentKind kind(String element, String subtype, String name, String showAs) {
        TermForm term = TermForm.fixed(
                TermForm.CONCEPT, Chars.camel(name), "concept", Chars.slug(separated(name), '-'), showAs);
        return new DocumentKind(element, subtype, name, showAs, term);
    }

    private static String separated(String camel) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            if (Character.isUpperCase(camel.charAt(i))) {
                words.append(' ');
            }
            words.append(camel.charAt(i));
        }
        return words.toString();
    }

    static DocumentKind of(DocumentContent content, List<DocumentSymbol> symbols) {
        if (content instanceof Letter) {
            for (DocumentSymbol symbol : symbols) {
                if (Symbols.modification(symbol).equals("Corr")) {
                    return CORRIGENDUM;
                }
            }
            return LETTER;
        }
        return switch (((OtherDocument) content).kind()) {
            case REPORT -> kind("doc", "report", "report", "Report");
            case RESOLUTION -> kind("statement", "deliberation", "resolution", "Resolution");
            case DRAFT_RESOLUTION -> kind("statement", "deliberation", "draftResolution", "Draft Resolution");
            case DECISION -> kind("statement", "deliberation", "decision", "Decision");
            case NOTE -> kind("doc", "communication", "note", "Note");
            case MEMORANDUM -> kind("doc", "communication", "memoranda", "Memorandum");
            case AGENDA -> kind("doc", "agenda", "agenda", "Agenda");
            case VERBATIM_RECORD -> kind("doc", "record", "verbatimRecord", "Verbatim Record");
            case SUMMARY_RECORD -> kind("doc", "record", "summaryRecord", "Summary Record");
            case STATEMENT -> kind("doc", "communication", "officialStatement", "Official Statement");
            case OBSERVATIONS -> kind("doc", "report", "observations", "Observations");
            case OTHER -> kind("doc", "document", "document", "Document");
        };
    }
}
