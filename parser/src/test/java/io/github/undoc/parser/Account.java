package io.github.undoc.parser;

import io.github.undoc.model.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Counts characters: what a source holds against what became of it. */
final class Account {

    private final int[] balance = new int[Character.MAX_VALUE + 1];

    private Account() {}

    /** Returns every character that does not come out even, with how many are lost (+) or too many (-). */
    static List<String> differences(String source, ParseResult result) {
        Account account = new Account();
        account.add(source, 1);
        account.add(result.markup().supplied(), 1);
        account.add(PlainText.of(result.document()), -1);
        result.setAside().forEach(piece -> account.add(piece.text(), -1));
        account.add(result.markup().consumed(), -1);
        List<String> differences = new ArrayList<>();
        for (int c = 0; c < account.balance.length; c++) {
            if (account.balance[c] != 0) {
                differences.add("'" + (char) c + "' U+" + Integer.toHexString(c) + " " + account.balance[c]);
            }
        }
        return differences;
    }

    private void add(String text, int sign) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                balance[c] += sign;
            }
        }
    }
}
