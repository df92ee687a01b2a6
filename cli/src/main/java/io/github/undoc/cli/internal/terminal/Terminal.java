package io.github.undoc.cli.internal.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes, and what it may do there. The start script knows which streams are terminals and how wide they
 * are, and says so in two variables of the environment; without it, Java's own knowledge serves.
 */
public final class Terminal {

    private static final int USUAL_WIDTH = 80;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private final boolean colour;
    private final int width;

    /**
     * Makes a terminal.
     *
     * @param out for results
     * @param err for what is said besides
     * @param outIsTerminal whether a person reads the results
     * @param errIsTerminal whether a person reads what is said besides
     * @param colour whether to colour
     * @param width columns
     */
    public Terminal(
            PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, boolean colour, int width) {
        this.out = out;
        this.err = err;
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
        this.colour = colour;
        this.width = width;
    }

    /**
     * Returns the terminal of this process.
     *
     * @return the terminal; both streams in UTF-8
     */
    @SuppressWarnings("SystemConsoleNull") // only asked where the start script did not say
    public static Terminal system() {
        Map<String, String> environment = System.getenv();
        String streams = environment.getOrDefault("UNDOC_TERMINAL", "unknown");
        boolean known = !streams.equals("unknown");
        boolean console = !known && System.console() != null;
        boolean out = known ? streams.contains("out") : console;
        boolean err = known ? streams.contains("err") : console;
        // https://no-color.org: set and not empty.
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                out,
                err,
                out && !refused,
                width(environment.getOrDefault("UNDOC_COLUMNS", "")));
    }

    private static int width(String columns) {
        try {
            return Math.max(40, Math.min(500, Integer.parseInt(columns.strip())));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13), false, StandardCharsets.UTF_8);
    }

    /**
     * Returns the stream of results.
     *
     * @return a stream in UTF-8
     */
    public PrintStream out() {
        return out;
    }

    /**
     * Returns the stream of what is said besides.
     *
     * @return a stream in UTF-8
     */
    public PrintStream err() {
        return err;
    }

    /**
     * Writes a line of results; without a line feed of the platform's own, so that results are the same everywhere.
     *
     * @param line the line
     */
    public void print(String line) {
        out.append(line).append('\n');
    }

    /**
     * Writes a line for people besides the results; the results before it are flushed first.
     *
     * @param line the line
     */
    public void say(String line) {
        out.flush();
        err.append(line).append('\n');
        err.flush();
    }

    /**
     * Returns whether a person reads the results.
     *
     * @return true on a terminal
     */
    public boolean outIsTerminal() {
        return outIsTerminal;
    }

    /**
     * Returns whether a person reads what is said besides.
     *
     * @return true on a terminal
     */
    public boolean errIsTerminal() {
        return errIsTerminal;
    }

    /**
     * Returns whether to colour.
     *
     * @return true on a terminal whose user did not set {@code NO_COLOR}
     */
    public boolean colour() {
        return colour;
    }

    /**
     * Returns the width.
     *
     * @return columns
     */
    public int width() {
        return width;
    }

    /**
     * Colours a text.
     *
     * @param style the style
     * @param text the text
     * @return the text, between control sequences where colours are wanted
     */
    public String paint(Style style, String text) {
        return colour && !text.isEmpty() ? style.on() + text + Style.OFF : text;
    }
}
