package io.github.undoc.validation;

import io.github.undoc.model.AgendaItem;
import io.github.undoc.model.Language;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.symbol.DocumentSymbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A failing and a passing archive for each archive rule. */
final class ArchiveExamples {

    private static final UnDocument ENGLISH = version(Language.ENGLISH, m -> {});

    private ArchiveExamples() {}

    /**
     * An archive that breaks a rule and one that does not.
     *
     * @param rule the id of the rule
     * @param failing breaks it
     * @param passing does not
     */
    record Example(String rule, List<UnDocument> failing, List<UnDocument> passing) {}

    static List<Example> all() {
        List<UnDocument> good = List.of(ENGLISH, version(Language.FRENCH, m -> {}));
        return List.of(
                new Example(
                        "archive-date-conflict",
                        List.of(ENGLISH, version(Language.FRENCH, m -> m.date(LocalDate.of(2020, 10, 19)))),
                        good),
                new Example("archive-duplicate", List.of(ENGLISH, ENGLISH), good),
                new Example(
                        "archive-base-missing",
                        List.of(symbol("A/75/520/Add.1")),
                        List.of(symbol("A/75/520"), symbol("A/75/520/Add.1"))),
                new Example(
                        "archive-modification-gap",
                        List.of(symbol("A/75/520"), symbol("A/75/520/Add.2")),
                        List.of(symbol("A/75/520"), symbol("A/75/520/Add.1"), symbol("A/75/520/Add.2"))),
                new Example(
                        "archive-items-differ",
                        List.of(ENGLISH, version(Language.FRENCH, m -> m.addAgendaItems(Samples.item(99)))),
                        List.of(
                                ENGLISH,
                                version(
                                        Language.ARABIC,
                                        m -> m.agendaItems(List.of(
                                                Samples.item(34),
                                                AgendaItem.builder()
                                                        .number(71)
                                                        .addSubItems("أ")
                                                        .build()))))),
                new Example(
                        "archive-annex-count-differs",
                        List.of(ENGLISH, without(version(Language.FRENCH, m -> {}))),
                        good),
                new Example(
                        "archive-original-differs",
                        List.of(ENGLISH, version(Language.FRENCH, m -> m.originalLanguages(List.of(Language.SPANISH)))),
                        good),
                new Example("archive-joint-symbol-differs", List.of(ENGLISH, symbol("A/75/520")), good),
                new Example(
                        "archive-job-number-repeated",
                        List.of(job("A/75/520", "20-13851 (E)"), job("A/75/521", "20-13851 (E)")),
                        List.of(job("A/75/520", "20-13851 (E)"), job("A/75/521", "20-13852 (E)"))),
                new Example("archive-number-gap", series(1, 12, 5), series(1, 12, 0)));
    }

    private static UnDocument version(Language language, Consumer<Masthead.Builder> change) {
        UnDocument base =
                Samples.masthead(change.andThen(m -> m.language(language).jobNumber(Optional.empty())));
        return UnDocument.builder().from(base).language(language).build();
    }

    private static UnDocument without(UnDocument version) {
        return UnDocument.builder().from(version).annexes(List.of()).build();
    }

    private static UnDocument symbol(String symbol) {
        return version(Language.ENGLISH, m -> m.symbols(List.of(DocumentSymbol.parse(symbol))));
    }

    private static UnDocument job(String symbol, String job) {
        return Samples.masthead(
                m -> m.symbols(List.of(DocumentSymbol.parse(symbol))).jobNumber(job));
    }

    private static List<UnDocument> series(int from, int to, int leftOut) {
        List<UnDocument> documents = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (i != leftOut) {
                documents.add(symbol("A/75/" + i));
            }
        }
        return documents;
    }
}
