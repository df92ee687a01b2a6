package io.github.undoc.export.akn;

import io.github.undoc.model.Language;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** What Akoma Ntoso wants to know of languages. */
final class Languages {

    /** The official languages, which nearly all documents are in: asking the platform takes its time. */
    private static final Map<Language, String> CODES =
            Language.official().stream().collect(Collectors.toMap(language -> language, Languages::lookUpCode));

    private static final Map<Language, String> NAMES =
            Language.official().stream().collect(Collectors.toMap(language -> language, Languages::lookUpName));

    private Languages() {}

    /** Returns the ISO 639-2 code; {@code und} where there is none. */
    static String code(Language language) {
        String code = CODES.get(language);
        return code == null ? lookUpCode(language) : code;
    }

    /** Returns the English name, or else the tag. */
    static String name(Language language) {
        String name = NAMES.get(language);
        return name == null ? lookUpName(language) : name;
    }

    private static String lookUpCode(Language language) {
        try {
            return language.iso639Part2();
        } catch (MissingResourceException e) {
            return "und";
        }
    }

    private static String lookUpName(Language language) {
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
