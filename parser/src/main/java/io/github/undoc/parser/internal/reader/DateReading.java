package io.github.undoc.parser.internal.reader;

import java.time.LocalDate;

/**
 * A date found in a text.
 *
 * @param date the day
 * @param start first character
 * @param end behind the last character
 */
public record DateReading(LocalDate date, int start, int end) {}
