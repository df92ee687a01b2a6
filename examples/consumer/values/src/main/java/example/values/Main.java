package example.values;

import io.github.undoc.model.symbol.DocumentSymbol;

/** Takes document symbols apart. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        DocumentSymbol symbol = DocumentSymbol.parse("A/81/1712/Add.1");
        System.out.println("symbol: " + symbol.canonical());
        System.out.println("session: " + symbol.session().orElseThrow().number());
        System.out.println("adds to: " + symbol.base().orElseThrow());
    }
}
