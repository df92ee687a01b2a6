package io.github.undoc.validation.report;

/**
 * What a program that validates tells its caller, so that a build can stop on it.
 *
 * @since 0.1.0
 */
public final class ExitCode {

    /** No finding is as grave as the threshold. */
    public static final int CLEAN = 0;

    /** At least one finding is as grave as the threshold, or graver. */
    public static final int FINDINGS = 1;

    /** The program was called wrongly; nothing was checked. */
    public static final int USAGE = 2;

    /** Something could not be read or written, so that the result is not complete. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
