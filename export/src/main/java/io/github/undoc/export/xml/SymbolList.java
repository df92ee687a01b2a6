package io.github.undoc.export.xml;

import java.util.ArrayList;
import java.util.List;

/** Symbols in one attribute, separated by semicolons; a semicolon within one is escaped by its number, as other characters are. */
final class SymbolList {

    private SymbolList() {}

    static String escape(String symbol) {
        String escaped = XmlText.attribute(symbol);
        return escaped.indexOf(';') < 0 ? escaped : escaped.replace(";", "\\u003B");
    }

    static List<String> split(String list) {
        List<String> symbols = new ArrayList<>(2);
        int start = 0;
        for (int end = list.indexOf(';'); end >= 0; end = list.indexOf(';', start)) {
            symbols.add(XmlText.fromAttribute(list.substring(start, end)));
            start = end + 1;
        }
        symbols.add(XmlText.fromAttribute(list.substring(start)));
        return symbols;
    }
}
