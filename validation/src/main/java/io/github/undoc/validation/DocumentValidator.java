package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Severity;
import io.github.undoc.model.UnDocument;
import io.github.undoc.validation.internal.BuiltInRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Checks documents with a set of rules. Immutable and thread-safe; make one and use it for all documents.
 *
 * <pre>{@code
 * DocumentValidator validator = DocumentValidator.builder().build();
 * List<Finding> findings = validator.validate(document);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DocumentValidator {

    private static final int DEFAULT_ARCHIVE_LIMIT = 1_000_000;

    private final Rule[] rules;
    private final List<ArchiveRule> archiveRules;
    private final Map<String, Severity> severities;
    private final RuleMessages messages;
    private final int archiveLimit;

    private DocumentValidator(
            List<Rule> rules,
            List<ArchiveRule> archiveRules,
            Map<String, Severity> severities,
            RuleMessages messages,
            int archiveLimit) {
        this.rules = rules.toArray(Rule[]::new);
        this.archiveRules = List.copyOf(archiveRules);
        this.severities = Map.copyOf(severities);
        this.messages = messages;
        this.archiveLimit = archiveLimit;
    }

    /**
     * Returns a new builder. Unless told otherwise it builds a validator with the rules of {@link RuleSet#CORE}.
     *
     * @return a builder; not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks one document.
     *
     * @param document the document
     * @return the findings, the gravest first; empty if no rule is broken
     */
    public List<Finding> validate(UnDocument document) {
        RuleContext context = new RuleContext(document, messages);
        List<Finding> findings = List.of();
        for (Rule rule : rules) {
            List<Finding> found = rule.check(document, context);
            if (!found.isEmpty()) {
                findings = findings.isEmpty() ? new ArrayList<>() : findings;
                for (Finding finding : found) {
                    findings.add(graded(finding));
                }
            }
        }
        if (findings.size() > 1) {
            findings.sort((a, b) -> a.severity().compareTo(b.severity()));
        }
        return List.copyOf(findings);
    }

    /**
     * Begins to check an archive.
     *
     * @return a check to which documents are added
     */
    public ArchiveCheck archive() {
        return new ArchiveCheck(this, archiveLimit);
    }

    /**
     * Returns what this validator checks.
     *
     * @return its rules for documents, then those for archives
     */
    public List<RuleInfo> rules() {
        List<RuleInfo> all = new ArrayList<>(List.of(rules));
        all.addAll(archiveRules);
        return List.copyOf(all);
    }

    /**
     * Returns how grave findings of a rule are here.
     *
     * @param rule a rule
     * @return the severity it was given in the builder, else its own
     */
    public Severity severity(RuleInfo rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }

    RuleMessages messages() {
        return messages;
    }

    List<ArchiveRule> archiveRules() {
        return archiveRules;
    }

    Finding graded(Finding finding) {
        Severity chosen = severities.get(finding.code());
        return chosen == null || chosen == finding.severity()
                ? finding
                : Finding.builder().from(finding).severity(chosen).build();
    }

    /**
     * Builds {@link DocumentValidator} values. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Set<RuleSet> sets = EnumSet.of(RuleSet.CORE);
        private final Set<String> off = new HashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final List<Rule> added = new ArrayList<>();
        private final List<ArchiveRule> addedForArchives = new ArrayList<>();
        private RuleMessages messages = RuleMessages.english();
        private int archiveLimit = DEFAULT_ARCHIVE_LIMIT;

        private Builder() {}

        /**
         * Chooses built-in sets, in place of those chosen before.
         *
         * @param chosen the sets; none means that only rules added by hand run
         * @return this builder
         */
        public Builder sets(RuleSet... chosen) {
            sets.clear();
            sets.addAll(List.of(chosen));
            return this;
        }

        /**
         * Switches rules off.
         *
         * @param ids their ids
         * @return this builder
         */
        public Builder off(String... ids) {
            off.addAll(List.of(ids));
            return this;
        }

        /**
         * Changes how grave the findings of a rule are.
         *
         * @param id the id of the rule
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(String id, Severity severity) {
            severities.put(
                    Objects.requireNonNull(id, "id must not be null"),
                    Objects.requireNonNull(severity, "severity must not be null"));
            return this;
        }

        /**
         * Adds rules.
         *
         * @param rules rules of the caller's own; one with the id of a built-in rule takes its place
         * @return this builder
         */
        public Builder add(Rule... rules) {
            added.addAll(List.of(rules));
            return this;
        }

        /**
         * Adds rules for archives.
         *
         * @param rules rules of the caller's own
         * @return this builder
         */
        public Builder addForArchives(ArchiveRule... rules) {
            addedForArchives.addAll(List.of(rules));
            return this;
        }

        /**
         * Adds the rules of all {@link RuleProvider}s on the class or module path, as the loader of this class sees it.
         *
         * @return this builder
         */
        public Builder discover() {
            ClassLoader loader = DocumentValidator.class.getClassLoader();
            for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, loader)) {
                added.addAll(provider.rules());
                addedForArchives.addAll(provider.archiveRules());
            }
            return this;
        }

        /**
         * Chooses the texts of messages.
         *
         * @param texts English unless called
         * @return this builder
         */
        public Builder messages(RuleMessages texts) {
            messages = Objects.requireNonNull(texts, "texts must not be null");
            return this;
        }

        /**
         * Limits how many documents of an archive are compared with each other.
         *
         * @param documents a number; 1,000,000 unless called, which takes about 300 MB when it is reached
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder archiveLimit(int documents) {
            if (documents < 0) {
                throw new IllegalArgumentException("a limit cannot be negative: " + documents);
            }
            archiveLimit = documents;
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return a new validator
         * @throws IllegalArgumentException if a rule that was switched off or given a severity does not exist
         */
        public DocumentValidator build() {
            Map<String, Rule> rules = new LinkedHashMap<>();
            Map<String, ArchiveRule> archiveRules = new LinkedHashMap<>();
            Set<String> known = new HashSet<>();
            for (Rule rule : BuiltInRules.rules()) {
                known.add(rule.id());
                if (sets.contains(rule.set())) {
                    rules.put(rule.id(), rule);
                }
            }
            for (ArchiveRule rule : BuiltInRules.archiveRules()) {
                known.add(rule.id());
                if (sets.contains(rule.set())) {
                    archiveRules.put(rule.id(), rule);
                }
            }
            added.forEach(rule -> rules.put(rule.id(), rule));
            addedForArchives.forEach(rule -> archiveRules.put(rule.id(), rule));
            known.addAll(rules.keySet());
            known.addAll(archiveRules.keySet());
            requireKnown(known, off);
            requireKnown(known, severities.keySet());
            rules.keySet().removeAll(off);
            archiveRules.keySet().removeAll(off);
            return new DocumentValidator(
                    List.copyOf(rules.values()),
                    List.copyOf(archiveRules.values()),
                    severities,
                    messages,
                    archiveLimit);
        }

        private static void requireKnown(Set<String> known, Set<String> named) {
            for (String id : named) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException("no rule is called \"" + id + "\"");
                }
            }
        }
    }
}
