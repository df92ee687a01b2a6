package io.github.undoc.cli.archive;

import java.io.IOException;
import java.util.Objects;

/**
 * Says why one document cannot be converted: a cause, and a sentence for people that says what to do.
 *
 * @since 0.1.0
 */
public final class ProblemException extends IOException {

    private static final long serialVersionUID = 1L;

    /** The cause. */
    private final Problem problem;

    /**
     * Makes an exception.
     *
     * @param problem the cause
     * @param message one line, without the name of the document
     */
    public ProblemException(Problem problem, String message) {
        super(message);
        this.problem = Objects.requireNonNull(problem, "problem must not be null");
    }

    /**
     * Makes an exception.
     *
     * @param problem the cause
     * @param message one line, without the name of the document
     * @param cause what was caught
     */
    public ProblemException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = Objects.requireNonNull(problem, "problem must not be null");
    }

    /**
     * Returns the cause.
     *
     * @return one of the constants
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Returns the sentence for people.
     *
     * @return one line
     */
    public String sentence() {
        return Objects.requireNonNullElse(getMessage(), problem.key());
    }
}
