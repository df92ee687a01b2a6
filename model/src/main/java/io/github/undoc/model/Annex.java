package io.github.undoc.model;

import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.SignatureBlock;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annex, enclosure or the like, with those nested in it. The lines, the body and the signature are what was printed; the rest is read from them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Annex extends Serializable permits ImmutableAnnex, ImmutableAnnex.Json {

    /** {@return what it is called} */
    @Value.Default
    default AnnexKind kind() {
        return AnnexKind.ANNEX;
    }

    /** {@return its number as printed, such as {@code II}; absent for an only annex} */
    Optional<String> number();

    /** {@return the lines of its heading, in printed order} */
    List<AnnexLine> lines();

    /** {@return its title, joined to one line} */
    Optional<String> title();

    /** {@return the original languages that its heading names} */
    List<Language> originalLanguages();

    /** {@return the language it is written in, told from its words; absent where it cannot be told} */
    Optional<Language> language();

    /** {@return the masthead of an annex that is itself a document with its own symbol; printed above the title} */
    Optional<Masthead> masthead();

    /** {@return the text} */
    List<Block> body();

    /** {@return the signature at its end} */
    Optional<SignatureBlock> signature();

    /** {@return its notes, in document order} */
    List<Footnote> footnotes();

    /** {@return enclosures and the like behind it} */
    List<Annex> annexes();

    /**
     * Returns the lines printed above the masthead.
     *
     * @return the lines before the first of kind {@link AnnexLineKind#TITLE}; all lines of an annex without a masthead
     */
    default List<AnnexLine> linesAboveMasthead() {
        return lines().subList(0, mastheadLine());
    }

    /**
     * Returns the lines printed below the masthead.
     *
     * @return the lines from the first of kind {@link AnnexLineKind#TITLE} on; none of an annex without a masthead
     */
    default List<AnnexLine> linesBelowMasthead() {
        return lines().subList(mastheadLine(), lines().size());
    }

    private int mastheadLine() {
        int line = 0;
        while (line < lines().size()
                && (masthead().isEmpty() || lines().get(line).kind() != AnnexLineKind.TITLE)) {
            line++;
        }
        return line;
    }

    /**
     * Returns the label as printed, such as {@code Annex II}.
     *
     * @return the text of the first line of kind {@link AnnexLineKind#LABEL}; empty where there is none
     */
    default Optional<String> label() {
        for (AnnexLine line : lines()) {
            if (line.kind() == AnnexLineKind.LABEL) {
                return Optional.of(PlainText.of(line.content()));
            }
        }
        return Optional.empty();
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
     * Builds {@link Annex} values.
     *
     * @since 0.1.0
     */
    final class Builder extends ImmutableAnnex.Builder {
        Builder() {}
    }
}
