package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.Signatory;
import java.util.List;

/**
 * A signature found at the end of a text.
 *
 * @param start index of its first line
 * @param end index behind its last line
 * @param signatories who signs, in printed order
 */
public record SignatureReading(int start, int end, List<Signatory> signatories) {

    /** Makes the list immutable. */
    public SignatureReading {
        signatories = List.copyOf(signatories);
    }
}
