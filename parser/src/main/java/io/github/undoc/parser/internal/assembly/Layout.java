package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.text.Block;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.Part;
import java.util.List;
import java.util.Optional;

/** Tells what stands where within a part: by its looks, or by its marks. */
interface Layout {

    /** The blocks of some lines; in reports, but not in letters, short lines can be headings. */
    List<Block> blocks(int from, int to, boolean report);

    /**
     * Where a signature stands.
     *
     * @param start its first line
     * @param end behind its last line
     */
    record SignatureLines(int start, int end) {}

    /** The signature of some lines. */
    Optional<SignatureLines> signature(int from, int to);

    /**
     * A masthead of an annex and where it ends.
     *
     * @param masthead the masthead
     * @param end the first line behind it
     */
    record AnnexMasthead(Masthead masthead, int end) {}

    /** The masthead of an annex that begins at a line. */
    Optional<AnnexMasthead> annexMasthead(int line, int to);

    /** Whether a line is one of the text, whatever it looks like. */
    boolean isText(int line);

    /** Where the title of an annex that begins at a line ends; the line itself if there is none. */
    int annexTitleEnd(int line, int to);

    /** Whether the document is a letter, whatever its title tells. */
    boolean isLetter(Front front, Part root);
}
