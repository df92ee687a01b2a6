package io.github.undoc.cli.internal.run;

import java.io.IOException;

/** Says that the target could not be written, as against a document that could not be converted. */
final class TargetException extends IOException {

    private static final long serialVersionUID = 1L;

    TargetException(IOException cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
