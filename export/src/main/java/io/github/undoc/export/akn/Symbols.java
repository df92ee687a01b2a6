package io.github.undoc.export.akn;

import io.github.undoc.model.Organ;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Symbols as steps of addresses (AKN4UN Guidelines, part 1, naming of documents). */
final class Symbols {

    /** The organ that issues under the first element of a symbol, as the actor step of an address names it. */
    private static final Map<String, Organ> BY_SERIES = Map.of(
            "A", Organ.GENERAL_ASSEMBLY,
            "S", Organ.SECURITY_COUNCIL,
            "E", Organ.ECONOMIC_AND_SOCIAL_COUNCIL,
            "T", Organ.TRUSTEESHIP_COUNCIL,
            "ST", Organ.SECRETARIAT);

    private static final List<String> MODIFICATIONS = List.of("Add", "Corr", "Rev");

    private Symbols() {}

    /** Returns the organ that a symbol belongs to: that of its first element. */
    static Organ organ(DocumentSymbol symbol) {
        String printed = symbol.toString();
        int slash = printed.indexOf('/');
        String series = slash < 0 ? printed : printed.substring(0, slash);
        Organ organ = BY_SERIES.get(series);
        return organ != null ? organ : Organ.of(series.toLowerCase(Locale.ROOT));
    }

    /** Returns the number step: solidus and dash become a hyphen, a space becomes an underscore, the rest stays. */
    static String number(String printed) {
        StringBuilder number = new StringBuilder(printed.length());
        String clean = Chars.clean(printed);
        for (int i = 0; i < clean.length(); ) {
            int c = clean.codePointAt(i);
            i += Character.charCount(c);
            if (c == '/' || c == '\u2013' || c == '\u2014' || c == '\u2012' || c == '\u2010' || c == '\u2011') {
                number.append('-');
            } else if (c == ' ') {
                number.append('_');
            } else if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~()*,;".indexOf(c) >= 0)) {
                number.append((char) c);
            } else {
                percent(number, c);
            }
        }
        return number.toString();
    }

    /** Returns the public address of the document of a symbol. */
    static String address(DocumentSymbol symbol) {
        StringBuilder address = new StringBuilder("https://undocs.org/");
        String clean = Chars.clean(symbol.toString());
        for (int i = 0; i < clean.length(); ) {
            int c = clean.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~()*,;/".indexOf(c) >= 0)) {
                address.append((char) c);
            } else {
                percent(address, c);
            }
        }
        return address.toString();
    }

    private static void percent(StringBuilder to, int codePoint) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            to.append('%').append(Chars.hex((char) (b & 0xff)), 2, 4);
        }
    }

    /** Returns {@code Add}, {@code Corr} or {@code Rev}, whichever ends the symbol; empty for none. */
    static String modification(DocumentSymbol symbol) {
        String printed = symbol.toString();
        int last = printed.lastIndexOf('/') + 1;
        for (String modification : MODIFICATIONS) {
            int end = last + modification.length();
            if (printed.startsWith(modification, last) && printed.startsWith(".", end)) {
                return modification;
            }
        }
        return "";
    }

    /** Returns the printed symbol without its last element. */
    static String base(DocumentSymbol symbol) {
        String printed = symbol.toString();
        return printed.substring(0, printed.lastIndexOf('/'));
    }
}
