package io.github.undoc.validation;

import java.util.List;

/**
 * Offers rules to the service loader: name an implementation in a {@code provides} clause or under
 * {@code META-INF/services}, and {@link DocumentValidator.Builder#discover()} finds its rules.
 *
 * @since 0.1.0
 */
public interface RuleProvider {

    /**
     * Returns the rules offered for single documents.
     *
     * @return the rules
     */
    List<Rule> rules();

    /**
     * Returns the rules offered for archives.
     *
     * @return the rules; none by default
     */
    default List<ArchiveRule> archiveRules() {
        return List.of();
    }
}
