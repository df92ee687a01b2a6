package io.github.undoc.export.akn;

import io.github.undoc.model.AnnexLineKind;
import io.github.undoc.model.MastheadLineKind;

/** Tells what a line says by the elements in it, as the AKN4UN Guidelines mark mastheads and headings. */
final class ForeignLines {

    private ForeignLines() {}

    static MastheadLineKind kind(Node line) {
        if (has(line, "docNumber")) {
            return MastheadLineKind.SYMBOL;
        }
        if (has(line, "session")) {
            return MastheadLineKind.SESSION;
        }
        if (has(line, "docketNumber")) {
            return MastheadLineKind.JOB_NUMBER;
        }
        if (has(line, "docCommittee")) {
            return MastheadLineKind.COMMITTEE;
        }
        for (Node inline : line.descendants("inline")) {
            switch (name(inline)) {
                case "distribution" -> {
                    return MastheadLineKind.DISTRIBUTION;
                }
                case "languageOfExpression" -> {
                    return MastheadLineKind.LANGUAGE;
                }
                case "originalLanguage" -> {
                    return MastheadLineKind.ORIGINAL;
                }
                case "agendaItem" -> {
                    return MastheadLineKind.AGENDA_ITEM;
                }
                case "agendaItemTitle" -> {
                    return MastheadLineKind.AGENDA_TITLE;
                }
                default -> {
                    // Another inline may say more.
                }
            }
        }
        if (has(line, "docDate")) {
            return MastheadLineKind.DATE;
        }
        for (Node authority : line.descendants("docAuthority")) {
            return authority.attribute("refersTo").orElse("").equals("#un")
                    ? MastheadLineKind.PUBLISHER
                    : MastheadLineKind.ORGAN;
        }
        return MastheadLineKind.OTHER;
    }

    static AnnexLineKind annexKind(Node line) {
        if (has(line, "docTitle")) {
            return AnnexLineKind.TITLE;
        }
        if (has(line, "docType")) {
            return AnnexLineKind.LABEL;
        }
        for (Node inline : line.descendants("inline")) {
            if (name(inline).equals("originalLanguage")) {
                return AnnexLineKind.ORIGINAL;
            }
        }
        return AnnexLineKind.OTHER;
    }

    /** Returns the name of an inline with or without the prefix that the Guidelines ask for. */
    static String name(Node inline) {
        String name = inline.attribute("name").orElse("");
        return name.startsWith("akn4un:") ? name.substring(7) : name;
    }

    private static boolean has(Node line, String element) {
        return !line.descendants(element).isEmpty();
    }
}
