package io.github.undoc.export.akn;

import io.github.undoc.model.Language;
import java.util.Locale;
import java.util.MissingResourceException;

/** What Akoma Ntoso wants to know of languages. */
final class Languages {

    private Languages() {}

    /** Returns the ISO 639-2 code; {@code und} where there is none. */
    static String code(Language language) {
        try {
            return language.iso639Part2();
        } catch (MissingResourceException e) {
            return "und";
        }
    }

    /** Returns the English name, or else the tag. */
    static String name(Language language) {
        String name = Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? language.tag() : name;
    }

    /** Returns the language of an ISO 639-2 code, as far as Java knows one with two letters. */
    static Language of(String code) {
        return switch (code) {
            case "ara" -> Language.ARABIC;
            case "zho", "chi" -> Language.CHINESE;
            case "eng" -> Language.ENGLISH;
            case "fra", "fre" -> Language.FRENCH;
            case "rus" -> Language.RUSSIAN;
            case "spa" -> Language.SPANISH;
            default -> Language.of(code);
        };
    }
}
