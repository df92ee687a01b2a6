package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import org.jspecify.annotations.Nullable;

/** Tells what kind of note a footnote is, by its words. Immutable and thread-safe. */
public final class FootnoteReader {

    private static final int MAX_LENGTH = 400;

    private final Lexicon phrases;

    FootnoteReader(LanguagePacks packs) {
        phrases = packs.lexicon(Words.FOOTNOTE);
    }

    /**
     * Tells the kind of a note.
     *
     * @param text the note without its mark
     * @return its kind
     */
    public FootnoteKind kind(CharSequence text) {
        if (isSymbolAlone(text)) {
            return FootnoteKind.PROVISIONAL_AGENDA;
        }
        Folded folded = Folded.text(text, 0, Math.min(text.length(), MAX_LENGTH));
        FootnoteKind kind = FootnoteKind.OTHER;
        for (int i = folded.nextWord(0); i < folded.length(); i = folded.nextWord(Math.max(folded.wordEnd(i), i + 1))) {
            @Nullable Entry entry = phrases.longest(folded, i);
            @Nullable Term term = entry == null ? null : entry.term(Words.FOOTNOTE);
            if (term == null) {
                continue;
            }
            FootnoteKind found = kindOf(term.key());
            // Some notes say two things; the language of submission is the one that counts.
            if (kind == FootnoteKind.OTHER || found == FootnoteKind.LANGUAGE_OF_SUBMISSION) {
                kind = found;
            }
        }
        return kind;
    }

    /** A note that only names the document with the list or agenda. */
    private static boolean isSymbolAlone(CharSequence text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (start >= text.length() || !SymbolCell.beginsSymbol(text, start)) {
            return false;
        }
        @Nullable SymbolCell cell = SymbolCell.at(text, start);
        if (cell == null) {
            return false;
        }
        for (int i = cell.end(); i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.charAt(start) != 'S' || text.charAt(start + 1) != '/';
    }

    private static FootnoteKind kindOf(String key) {
        for (FootnoteKind kind : FootnoteKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of note: " + key);
    }
}
