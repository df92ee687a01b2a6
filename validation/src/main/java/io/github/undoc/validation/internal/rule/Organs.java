package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.validation.MastheadSymbol;
import io.github.undoc.validation.RuleContext;
import java.util.List;
import java.util.stream.Collectors;

/** Questions on organs. */
public final class Organs {

    private Organs() {}

    /**
     * Returns whether an organ is one as whose document letters are circulated.
     *
     * @param organ an organ
     * @return true for the General Assembly, the Security Council and the Economic and Social Council
     */
    public static boolean principal(Organ organ) {
        return organ.equals(Organ.GENERAL_ASSEMBLY)
                || organ.equals(Organ.SECURITY_COUNCIL)
                || organ.equals(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
    }

    /**
     * Returns whether the masthead bears a symbol of an organ.
     *
     * @param context holds the symbols
     * @param organ the organ
     * @return true if it does
     */
    public static boolean hasSymbol(RuleContext context, Organ organ) {
        List<MastheadSymbol> symbols = context.symbols();
        for (int i = 0; i < symbols.size(); i++) {
            if (symbols.get(i).organ().equals(organ)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a masthead names a session or year of an organ.
     *
     * @param masthead the masthead
     * @param organ the organ
     * @return true if it does
     */
    public static boolean hasSession(Masthead masthead, Organ organ) {
        for (int i = 0; i < masthead.sessions().size(); i++) {
            if (masthead.sessions().get(i).organ().equals(organ)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the names of organs.
     *
     * @param organs the organs
     * @return their English names, separated by commas
     */
    public static String names(List<Organ> organs) {
        return organs.stream().map(organ -> organ.name(Language.ENGLISH)).collect(Collectors.joining(", "));
    }
}
