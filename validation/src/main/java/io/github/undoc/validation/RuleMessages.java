package io.github.undoc.validation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the built-in rules. For each rule the bundle has {@code <id>.sentence} (what the rule asks for) and
 * {@code <id>.message} (what to say when it is broken), the latter with the fields <code>{found}</code>,
 * <code>{expected}</code> and <code>{words}</code>. English is complete and serves where a translation lacks a key. No
 * locale of the machine is looked at. Immutable, thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleMessages {

    private static final RuleMessages ENGLISH = new RuleMessages(load(), null);

    private final ResourceBundle bundle;
    private final @Nullable RuleMessages fallback;

    private RuleMessages(ResourceBundle bundle, @Nullable RuleMessages fallback) {
        this.bundle = bundle;
        this.fallback = fallback;
    }

    private static ResourceBundle load() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RuleMessages.class.getResourceAsStream("rules.properties"), "rules.properties"),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the English texts.
     *
     * @return the complete set
     */
    public static RuleMessages english() {
        return ENGLISH;
    }

    /**
     * Returns texts of a translation.
     *
     * @param translation a bundle with the keys of the English one, or some of them
     * @return the texts, with English where the translation has none
     */
    public static RuleMessages of(ResourceBundle translation) {
        return new RuleMessages(Objects.requireNonNull(translation, "translation must not be null"), ENGLISH);
    }

    /**
     * Returns the text of a key.
     *
     * @param key such as {@code symbol-session-mismatch.sentence}
     * @return the text, or empty if there is none even in English
     */
    public Optional<String> text(String key) {
        try {
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException e) {
            return fallback == null ? Optional.empty() : fallback.text(key);
        }
    }

    /**
     * Returns the message of a rule with its fields filled in.
     *
     * @param rule the id of the rule
     * @param fields the values by name; a field without value is left empty
     * @return the message, or empty if there is no such rule
     */
    public Optional<String> message(String rule, Map<String, String> fields) {
        return text(rule + ".message").map(pattern -> fill(pattern, fields));
    }

    private static String fill(String pattern, Map<String, String> fields) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(pattern, from, open).append(fields.getOrDefault(pattern.substring(open + 1, close), ""));
            from = close + 1;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }
}
