package io.github.undoc.model.symbol;

import java.util.List;

/** Tells the kind of document from the elements of its symbol. */
final class SymbolKinds {

    private SymbolKinds() {}

    static SymbolKind of(DocumentSymbol symbol) {
        return switch (symbol.family()) {
            case GA_RES, GA_RES_OLD, SC_RES -> SymbolKind.RESOLUTION;
            case GA_DEC -> SymbolKind.DECISION;
            case SC_PRST -> SymbolKind.PRESIDENTIAL_STATEMENT;
            case SC_PV -> SymbolKind.VERBATIM_RECORD;
            case JOURNAL -> SymbolKind.JOURNAL;
            case EC_ACT, EC_ACT_OLD, HRC_ACT, REGISTERED, WELLFORMED -> byNature(symbol);
        };
    }

    private static SymbolKind byNature(DocumentSymbol symbol) {
        List<SymbolElement> elements = symbol.elements();
        SymbolKind kind = SymbolKind.DOCUMENT;
        boolean body = false;
        for (int i = 1; i < elements.size(); i++) {
            SymbolElement element = elements.get(i);
            if (element instanceof SymbolElement.Nature nature) {
                SymbolKind told = kind(nature.word(), i + 1 < elements.size() ? elements.get(i + 1) : nature);
                kind = told == SymbolKind.DOCUMENT ? kind : told;
                body = true;
            } else if (element instanceof SymbolElement.Subsidiary || element instanceof SymbolElement.Country) {
                body = true;
            }
        }
        if (!body && symbol.series().length() == 1 && "ASET".contains(symbol.series())) {
            return SymbolKind.LETTER_SERIES;
        }
        return kind;
    }

    private static SymbolKind kind(String word, SymbolElement next) {
        return switch (word) {
            case "RES", "Res" -> SymbolKind.RESOLUTION;
            case "DEC", "Dec" -> SymbolKind.DECISION;
            case "PRST" -> SymbolKind.PRESIDENTIAL_STATEMENT;
            case "PV" -> SymbolKind.VERBATIM_RECORD;
            case "SR" -> SymbolKind.SUMMARY_RECORD;
            case "L" -> SymbolKind.DRAFT;
            case "R" -> SymbolKind.RESTRICTED;
            case "INF", "Inf" -> SymbolKind.INFORMATION;
            case "NGO" -> SymbolKind.NGO_STATEMENT;
            case "PET" -> SymbolKind.PETITION;
            case "D" -> SymbolKind.COMMUNICATION;
            case "CRP" -> SymbolKind.CONFERENCE_ROOM_PAPER;
            case "CO" -> SymbolKind.CONCLUDING_OBSERVATIONS;
            case "Agenda" -> SymbolKind.AGENDA;
            case "SGB", "AI", "IC" -> SymbolKind.ADMINISTRATIVE_ISSUANCE;
            case "Min" -> SymbolKind.MINUTES;
            case "WP" -> next instanceof SymbolElement.SessionNumber ? SymbolKind.DOCUMENT : SymbolKind.WORKING_PAPER;
            case "GC" ->
                next instanceof SymbolElement.DocumentNumber ? SymbolKind.GENERAL_COMMENT : SymbolKind.DOCUMENT;
            default -> SymbolKind.DOCUMENT;
        };
    }
}
