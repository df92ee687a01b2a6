package io.github.undoc.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.SignatureBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A letter, identical letters or a note verbale. Title, body and signature are what was printed; the rest is read from them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonTypeName("letter")
public sealed interface Letter extends DocumentContent permits ImmutableLetter, ImmutableLetter.Json {

    /** {@return the form of the letter} */
    @Value.Default
    default LetterForm form() {
        return LetterForm.LETTER;
    }

    /** {@return the title as printed, its lines joined; empty where none is printed} */
    List<Inline> title();

    /** {@return the date of the letter itself, as its title says} */
    Optional<LocalDate> date();

    /** {@return who writes, in printed order} */
    List<Sender> senders();

    /** {@return to whom, in printed order} */
    List<Addressee> addressees();

    /** {@return the text between title and signature} */
    List<Block> body();

    /** {@return the request to circulate the letter, if the body makes one} */
    Optional<CirculationRequest> circulationRequest();

    /** {@return the signature} */
    Optional<SignatureBlock> signature();

    /**
     * Returns the persons who sign, in printed order.
     *
     * @return the signatories; empty for an unsigned letter
     */
    default List<Signatory> signatories() {
        return signature().map(SignatureBlock::signatories).orElse(List.of());
    }

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
     * Builds {@link Letter} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableLetter.Builder {
        Builder() {}
    }
}
