package io.github.undoc.parser.internal.reader;

import io.github.undoc.model.AnnexKind;
import java.util.Optional;

/**
 * The label of an annex.
 *
 * @param kind what it is called
 * @param number its number as printed
 * @param lines how many lines the label covers: “Annex to the letter dated …” may take several
 * @param endColumn where the label ends in the last of them; the length of that line unless a title follows in the same line
 * @param ofLetter whether it names the letter it belongs to
 */
public record AnnexHeading(AnnexKind kind, Optional<String> number, int lines, int endColumn, boolean ofLetter) {}
