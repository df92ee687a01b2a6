package io.github.undoc.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The request of a letter to be circulated as a document.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface CirculationRequest extends Serializable
        permits ImmutableCirculationRequest, ImmutableCirculationRequest.Json {

    /** {@return the organs as whose document it is to be circulated, in printed order} */
    List<Organ> organs();

    /** {@return the agenda items under which it is to be circulated} */
    List<AgendaItem> items();

    /** {@return where it stood in the source text, if it came from one; not part of equality} */
    @Value.Auxiliary
    Optional<SourceSpan> span();

    /**
     * Returns a new builder. It is not thread-safe; every {@code build()} gives a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CirculationRequest} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableCirculationRequest.Builder {
        Builder() {}
    }
}
