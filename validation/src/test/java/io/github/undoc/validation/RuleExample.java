package io.github.undoc.validation;

import io.github.undoc.model.UnDocument;

/**
 * A document that breaks a rule and one like it that does not.
 *
 * @param rule the id of the rule
 * @param failing breaks it
 * @param passing does not
 */
record RuleExample(String rule, UnDocument failing, UnDocument passing) {}
