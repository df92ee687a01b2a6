package io.github.undoc.cli.internal.command;

/** What the program tells its caller; described in {@code docs/command-line.md}. */
public final class ExitCodes {

    /** All was done. */
    public static final int DONE = 0;

    /** Something was found: findings as grave as asked for, or text that is no symbol. */
    public static final int FOUND = 1;

    /** The command line makes no sense; nothing was done. */
    public static final int USAGE = 2;

    /** At least one document could not be read or converted, or there was nothing to read. */
    public static final int INPUT = 3;

    /** Results could not be written: no room, no permission, something in the way. */
    public static final int OUTPUT = 4;

    /** A fault of undoc. */
    public static final int INTERNAL = 70;

    /** Interrupted from outside. */
    public static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
