package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.DocumentType;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what kind of document another document is. Immutable and thread-safe. */
public final class DocumentTypeReader {

    private static final int MAX_LINE = 200;
    private static final int MAX_SPONSOR_LINES = 16;

    private final Lexicon types;
    private final Lexicon openings;

    DocumentTypeReader(LanguagePacks packs) {
        types = packs.lexicon(Words.DOCUMENT_TYPE);
        openings = packs.lexicon(Words.DOCUMENT_OPENING);
    }

    /**
     * Tells the kind from symbols, title and first words.
     *
     * @param symbols the symbols of the masthead
     * @param title the lines of the title
     * @param opening the first words of the body
     * @return the kind
     */
    public DocumentType read(List<DocumentSymbol> symbols, List<String> title, CharSequence opening) {
        for (DocumentSymbol symbol : symbols) {
            DocumentType type = bySymbol(symbol.toString());
            if (type != DocumentType.OTHER) {
                return type;
            }
        }
        DocumentType last = DocumentType.OTHER;
        for (String line : title) {
            DocumentType type = byTitle(line);
            if (type != DocumentType.OTHER) {
                return type;
            }
            if (last == DocumentType.OTHER) {
                last = behindColon(line);
            }
            if (last == DocumentType.OTHER) {
                last = byLastWord(line);
            }
        }
        if (last != DocumentType.OTHER) {
            return last;
        }
        Folded text = Folded.text(opening, 0, Math.min(opening.length(), MAX_LINE));
        @Nullable Entry entry = text.length() == 0 ? null : openings.longest(text, 0);
        @Nullable Term term = entry == null ? null : entry.term(Words.DOCUMENT_OPENING);
        if (term != null) {
            return type(term.key());
        }
        boolean limited = symbols.stream().anyMatch(symbol -> symbol.toString().contains("/L."));
        if (limited) {
            // Of documents in the L series only the drafts have no title that tells what they are.
            return DocumentType.DRAFT_RESOLUTION;
        }
        return title.isEmpty() && !symbols.isEmpty() ? byTitle(text.toString()) : DocumentType.OTHER;
    }

    /** Drafts name their kind behind their sponsors: “Borduria and Syldavia: draft resolution”. */
    private DocumentType behindColon(String line) {
        int colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('\uFF1A'));
        return colon < 0 ? DocumentType.OTHER : byTitle(line.substring(colon + 1));
    }

    /**
     * Tells where the title of a draft ends that begins with its sponsors, however many lines they take.
     *
     * @param lines the lines
     * @param line where the title would begin
     * @return behind its last line, or -1 if no such title begins there
     */
    public int endOfSponsored(List<String> lines, int line) {
        for (int i = line; i < Math.min(lines.size(), line + MAX_SPONSOR_LINES); i++) {
            String text = lines.get(i);
            if (behindColon(text) == DocumentType.DRAFT_RESOLUTION) {
                return i + 1;
            }
            if (!isList(text)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isList(String line) {
        return line.indexOf(',') >= 0 || line.indexOf('\u060C') >= 0 || line.indexOf('\u3001') >= 0;
    }

    /** Whether a line begins as the body of a resolution does: “The General Assembly,”. */
    boolean isOpening(Folded line) {
        @Nullable Entry entry = line.length() == 0 ? null : openings.longest(line, 0);
        return entry != null && entry.term(Words.DOCUMENT_OPENING) != null;
    }

    private DocumentType byTitle(String line) {
        Folded text = Folded.text(line, 0, Math.min(line.length(), MAX_LINE));
        int at = text.nextWord(0);
        if (at >= text.length()) {
            return DocumentType.OTHER;
        }
        @Nullable Entry entry = types.longest(text, at);
        @Nullable Term term = entry == null ? null : entry.term(Words.DOCUMENT_TYPE);
        return term == null ? DocumentType.OTHER : type(term.key());
    }

    /** In Chinese the word for the kind stands last. */
    private DocumentType byLastWord(String line) {
        Folded text = Folded.text(line, 0, Math.min(line.length(), MAX_LINE));
        int end = text.length();
        while (end > 0 && text.at(end - 1) == '*') {
            end--;
        }
        for (int i = Math.max(0, end - 12); i < end; i++) {
            @Nullable Entry entry = text.isIdeograph(i) ? types.longest(text, i) : null;
            @Nullable Term term = entry == null ? null : entry.term(Words.DOCUMENT_TYPE);
            if (entry != null && term != null && i + entry.length() == end) {
                return type(term.key());
            }
        }
        return DocumentType.OTHER;
    }

    /** The nature of a document as its symbol tells, United Nations Editorial Manual, symbols. */
    private static DocumentType bySymbol(String symbol) {
        int slash = symbol.indexOf('/');
        while (slash >= 0) {
            int next = symbol.indexOf('/', slash + 1);
            String element = symbol.substring(slash + 1, next < 0 ? symbol.length() : next);
            DocumentType type = byElement(element);
            if (type != DocumentType.OTHER) {
                return type;
            }
            slash = next;
        }
        return DocumentType.OTHER;
    }

    private static DocumentType byElement(String element) {
        if (element.startsWith("PV.")) {
            return DocumentType.VERBATIM_RECORD;
        }
        if (element.startsWith("SR.")) {
            return DocumentType.SUMMARY_RECORD;
        }
        return switch (element) {
            case "RES" -> DocumentType.RESOLUTION;
            case "DEC" -> DocumentType.DECISION;
            case "PRST" -> DocumentType.STATEMENT;
            case "Agenda", "AGENDA" -> DocumentType.AGENDA;
            case "CO" -> DocumentType.OBSERVATIONS;
            default -> DocumentType.OTHER;
        };
    }

    private static DocumentType type(String key) {
        for (DocumentType type : DocumentType.values()) {
            if (type.key().equals(key)) {
                return type;
            }
        }
        throw new IllegalStateException("no kind of document: " + key);
    }

    /**
     * Returns whether a line can begin the title of such a document: “Report of the Secretary-General”.
     *
     * @param line a line without mark-up
     * @return true if it begins with the words of a title
     */
    public boolean isTitleStart(CharSequence line) {
        return line.length() <= MAX_LINE && isTitleStart(Folded.text(line));
    }

    boolean isTitleStart(Folded line) {
        return line.length() <= MAX_LINE && isTitleStart(line, line.nextWord(0));
    }

    /** Whether a line begins with words that no agenda item is called by, such as “Resolution adopted by”. */
    boolean isCertainTitle(Folded line) {
        int at = line.nextWord(0);
        if (line.length() > MAX_LINE || at >= line.length() || line.isSmall(at)) {
            return false;
        }
        @Nullable Entry entry = types.longest(line, at);
        @Nullable Term term = entry == null ? null : entry.term(Words.DOCUMENT_TYPE);
        return entry != null
                && term != null
                && term.key().equals(DocumentType.RESOLUTION.key())
                && entry.phrase().indexOf(' ') > 0;
    }

    boolean isTitleStart(Folded line, int at) {
        if (at >= line.length() || line.isSmall(at)) {
            return false;
        }
        @Nullable Entry entry = types.longest(line, at);
        return entry != null
                || (at == 0
                        && line.isIdeograph(0)
                        && line.length() < 40
                        && byLastWord(line.toString()) != DocumentType.OTHER);
    }
}
