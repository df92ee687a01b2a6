package io.github.undoc.model.symbol;

/**
 * The rule of the grammar that a symbol follows.
 *
 * @since 0.1.0
 */
public enum SymbolFamily {
    /** A resolution of the General Assembly since session 31: {@code A/RES/75/1}. */
    GA_RES,
    /** A resolution of the General Assembly before session 31: {@code A/RES/217 (III)}. */
    GA_RES_OLD,
    /** A decision of the General Assembly: {@code A/DEC/75/401}. */
    GA_DEC,
    /** A resolution of the Security Council: {@code S/RES/2532 (2020)}. */
    SC_RES,
    /** A statement by the President of the Security Council: {@code S/PRST/2020/1}. */
    SC_PRST,
    /** A meeting record of the Security Council: {@code S/PV.8700}. */
    SC_PV,
    /** A resolution or decision of the Economic and Social Council since 1978: {@code E/RES/2020/1}. */
    EC_ACT,
    /** A resolution of the Economic and Social Council before 1978: {@code E/RES/1503 (XLVIII)}. */
    EC_ACT_OLD,
    /** A resolution, decision or statement of the Human Rights Council: {@code A/HRC/RES/45/1}. */
    HRC_ACT,
    /** An issue of the Journal: {@code Journal No. 2004/223}. */
    JOURNAL,
    /** Another symbol of a registered body, made of registered words. */
    REGISTERED,
    /** A symbol of the right shape, of a series or with words that are not registered. */
    WELLFORMED
}
