package io.github.undoc.cli.internal.terminal;

/** How text may look on a terminal. Colours are few and from the basic eight, which every scheme makes legible. */
public enum Style {
    /** Heavy. */
    BOLD("1"),
    /** Of less weight than the rest. */
    DIM("2"),
    /** Slanted; underlined where a terminal cannot slant. */
    ITALIC("3"),
    /** Underlined. */
    UNDERLINE("4"),
    /** What went wrong. */
    RED("31"),
    /** What went well. */
    GREEN("32"),
    /** What to look at. */
    YELLOW("33"),
    /** What leads elsewhere. */
    BLUE("34"),
    /** What stands out. */
    CYAN("36");

    /** Ends every style. */
    static final String OFF = "\u001B[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on() {
        return "\u001B[" + code + "m";
    }
}
