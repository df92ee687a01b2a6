package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.text.Block;
import io.github.undoc.parser.internal.outline.Front;
import io.github.undoc.parser.internal.outline.Part;
import io.github.undoc.parser.internal.reader.SignatureReading;
import io.github.undoc.parser.internal.reader.TitleReading;
import java.util.List;
import java.util.Optional;

/** Tells what stands where within a part: by its looks, or by its marks. */
interface Layout {

    /** The blocks of some lines; in reports, but not in letters, short lines can be headings. */
    List<Block> blocks(int from, int to, boolean report);

    /** The signature of some lines. */
    Optional<SignatureReading> signature(int from, int to);

    /**
     * A masthead of an annex and where it ends.
     *
     * @param masthead the masthead
     * @param end the first line behind it
     */
    record AnnexMasthead(Masthead masthead, int end) {}

    /** The masthead of an annex that begins at a line. */
    Optional<AnnexMasthead> annexMasthead(int line, int to);

    /** Where the title of an annex that begins at a line ends; the line itself if there is none. */
    int annexTitleEnd(int line, int to);

    /** The reading of a letter whose title does not tell of it, or empty if the document is none. */
    Optional<TitleReading> untitledLetter(Front front, Part root, List<Organ> organs);
}
