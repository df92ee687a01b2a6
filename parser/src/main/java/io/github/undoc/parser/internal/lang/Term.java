package io.github.undoc.parser.internal.lang;

import io.github.undoc.model.Language;

/**
 * What a phrase means in a language.
 *
 * @param words what it is for
 * @param key its meaning, such as the key of an organ
 * @param language the language whose file has it
 */
public record Term(Words words, String key, Language language) {}
