package io.github.undoc.parser;

import io.github.undoc.model.Language;
import io.github.undoc.parser.internal.assembly.DocumentReader;
import io.github.undoc.parser.internal.assembly.Options;
import io.github.undoc.parser.internal.lang.LanguagePacks;
import io.github.undoc.parser.internal.reader.Readers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the text of a United Nations document: masthead, letter or other content, notes and annexes. Any text gives a
 * document; what is not understood is kept as text and told in a diagnostic.
 *
 * <pre>{@code
 * UnDocumentParser parser = UnDocumentParser.create();
 * ParseResult result = parser.parse(text);
 * result.document().letter().ifPresent(letter -> System.out.println(letter.senders()));
 * }</pre>
 *
 * <p>A parser is immutable and may be used by several threads. The same text gives the same result, whatever locale,
 * time or platform. Time and memory grow in proportion to the text.
 *
 * @since 0.1.0
 */
public final class UnDocumentParser {

    private final DocumentReader reader;

    private UnDocumentParser(Builder builder) {
        this.reader = new DocumentReader(
                new Options(
                        builder.spelling,
                        builder.languages,
                        builder.furniture == Furniture.KEEP,
                        builder.positions == SourcePositions.ON,
                        builder.maxTextLength,
                        builder.maxNesting,
                        builder.maxAnnexes,
                        builder.maxFootnotes,
                        builder.maxDiagnostics),
                builder.packs.isEmpty()
                        ? Readers.standard()
                        : Readers.of(LanguagePacks.standard()
                                .with(builder.packs.stream()
                                        .map(LanguagePack::words)
                                        .toList())));
    }

    /**
     * Returns a parser with the options that suit most.
     *
     * @return a parser
     */
    public static UnDocumentParser create() {
        return builder().build();
    }

    /**
     * Returns a builder for a parser with other options. It is not thread-safe.
     *
     * @return a builder with all options at their defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a text.
     *
     * @param text the text, decoded; never null
     * @return document, diagnostics and what was set aside
     * @throws NullPointerException if the text is null
     */
    public ParseResult parse(CharSequence text) {
        Objects.requireNonNull(text, "text must not be null");
        return reader.read(text.toString());
    }

    /**
     * Builds {@link UnDocumentParser} values.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private Optional<Spelling> spelling = Optional.empty();
        private Set<Language> languages = Set.of();
        private Furniture furniture = Furniture.SET_ASIDE;
        private SourcePositions positions = SourcePositions.ON;
        private final List<LanguagePack> packs = new ArrayList<>();
        private int maxTextLength = 256 * 1024 * 1024;
        private int maxNesting = 24;
        private int maxAnnexes = 20_000;
        private int maxFootnotes = 100_000;
        private int maxDiagnostics = 1_000;

        private Builder() {}

        /**
         * Sets the spelling instead of telling it from the text.
         *
         * @param value the spelling
         * @return this builder
         */
        public Builder spelling(Spelling value) {
            spelling = Optional.of(value);
            return this;
        }

        /**
         * Sets the languages a part may be written in; a part in any other has no language then. Default: any.
         *
         * @param value the languages
         * @return this builder
         */
        public Builder languages(Collection<Language> value) {
            languages = new LinkedHashSet<>(value);
            return this;
        }

        /**
         * Adds words: those of a language that the parser does not know, or further ones of a language that it does. A parser with
         * words of one's own takes longer to make than others; make it once.
         *
         * @param value the words
         * @return this builder
         */
        public Builder addLanguage(LanguagePack value) {
            packs.add(Objects.requireNonNull(value, "value must not be null"));
            return this;
        }

        /**
         * Sets what becomes of page furniture. Default: set aside.
         *
         * @param value what becomes of it
         * @return this builder
         */
        public Builder furniture(Furniture value) {
            furniture = Objects.requireNonNull(value, "value must not be null");
            return this;
        }

        /**
         * Sets whether values carry their place in the source. Default: on.
         *
         * @param value on or off
         * @return this builder
         */
        public Builder sourcePositions(SourcePositions value) {
            positions = Objects.requireNonNull(value, "value must not be null");
            return this;
        }

        /**
         * Sets how many characters a text may have; a longer one is kept as plain paragraphs. Default: 268 million.
         *
         * @param value the number, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxTextLength(int value) {
            maxTextLength = positive(value);
            return this;
        }

        /**
         * Sets how deep sections, lists, quotations and emphasis may be nested; what is deeper stays at the deepest
         * level. Default: 24.
         *
         * @param value the number, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxNesting(int value) {
            maxNesting = positive(value);
            return this;
        }

        /**
         * Sets how many annexes are told apart; further ones are kept as text of the last. Default: 20,000.
         *
         * @param value the number, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxAnnexes(int value) {
            maxAnnexes = positive(value);
            return this;
        }

        /**
         * Sets how many notes are told apart; further ones are kept as paragraphs. Default: 100,000.
         *
         * @param value the number, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxFootnotes(int value) {
            maxFootnotes = positive(value);
            return this;
        }

        /**
         * Sets how many diagnostics are given; further ones are left out, which a last one says. Default: 1,000.
         *
         * @param value the number, at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxDiagnostics(int value) {
            maxDiagnostics = positive(value);
            return this;
        }

        private static int positive(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("must be at least 1, but is " + value);
            }
            return value;
        }

        /**
         * Builds the parser.
         *
         * @return a parser with these options
         */
        public UnDocumentParser build() {
            return new UnDocumentParser(this);
        }
    }
}
