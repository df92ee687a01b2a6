package io.github.undoc.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the parser or a rule of the validator has to say of a document.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Finding extends Serializable permits ImmutableFinding, ImmutableFinding.Json {

    /** {@return the stable code, in kebab-case: of a diagnostic of the parser, or the id of a rule} */
    String code();

    /** {@return how grave it is} */
    Severity severity();

    /** {@return one sentence for people, in English unless another bundle was chosen} */
    String message();

    /** {@return where in the source text} */
    Optional<SourceSpan> span();

    /** {@return where in the document: a JSON Pointer (RFC 6901) into its JSON form} */
    Optional<String> pointer();

    /** {@return the words concerned, as printed} */
    Optional<String> words();

    /** {@return what was expected} */
    Optional<String> expected();

    /** {@return what was found} */
    Optional<String> found();

    /** {@return what to write instead, where that is certain} */
    Optional<String> suggestion();

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Finding} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
