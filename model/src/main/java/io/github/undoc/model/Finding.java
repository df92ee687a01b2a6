package io.github.undoc.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the parser or a rule of the validator has to say of a document.
 */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding, ImmutableFinding.Json {

    /** The stable code, in kebab-case: of a diagnostic of the parser, or the id of a rule. */
    String code();

    /** How grave it is. */
    Severity severity();

    /** One sentence for people, in English unless another bundle was chosen. */
    String message();

    /** Where in the source text. */
    Optional<SourceSpan> span();

    /** Where in the document: a JSON Pointer (RFC 6901) into its JSON form. */
    Optional<String> pointer();

    /** The words concerned, as printed. */
    Optional<String> words();

    /** What was expected. */
    Optional<String> expected();

    /** What was found. */
    Optional<String> found();

    /** What to write instead, where that is certain. */
    Optional<String> suggestion();

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Finding} values. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
