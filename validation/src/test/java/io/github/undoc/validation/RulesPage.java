package io.github.undoc.validation;

import io.github.undoc.model.Finding;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.validation.internal.BuiltInRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/rules.md} from the rules and their examples. */
final class RulesPage {

    private static final DocumentValidator ALL =
            DocumentValidator.builder().sets(RuleSet.values()).build();

    private final StringBuilder out = new StringBuilder();

    private RulesPage() {}

    static String write() {
        RulesPage page = new RulesPage();
        page.head();
        page.documents();
        page.archives();
        return page.out.toString();
    }

    private void head() {
        List<RuleInfo> rules = ALL.rules();
        out.append("""
                # Rules

                %d rules in three sets: `core` (contradictions within one document), `archive` (between the documents of an \
                archive) and `publication` (what an editor looks at before a document is published). How to choose, switch off \
                and add rules: [validation.md](validation.md).

                Each rule has an example that breaks it and one that does not; both run as tests. The lines that differ are \
                shown, `-` in the example that fails and `+` in the one that passes. This page is written from the rules: \
                `./mvnw -pl validation -am test -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false \
                -Dundoc.docs.write=true`.

                | rule | severity | set | what it asks for |
                | --- | --- | --- | --- |
                """.formatted(rules.size()));
        for (RuleInfo rule : rules) {
            out.append("| [%s](#%s) | %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.id(),
                            rule.severity().key(),
                            rule.set().key(),
                            rule.sentence()));
        }
    }

    private void documents() {
        Map<String, RuleExample> examples = new LinkedHashMap<>();
        RuleExamples.all().forEach(example -> examples.put(example.rule(), example));
        String theme = "";
        for (Rule rule : BuiltInRules.rules()) {
            String next = rule.getClass().getPackageName();
            next = next.substring(next.lastIndexOf('.') + 1);
            if (!next.equals(theme)) {
                theme = next;
                out.append("\n## ")
                        .append(theme.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(theme.substring(1))
                        .append('\n');
            }
            RuleExample example = examples.get(rule.id());
            if (example != null) {
                describe(rule);
                lines(List.of(printed(example.failing())), List.of(printed(example.passing())));
                for (Finding finding : ALL.validate(example.failing())) {
                    if (finding.code().equals(rule.id())) {
                        told(finding);
                        break;
                    }
                }
            }
        }
    }

    private void archives() {
        out.append("\n## Archive\n");
        Map<String, ArchiveExamples.Example> examples = new LinkedHashMap<>();
        ArchiveExamples.all().forEach(example -> examples.put(example.rule(), example));
        for (ArchiveRule rule : BuiltInRules.archiveRules()) {
            ArchiveExamples.Example example = examples.get(rule.id());
            if (example != null) {
                describe(rule);
                lines(entries(example.failing()), entries(example.passing()));
                ArchiveCheck check = ALL.archive();
                int number = 1;
                for (UnDocument document : example.failing()) {
                    check.add("document " + number++, document);
                }
                check.finish().stream()
                        .filter(found -> found.finding().code().equals(rule.id()))
                        .limit(1)
                        .forEach(found -> told(found.finding()));
            }
        }
    }

    private void describe(RuleInfo rule) {
        out.append("\n### ").append(rule.id()).append("\n\n");
        out.append("**")
                .append(rule.severity().key())
                .append("**, ")
                .append(rule.set().key())
                .append(". ");
        out.append(rule.sentence()).append(" Source: ").append(rule.source()).append(".\n\n");
    }

    private void told(Finding finding) {
        out.append("\nFinding at `").append(finding.pointer().orElse("")).append("`: ");
        out.append(finding.message().replace("*", "\\*").replace("<", "&lt;")).append('\n');
    }

    private static String printed(UnDocument document) {
        return PlainText.of(document);
    }

    private static List<String> entries(List<UnDocument> archive) {
        List<String> entries = new ArrayList<>();
        for (UnDocument document : archive) {
            Masthead masthead = document.masthead();
            String symbols =
                    masthead.symbols().stream().map(DocumentSymbol::toString).collect(Collectors.joining("-"));
            entries.add(symbols
                    + masthead.language().map(language -> ", " + language.tag()).orElse("")
                    + masthead.date().map(date -> ", " + date).orElse("")
                    + ", items " + ArchiveEntry.of("", document).items()
                    + ", original " + masthead.originalLanguages()
                    + ", annexes " + document.annexes().size()
                    + masthead.jobNumber().map(job -> ", job number " + job).orElse(""));
        }
        return entries;
    }

    private void lines(List<String> failing, List<String> passing) {
        List<String> before = String.join("\n", failing).lines().toList();
        List<String> after = String.join("\n", passing).lines().toList();
        List<String> difference = difference(before, after);
        if (difference.isEmpty()) {
            out.append("The two examples are printed alike; they differ in what was read from the print.\n");
            return;
        }
        out.append("```diff\n");
        difference.forEach(line -> out.append(line).append('\n'));
        out.append("```\n");
    }

    /** What is left beside the longest common subsequence. */
    private static List<String> difference(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> difference = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                difference.add("- " + before.get(i++));
            } else {
                difference.add("+ " + after.get(j++));
            }
        }
        return difference;
    }
}
