package io.github.undoc.parser;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what the parser reads with the gold facts and prints precision and recall for each field, language and kind
 * of source, and each miss.
 *
 * <p>Its {@code main} prints the whole report.
 */
final class FactsReport {

    /** The system property that makes the tests print their reports. */
    static final String PRINT = "undoc.facts.report";

    private static final class Count {
        private int right;
        private int given;
        private int wanted;
    }

    private final Map<String, Count> byField = new TreeMap<>();
    private final Map<String, Count> byLanguage = new TreeMap<>();
    private final Map<String, Count> byGroup = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Count all = new Count();

    private FactsReport() {}

    static FactsReport of(List<GoldFacts.Gold> golds) {
        FactsReport report = new FactsReport();
        UnDocumentParser parser = UnDocumentParser.create();
        for (GoldFacts.Gold gold : golds) {
            report.compare(gold, FactsOf.of(parser.parse(gold.text())));
        }
        return report;
    }

    private void compare(GoldFacts.Gold gold, Map<String, List<String>> read) {
        TreeSet<String> fields = new TreeSet<>(gold.facts().keySet());
        fields.addAll(read.keySet());
        for (String field : fields) {
            List<String> wanted = gold.facts().getOrDefault(field, List.of());
            List<String> given = read.getOrDefault(field, List.of());
            int right = common(wanted, given);
            count(byField, field, right, given.size(), wanted.size());
            count(byLanguage, gold.language(), right, given.size(), wanted.size());
            count(byGroup, gold.group(), right, given.size(), wanted.size());
            add(all, right, given.size(), wanted.size());
            if (!wanted.equals(given)) {
                misses.add(gold.name() + " [" + gold.group() + "] " + field + "\n    wanted " + wanted + "\n    given  "
                        + given);
            }
        }
    }

    private static int common(List<String> wanted, List<String> given) {
        List<String> rest = new ArrayList<>(given);
        int right = 0;
        for (String value : wanted) {
            right += rest.remove(value) ? 1 : 0;
        }
        return right;
    }

    private static void count(Map<String, Count> counts, String key, int right, int given, int wanted) {
        add(counts.computeIfAbsent(key, k -> new Count()), right, given, wanted);
    }

    private static void add(Count count, int right, int given, int wanted) {
        count.right += right;
        count.given += given;
        count.wanted += wanted;
    }

    /** The share of the wanted values that were read. */
    double recall() {
        return all.wanted == 0 ? 1 : (double) all.right / all.wanted;
    }

    /** The share of the values read that were wanted. */
    double precision() {
        return all.given == 0 ? 1 : (double) all.right / all.given;
    }

    List<String> misses() {
        return misses;
    }

    void print(PrintStream out) {
        misses.forEach(out::println);
        table(out, "field", byField);
        table(out, "language", byLanguage);
        table(out, "source", byGroup);
        table(out, "all", Map.of("all", all));
    }

    private static void table(PrintStream out, String title, Map<String, Count> counts) {
        out.println();
        out.printf(Locale.ROOT, "%-32s %9s %9s %7s%n", title, "precision", "recall", "values");
        counts.forEach((key, count) -> out.printf(
                Locale.ROOT,
                "%-32s %8.1f%% %8.1f%% %7d%n",
                key,
                count.given == 0 ? 100 : 100.0 * count.right / count.given,
                count.wanted == 0 ? 100 : 100.0 * count.right / count.wanted,
                count.wanted));
    }

    public static void main(String[] arguments) {
        List<GoldFacts.Gold> golds = new ArrayList<>(GoldFacts.own());
        golds.addAll(GoldFacts.shared());
        FactsReport.of(golds).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
