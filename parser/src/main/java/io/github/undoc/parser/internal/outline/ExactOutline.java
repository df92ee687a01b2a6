package io.github.undoc.parser.internal.outline;

import java.util.BitSet;
import java.util.Optional;

/**
 * The parts of an exact text.
 *
 * @param front masthead and title
 * @param outline the parts behind them
 * @param signatures the lines in which signatures begin
 * @param jobNumber the job number from the foot of a page
 */
public record ExactOutline(Front front, Outline outline, BitSet signatures, Optional<String> jobNumber) {}
