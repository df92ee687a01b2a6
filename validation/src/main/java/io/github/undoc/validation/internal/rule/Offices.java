package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Language;
import io.github.undoc.model.Office;
import io.github.undoc.model.Signatory;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the office from the titles below a signature. */
public final class Offices {

    private static final Set<Office> COMPARABLE =
            EnumSet.of(Office.PERMANENT_REPRESENTATIVE, Office.CHARGE_DAFFAIRES, Office.PERMANENT_OBSERVER);

    private Offices() {}

    /**
     * Returns whether an office can be compared with a signature.
     *
     * @param office an office named in a title
     * @return true for heads of missions and those who stand in for them
     */
    public static boolean comparable(Office office) {
        return COMPARABLE.contains(office);
    }

    /**
     * Returns the office in which somebody signs.
     *
     * @param signatory who signs
     * @param language the language of the letter; English if unknown
     * @return the office, or empty if the titles name none of a mission, or a deputy
     */
    public static Optional<Office> signed(Signatory signatory, Optional<Language> language) {
        Language words = language.orElse(Language.ENGLISH);
        Optional<Office> office = Optional.empty();
        for (int i = 0; i < signatory.titles().size(); i++) {
            String title = signatory.titles().get(i);
            if (Phrases.anyIn(title, Phrases.of("office-charge-daffaires", words))) {
                return Optional.of(Office.CHARGE_DAFFAIRES);
            } else if (Phrases.anyIn(title, Phrases.of("office-deputy", words))) {
                return Optional.empty();
            } else if (named(title, "office-permanent-representative", words)) {
                office = Optional.of(Office.PERMANENT_REPRESENTATIVE);
            } else if (named(title, "office-permanent-observer", words)) {
                office = Optional.of(Office.PERMANENT_OBSERVER);
            }
        }
        return office;
    }

    private static boolean named(String title, String purpose, Language language) {
        List<String> phrases = Phrases.of(purpose, language);
        return Phrases.anyIn(title, phrases);
    }
}
