package io.github.undoc.validation;

import io.github.undoc.model.Severity;

/**
 * What there is to know of a rule without running it. Implementations are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface RuleInfo {

    /**
     * Returns the id; findings carry it as their code.
     *
     * @return a stable name in kebab-case, such as {@code symbol-session-mismatch}
     */
    String id();

    /**
     * Returns how grave a finding of this rule is, unless the validator was told otherwise.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the set the rule belongs to.
     *
     * @return the set; rules added by hand run whatever their set
     */
    default RuleSet set() {
        return RuleSet.CORE;
    }

    /**
     * Returns what the rule asks for.
     *
     * @return one sentence, in English
     */
    String sentence();

    /**
     * Returns where the rule comes from.
     *
     * @return a manual, a table or a practice
     */
    String source();
}
