package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Organ;

/** Tells organs apart. */
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
}
