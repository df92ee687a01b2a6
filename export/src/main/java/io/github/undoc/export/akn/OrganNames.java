package io.github.undoc.export.akn;

import io.github.undoc.model.Language;
import io.github.undoc.model.Organ;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of organs in the six languages, as lines of a masthead print them. */
final class OrganNames {

    private static final Map<Organ, Set<String>> REGISTERED =
            Organ.registered().stream().collect(Collectors.toUnmodifiableMap(organ -> organ, OrganNames::names));

    private OrganNames() {}

    /** Returns the first of some organs that a line names. */
    static Optional<Organ> named(String line, List<Organ> organs) {
        String name = key(line);
        for (Organ organ : organs) {
            Set<String> names = REGISTERED.get(organ);
            if ((names == null ? names(organ) : names).contains(name)) {
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    private static Set<String> names(Organ organ) {
        return Language.official().stream()
                .map(language -> key(organ.name(language)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String name) {
        return Chars.clean(name).toLowerCase(Locale.ROOT);
    }
}
