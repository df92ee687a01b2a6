package io.github.undoc.cli.internal.terminal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fills lines with styled text, breaking them at spaces, and between Chinese characters. */
final class StyledLines {

    private final Terminal terminal;
    private final int width;
    private final Deque<Style> styles = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    /** The word that is not yet known to fit, with its control sequences, and its columns. */
    private final StringBuilder word = new StringBuilder();

    private int wordColumns;
    private int column;
    private int indent;
    private boolean pendingSpace;
    private boolean blank = true;
    private boolean styled;

    StyledLines(Terminal terminal, int width) {
        this.terminal = terminal;
        this.width = width;
    }

    /** Begins a stretch of text with a style; on the line of a mark, if one was put there. */
    void begin(Style... base) {
        flushWord();
        styles.clear();
        for (Style style : base) {
            styles.push(style);
        }
    }

    void push(Style style) {
        changeStyle();
        styles.push(style);
    }

    void pop() {
        changeStyle();
        styles.pop();
    }

    /** A word may be of several styles; each stretch has its own control sequences. */
    private void changeStyle() {
        if (styled) {
            word.append(Style.OFF);
            styled = false;
        }
    }

    void indent(int by) {
        indent += by;
    }

    void word(String text) {
        text(text);
    }

    void space() {
        flushWord();
        pendingSpace = column > 0;
    }

    void text(String text) {
        String plain = Plain.line(text);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ') {
                space();
                continue;
            }
            int columns = columns(c);
            if (columns == 2) {
                flushWord();
            }
            put(c);
            wordColumns += columns;
            if (columns == 2 && !isClosing(plain, i)) {
                flushWord();
            }
        }
    }

    private static boolean isClosing(String text, int at) {
        return at < text.length() && "\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF09\u300B\u201D".indexOf(text.charAt(at)) >= 0;
    }

    private void put(int c) {
        if (terminal.colour() && !styled && !styles.isEmpty()) {
            styles.descendingIterator().forEachRemaining(style -> word.append(style.on()));
            styled = true;
        }
        word.appendCodePoint(c);
    }

    private void flushWord() {
        if (wordColumns == 0) {
            return;
        }
        changeStyle();
        int needed = wordColumns + (pendingSpace ? 1 : 0);
        if (column > 0 && column + needed > width) {
            printLine();
        }
        if (column == 0) {
            line.append(" ".repeat(indent));
            column = indent;
        } else if (pendingSpace) {
            line.append(' ');
            column++;
        }
        pendingSpace = false;
        line.append(word);
        column += wordColumns;
        word.setLength(0);
        wordColumns = 0;
    }

    private void printLine() {
        terminal.print(line.toString());
        blank = false;
        line.setLength(0);
        column = 0;
        pendingSpace = false;
    }

    void newLine() {
        flushWord();
        printLine();
    }

    void end() {
        flushWord();
        if (column > 0) {
            printLine();
        }
    }

    /** One empty line, however often it is asked for. */
    void blank() {
        end();
        if (!blank) {
            terminal.print("");
            blank = true;
        }
    }

    void rule() {
        end();
        terminal.print(terminal.paint(Style.DIM, "\u2500".repeat(Math.min(width, 40))));
        blank = false;
    }

    void verbatim(String text) {
        end();
        terminal.print(" ".repeat(indent) + Plain.line(text));
        blank = false;
    }

    /** How many columns a character takes: marks none, East Asian wide characters two. */
    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
