package io.github.undoc.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write who have no library for symbols: one precompiled regular expression with a group for each element.
 * It covers the forms that {@link io.github.undoc.benchmarks.Symbols} makes and gives strings, not values.
 */
public final class SymbolRegex {

    private static final String ONE = "(?<![A-Za-z0-9/.])([A-Z]{1,5})" // series or organ
            + "((?:/(?:(?:C|CN|AC|CONF|Sub|WG|GC|SER)\\.[0-9A-Z]+|HRC|BUR|SPC|B|C|CP|GEN|GC|TRANS|SBI|SGB|AI|ADM|LIB|I))*)"
            + "(?:/(RES|DEC|PRST))?" // nature
            + "(?:/(S-\\d{1,2}|ES-\\d{1,2}|\\d{1,4})(?=/))?" // session or year
            + "(?:/(I))?" // half of a session
            + "/((?:(?:L|PV|SR|INF|NGO|WP|CRP|D|R|PC)[./])?)(?:(\\d{1,4}|ES-\\d{1,2})/)?(\\d{1,5})" // kind and number
            + "( ?[A-Z](?![A-Za-z0-9/]))?( ?\\((?:[IVXLC]+|\\d{4}|Resumption \\d+)\\))?(?:/(\\d{4}))?"
            + "((?:/(?:Add|Corr|Rev|Amend)\\.\\d{1,3})*)(\\*{0,3})";

    private static final Pattern PATTERN =
            Pattern.compile(ONE + "(?:[-–]" + ONE.substring(ONE.indexOf("([A-Z]")) + ")?");

    private SymbolRegex() {}

    /**
     * Takes a symbol to pieces.
     *
     * @param symbol the whole symbol
     * @return its elements as printed; empty if it is none
     */
    public static List<String> parse(CharSequence symbol) {
        Matcher matcher = PATTERN.matcher(symbol);
        return matcher.matches() ? elements(matcher) : List.of();
    }

    /**
     * Finds symbols in running text.
     *
     * @param text the text
     * @return the elements of each symbol found
     */
    public static List<List<String>> find(CharSequence text) {
        List<List<String>> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            found.add(elements(matcher));
        }
        return found;
    }

    private static List<String> elements(Matcher matcher) {
        List<String> elements = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String element = matcher.group(group);
            if (element != null && !element.isEmpty()) {
                elements.add(element);
            }
        }
        return elements;
    }
}
