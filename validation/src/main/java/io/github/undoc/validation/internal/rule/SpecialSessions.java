package io.github.undoc.validation.internal.rule;

import java.util.List;

/** When the special and emergency special sessions of the Assembly were held (United Nations pages on these sessions). */
public final class SpecialSessions {

    /** From the first special session: the year of each. */
    private static final List<Integer> SPECIAL = List.of(
            1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990,
            1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021);

    /** From the first emergency special session: the year each began in. */
    private static final List<Integer> EMERGENCY =
            List.of(1956, 1956, 1958, 1960, 1967, 1980, 1980, 1981, 1982, 1997, 2022);

    /** The emergency special sessions that go on, resumed again and again. */
    private static final List<Integer> OPEN = List.of(7, 10, 11);

    private SpecialSessions() {}

    /**
     * Returns the year a special session was held in.
     *
     * @param number the number of the session
     * @return the year; 0 if no session of that number is known
     */
    public static int year(int number) {
        return number >= 1 && number <= SPECIAL.size() ? SPECIAL.get(number - 1) : 0;
    }

    /**
     * Returns the year an emergency special session began in.
     *
     * @param number the number of the session
     * @return the year; 0 if no session of that number is known
     */
    public static int emergencyYear(int number) {
        return number >= 1 && number <= EMERGENCY.size() ? EMERGENCY.get(number - 1) : 0;
    }

    /**
     * Returns whether an emergency special session was resumed in later years.
     *
     * @param number the number of the session
     * @return true for the sessions that go on
     */
    public static boolean resumed(int number) {
        return OPEN.contains(number);
    }
}
