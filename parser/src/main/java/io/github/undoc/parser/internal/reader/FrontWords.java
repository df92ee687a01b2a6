package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.lang.Lexicon;
import io.github.undoc.parser.internal.lang.Words;

/** The words and readers that front matter is read with. Immutable and thread-safe. */
final class FrontWords {

    final Lexicon front;
    final Lexicon organNames;
    final Lexicon sessionsBehind;
    final Lexicon distribution;
    final Lexicon languages;
    final Lexicon joiners;
    final Lexicon resumed;
    final Lexicon lists;
    final Lexicon openings;
    final Lexicon functionWords;
    final Lexicon titleOf;
    final DateReader dates;
    final NumberWords numbers;
    final AgendaItemReader agenda;
    final TitleReader titles;
    final DocumentTypeReader types;

    FrontWords(
            LanguagePacks packs,
            DateReader dates,
            NumberWords numbers,
            AgendaItemReader agenda,
            TitleReader titles,
            DocumentTypeReader types) {
        front = packs.lexicon(
                Words.PUBLISHER,
                Words.ORGAN,
                Words.COMMITTEE,
                Words.DISTRIBUTION_LABEL,
                Words.LANGUAGE,
                Words.ORIGINAL_LABEL,
                Words.SESSION_BEFORE,
                Words.RESUMED,
                Words.AGENDA_ITEM,
                Words.FRONT_OTHER);
        organNames = packs.lexicon(Words.PUBLISHER, Words.ORGAN);
        sessionsBehind = packs.lexicon(Words.SESSION_AFTER);
        distribution = packs.lexicon(Words.DISTRIBUTION);
        languages = packs.lexicon(Words.LANGUAGE);
        joiners = packs.lexicon(Words.AND);
        resumed = packs.lexicon(Words.RESUMED);
        lists = packs.lexicon(Words.AGENDA_LIST);
        functionWords = packs.lexicon(Words.FUNCTION_WORD);
        titleOf = packs.lexicon(Words.TITLE_OF);
        openings = packs.lexicon(Words.OPENING);
        this.dates = dates;
        this.numbers = numbers;
        this.agenda = agenda;
        this.titles = titles;
        this.types = types;
    }
}
