package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.DocumentOutcome.Failure;
import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import java.io.IOException;
import java.util.Locale;

/** Puts what was thrown into words. */
final class Failures {

    private static final int MOST_FRAMES = 30;

    private Failures() {}

    static Failure of(Throwable thrown) {
        if (thrown instanceof ProblemException problem) {
            return new Failure(problem.problem(), problem.sentence(), "");
        }
        if (thrown instanceof TargetException) {
            return new Failure(
                    Problem.NOT_WRITTEN,
                    isDiskFull(thrown)
                            ? "could not be written: the disk is full; make room and go on with --resume"
                            : "could not be written: " + thrown.getMessage(),
                    "");
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(
                    Problem.TOO_LARGE, "needs more memory than there is; give Java more (-Xmx) or fewer --threads", "");
        }
        if (thrown instanceof IOException) {
            return new Failure(Problem.UNREADABLE, "cannot be read: " + thrown.getMessage(), "");
        }
        return new Failure(
                Problem.INTERNAL,
                "could not be converted, by a fault of undoc ("
                        + thrown.getClass().getSimpleName() + "); please report it",
                trace(thrown));
    }

    /** Whether a failure to write means that there is no room left. */
    static boolean isDiskFull(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }

    /** The cause in lines, without the frames of threads, which differ from run to run. */
    private static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            trace.append(at == thrown ? "" : "caused by ").append(at).append('\n');
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                trace.append("    at ").append(frames[i]).append('\n');
            }
        }
        return trace.toString();
    }
}
