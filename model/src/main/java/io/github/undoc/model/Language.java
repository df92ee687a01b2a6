package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A language, by its BCP 47 tag. The six official languages of the United Nations are constants; any other well-formed
 * tag is possible, since letters and annexes are circulated in other languages as well. Immutable; equal by tag; serialized as its tag.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class Language implements Comparable<Language>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Arabic. */
    public static final Language ARABIC = new Language("ar");

    /** Chinese. */
    public static final Language CHINESE = new Language("zh");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** French. */
    public static final Language FRENCH = new Language("fr");

    /** Russian. */
    public static final Language RUSSIAN = new Language("ru");

    /** Spanish. */
    public static final Language SPANISH = new Language("es");

    private static final List<Language> OFFICIAL = List.of(ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH);
    private static final Map<String, Language> BY_TAG =
            Map.of("ar", ARABIC, "zh", CHINESE, "en", ENGLISH, "fr", FRENCH, "ru", RUSSIAN, "es", SPANISH);

    private final String tag;

    private Language(String tag) {
        this.tag = tag;
    }

    /**
     * Returns the language of a tag.
     *
     * @param tag a BCP 47 tag such as {@code fr} or {@code pt-BR}
     * @return the language
     * @throws IllegalArgumentException if the tag is not well formed
     */
    @JsonCreator
    public static Language of(String tag) {
        Objects.requireNonNull(tag, "tag must not be null");
        Language known = BY_TAG.get(tag);
        if (known != null) {
            return known;
        }
        String normal = Locale.forLanguageTag(tag).toLanguageTag();
        if (normal.equals("und") && !tag.equals("und")) {
            throw new IllegalArgumentException("not a language tag: \"" + tag + "\"");
        }
        known = BY_TAG.get(normal);
        return known != null ? known : new Language(normal);
    }

    /**
     * Returns the six official languages in alphabetical order of their English names.
     *
     * @return the constants of this class
     */
    public static List<Language> official() {
        return OFFICIAL;
    }

    /**
     * Returns the BCP 47 tag.
     *
     * @return the tag, such as {@code fr}
     */
    @JsonValue
    public String tag() {
        return tag;
    }

    /**
     * Returns the ISO 639-2 code that Akoma Ntoso uses.
     *
     * @return three letters; {@code und} where the language has none
     */
    public String iso639Part2() {
        String code = new Locale.Builder().setLanguageTag(tag).build().getISO3Language();
        return code.isEmpty() ? "und" : code;
    }

    /**
     * Returns whether the language is written from right to left.
     *
     * @return true for Arabic, Hebrew, Persian and Urdu
     */
    public boolean rightToLeft() {
        String base = tag.length() > 2 && tag.charAt(2) == '-' ? tag.substring(0, 2) : tag;
        return base.equals("ar") || base.equals("he") || base.equals("fa") || base.equals("ur");
    }

    /**
     * Returns whether the language is one of the six official ones.
     *
     * @return true for the constants of this class
     */
    public boolean isOfficial() {
        return OFFICIAL.contains(this);
    }

    @Serial
    private Object writeReplace() {
        return new KeyForm(KeyForm.Kind.LANGUAGE, tag);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a stream holds the form, not the value");
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Language language && tag.equals(language.tag));
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag;
    }
}
