package io.github.undoc.model.symbol;

import java.util.List;
import java.util.Random;

/** Makes symbols of all families, printed in all ways, the same ones for the same seed. */
final class SymbolGenerator {

    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "IX", "XIV", "XXX");
    private static final List<String> SPACES = List.of("", " ");

    private final Random random;

    SymbolGenerator(long seed) {
        random = new Random(seed);
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private int from(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    String next() {
        return stem() + tail();
    }

    private String stem() {
        return switch (random.nextInt(14)) {
            case 0 ->
                "A/RES/" + from(31, 80) + "/" + from(1, 300) + of(List.of("", " A", "B", " A-B", " A and B", "[A]"));
            case 1 -> "A/RES/" + from(1, 3541) + of(List.of("", " A")) + of(SPACES) + "(" + of(ROMANS) + ")";
            case 2 -> "S/RES/" + from(1, 2700) + of(SPACES) + "(" + from(1946, 2025) + ")";
            case 3 -> "S/PRST/" + from(1994, 2025) + "/" + from(1, 60);
            case 4 -> "S/PV." + from(1, 9999) + of(List.of("", " (Resumption 1)", "(Resumption 2)", " (Resumption)"));
            case 5 -> of(List.of("E/RES/", "E/DEC/")) + from(1978, 2025) + "/" + from(1, 300);
            case 6 ->
                "A/HRC/" + of(List.of("RES", "DEC", "PRST")) + "/" + of(List.of("", "S-")) + from(1, 40) + "/"
                        + from(1, 50);
            case 7 -> "A/" + of(List.of("", "C.1/", "C.6/", "BUR/")) + from(31, 80) + "/" + last();
            case 8 -> "A/" + of(List.of("S-24", "ES-10", "S-8")) + "/" + last();
            case 9 -> "S/" + of(List.of(from(1994, 2025) + "/" + from(1, 2000), from(1, 30000) + ""));
            case 10 -> "E/" + of(List.of("", "CN.6/", "CN.4/Sub.2/", "C.12/")) + from(1978, 2025) + "/" + last();
            case 11 -> of(List.of("CCPR/C", "CRC/C", "TD/B", "HSP/GC")) + "/" + from(1, 99) + "/" + last();
            case 12 -> of(List.of("TRANS", "QQQ", "XYZUVW")) + "/WP." + from(1, 40) + "/" + from(1, 999);
            default -> of(List.of("A/CONF.", "A/AC.")) + from(1, 300) + "/" + last();
        };
    }

    private String last() {
        return switch (random.nextInt(5)) {
            case 0 -> of(List.of("L.", "SR.", "PV.", "WP.", "CRP.", "R.")) + from(1, 999);
            case 1 -> of(List.of("INF/", "NGO/")) + from(1, 99);
            case 2 -> from(1, 9) + "-" + from(1, 9);
            default -> from(1, 1200) + "";
        };
    }

    private String tail() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(4); i > 1; i--) {
            out.append(of(List.of("/Add.", "/Corr.", "/Rev.", "/Amend.", "/ADD.", "/REV. ")))
                    .append(from(1, 40));
        }
        out.append(of(List.of("", "", "", " (Part I)", "(PARTII)", " (Vol. IX)", " (Parts I and II)", "(SUPP)")));
        return out.append(of(List.of("", "", "", "*", "**"))).toString();
    }
}
