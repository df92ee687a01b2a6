package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.CirculationRequest;
import io.github.undoc.model.Organ;
import io.github.undoc.parser.internal.lang.Entry;
import io.github.undoc.parser.internal.lang.Folded;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Term;
import io.github.undoc.parser.internal.lang.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests to circulate a letter as a document. A request asks (a word of asking), to circulate (a word of circulation), as a
 * document of an organ; the organs and items are those named behind the words “as a document”. Immutable and thread-safe.
 */
public final class CirculationReader {

    private static final int MAX_LENGTH = 3000;

    private final Lexicon words;
    private final Lexicon organs;
    private final AgendaItemReader agenda;

    CirculationReader(LanguagePacks packs, AgendaItemReader agenda) {
        words = packs.lexicon(Words.CIRCULATE, Words.AS_DOCUMENT, Words.REQUEST);
        organs =
                packs.lexicon(Words.ORGAN, Words.SHORT_ORGAN, Words.MEMBERS, Words.SESSION_AFTER, Words.SESSION_BEFORE);
        this.agenda = agenda;
    }

    /**
     * Reads a paragraph.
     *
     * @param paragraph its text, lines joined
     * @param context the organs of the masthead, for a request that says “the Council” only
     * @return the request, or empty if the paragraph makes none; to bring a letter to the attention of members alone is none
     */
    public Optional<CirculationRequest> read(CharSequence paragraph, List<Organ> context) {
        if (paragraph.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Folded text = Folded.text(paragraph);
        int start = 0;
        while (start < text.length()) {
            int end = sentenceEnd(text, start);
            @Nullable CirculationRequest request = sentence(text, start, end, context);
            if (request != null) {
                return Optional.of(request);
            }
            start = end;
        }
        return Optional.empty();
    }

    /** A full stop with a space and a capital behind it, or an ideographic full stop. */
    private static int sentenceEnd(Folded text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.at(i) != '.') {
                continue;
            }
            int next = text.skipSpace(i + 1);
            if (next >= text.length()) {
                return text.length();
            }
            boolean ideographs = text.isIdeograph(i - 1) || text.isIdeograph(next);
            if (ideographs
                    || (next > i + 1 && !text.isSmall(next) && !text.isDigit(next) && !isAbbreviation(text, i))) {
                return next;
            }
        }
        return text.length();
    }

    private static boolean isAbbreviation(Folded text, int dot) {
        int i = dot;
        while (i > 0 && text.isLetter(i - 1)) {
            i--;
        }
        return dot - i <= 2 && dot > i;
    }

    private @Nullable CirculationRequest sentence(Folded text, int from, int to, List<Organ> context) {
        boolean circulate = false;
        boolean request = false;
        int document = -1;
        for (int i = next(text, from); i < to; i = next(text, Math.max(text.wordEnd(i), i + 1))) {
            @Nullable Entry entry = words.longest(text, i);
            if (entry == null) {
                entry = clitic(text, i);
            }
            if (entry == null) {
                continue;
            }
            circulate |= entry.term(Words.CIRCULATE) != null;
            request |= entry.term(Words.REQUEST) != null;
            @Nullable Term as = entry.term(Words.AS_DOCUMENT);
            if (as != null && document < 0 && (as.key().equals("document") || isOrgan(text, i + entry.length()))) {
                document = i + entry.length();
            }
        }
        return circulate && request && document >= 0 ? request(text, document, to, context) : null;
    }

    private static int next(Folded text, int from) {
        return text.nextWord(from);
    }

    /** A conjunction of one letter may be written with the word behind it. */
    private @Nullable Entry clitic(Folded text, int at) {
        return text.at(at) == '\u0648' ? words.longest(text, at + 1) : null;
    }

    private boolean isOrgan(Folded text, int at) {
        @Nullable Entry entry = organs.longest(text, text.skipSpace(at));
        return entry != null && (entry.term(Words.ORGAN) != null || entry.term(Words.SHORT_ORGAN) != null);
    }

    private @Nullable CirculationRequest request(Folded text, int from, int to, List<Organ> context) {
        Set<Organ> found = new LinkedHashSet<>();
        Set<AgendaItem> items = new LinkedHashSet<>();
        boolean members = false;
        for (int i = next(text, from); i < to; i = next(text, i)) {
            AgendaItemReader.@Nullable Found named = text.isDigit(i) ? null : agenda.at(text, i);
            if (named != null && named.end() <= to) {
                items.addAll(named.items());
                i = named.end();
                continue;
            }
            @Nullable Entry entry = organs.longest(text, i);
            if (entry == null && text.at(i) == '\u0648') {
                entry = organs.longest(text, i + 1);
            }
            if (entry == null) {
                i = Math.max(text.wordEnd(i), i + 1);
                continue;
            }
            @Nullable Term organ = entry.term(Words.ORGAN);
            @Nullable Term brief = entry.term(Words.SHORT_ORGAN);
            if (!members && organ != null && !isFollowedByMembers(text, i + entry.length())) {
                found.add(Organ.of(organ.key()));
            } else if (!members && organ == null && brief != null) {
                @Nullable Organ meant = meant(brief.key(), context);
                if (meant != null && !mentions(found, brief.key())) {
                    found.add(meant);
                }
            }
            if (isAssemblySession(entry)) {
                found.add(Organ.GENERAL_ASSEMBLY);
            }
            members = entry.term(Words.MEMBERS) != null;
            i += entry.length();
        }
        found.removeIf(organ -> !Organ.registered().contains(organ));
        if (found.isEmpty() && items.isEmpty()) {
            return null;
        }
        return CirculationRequest.builder().organs(found).items(items).build();
    }

    /** Only the Assembly has emergency special sessions, and who names a special session of another body names the body. */
    private static boolean isAssemblySession(Entry entry) {
        for (Term term : entry.terms()) {
            boolean session = term.words() == Words.SESSION_AFTER || term.words() == Words.SESSION_BEFORE;
            if (session && term.key().equals("emergency")) {
                return true;
            }
        }
        return false;
    }

    /** In Chinese the word for members stands behind the organ. */
    private boolean isFollowedByMembers(Folded text, int at) {
        @Nullable Entry entry = text.isIdeograph(at) ? organs.longest(text, at) : null;
        return entry != null && entry.term(Words.MEMBERS) != null;
    }

    private static boolean mentions(Set<Organ> found, String key) {
        for (Organ organ : found) {
            if (key.equals("ga") ? organ.equals(Organ.GENERAL_ASSEMBLY) : !organ.equals(Organ.GENERAL_ASSEMBLY)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Organ meant(String key, List<Organ> context) {
        if (key.equals("ga")) {
            return Organ.GENERAL_ASSEMBLY;
        }
        if (!key.equals("council")) {
            return Organ.SECURITY_COUNCIL;
        }
        for (Organ organ : context) {
            if (organ.equals(Organ.SECURITY_COUNCIL)
                    || organ.equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL)
                    || organ.equals(Organ.HUMAN_RIGHTS_COUNCIL)
                    || organ.equals(Organ.TRUSTEESHIP_COUNCIL)) {
                return organ;
            }
        }
        return Organ.SECURITY_COUNCIL;
    }
}
