package io.github.undoc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Finding;
import io.github.undoc.model.UnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class MutationTest {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().build();

    @Test
    void changesAreNamed() {
        Map<String, UnDocument> letters = GoldLetters.all();
        List<String> missed = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        int changed = 0;
        for (Map.Entry<String, UnDocument> letter : letters.entrySet()) {
            List<Finding> before = VALIDATOR.validate(letter.getValue());
            for (Mutations.Mutation mutation : Mutations.all()) {
                Optional<UnDocument> mutant = mutation.change().apply(letter.getValue());
                if (mutant.isPresent() && !mutant.get().equals(letter.getValue())) {
                    changed++;
                    kinds.add(mutation.name());
                    List<Finding> fresh = new ArrayList<>(VALIDATOR.validate(mutant.get()));
                    before.forEach(fresh::remove);
                    if (fresh.stream().noneMatch(finding -> mutation.codes().contains(finding.code()))) {
                        missed.add(letter.getKey() + ": " + mutation.name());
                    }
                }
            }
        }

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(25);
        assertThat(changed).isGreaterThan(500);
        assertThat(missed).as("%d changes", changed).hasSizeLessThanOrEqualTo(changed / 20);
    }
}
