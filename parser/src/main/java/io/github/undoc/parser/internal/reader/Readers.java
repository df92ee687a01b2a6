package io.github.undoc.parser.internal.reader;

import io.github.undoc.parser.internal.lang.LanguagePacks;

/**
 * The readers of all parts, made once from the words of all languages. Immutable and thread-safe.
 *
 * @param masthead reads front matter
 * @param printedMasthead reads front matter again from its printed lines
 * @param title reads titles of letters
 * @param untitled tells letters without titles
 * @param circulation reads requests for circulation
 * @param signature reads signatures
 * @param annex reads labels of annexes
 * @param original reads marks of original languages
 * @param knownHeading tells headings by their words
 * @param footnote tells kinds of notes
 * @param language tells languages
 * @param type tells kinds of documents
 * @param date reads dates
 * @param agenda reads agenda items
 * @param numbers reads ordinals
 */
public record Readers(
        MastheadReader masthead,
        PrintedMastheadReader printedMasthead,
        TitleReader title,
        UntitledLetterReader untitled,
        CirculationReader circulation,
        SignatureReader signature,
        AnnexHeadingReader annex,
        OriginalMarkReader original,
        KnownHeadingReader knownHeading,
        FootnoteReader footnote,
        LanguageDetector language,
        DocumentTypeReader type,
        DateReader date,
        AgendaItemReader agenda,
        NumberWords numbers) {

    private static final Readers STANDARD = of(LanguagePacks.standard());

    /**
     * Makes readers.
     *
     * @param packs the words they know
     * @return new readers
     */
    public static Readers of(LanguagePacks packs) {
        DateReader dates = new DateReader(packs);
        NumberWords numbers = new NumberWords(packs);
        AgendaItemReader agenda = new AgendaItemReader(packs);
        TitleReader titles = new TitleReader(packs, dates);
        DocumentTypeReader types = new DocumentTypeReader(packs);
        MastheadReader mastheads = new MastheadReader(packs, dates, numbers, agenda, titles, types);
        return new Readers(
                mastheads,
                new PrintedMastheadReader(mastheads),
                titles,
                new UntitledLetterReader(packs, titles),
                new CirculationReader(packs, agenda),
                new SignatureReader(packs),
                new AnnexHeadingReader(packs, titles),
                new OriginalMarkReader(packs),
                new KnownHeadingReader(packs),
                new FootnoteReader(packs),
                new LanguageDetector(packs),
                types,
                dates,
                agenda,
                numbers);
    }

    /**
     * Returns the readers for the languages there are words for.
     *
     * @return the same value every time
     */
    public static Readers standard() {
        return STANDARD;
    }
}
