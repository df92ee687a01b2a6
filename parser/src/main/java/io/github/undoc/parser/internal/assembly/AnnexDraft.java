package io.github.undoc.parser.internal.assembly;

import io.github.undoc.model.Annex;
import java.util.List;

/** An annex that lacks its notes and the annexes within it: whose the notes are is known when all parts are read. */
record AnnexDraft(int number, Annex.Builder builder, List<AnnexDraft> annexes) {}
