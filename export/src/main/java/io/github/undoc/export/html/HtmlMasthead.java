package io.github.undoc.export.html;

import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.MastheadLineKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a masthead as it is printed: publisher and symbol over a rule; organs and, beside them, distribution, date and
 * languages; below, a column for each organ with its session and agenda items. Every line is shown once.
 */
final class HtmlMasthead {

    private final List<MastheadLine> publisher = new ArrayList<>();
    private final List<MastheadLine> symbols = new ArrayList<>();
    private final List<MastheadLine> organs = new ArrayList<>();
    private final List<MastheadLine> particulars = new ArrayList<>();
    private final List<List<MastheadLine>> items = new ArrayList<>();
    private final List<MastheadLine> foot = new ArrayList<>();

    HtmlMasthead(Masthead masthead) {
        boolean organsEnded = false;
        boolean newColumn = true;
        for (MastheadLine line : masthead.printed()) {
            MastheadLineKind kind = line.kind();
            switch (kind) {
                case PUBLISHER -> publisher.add(line);
                case SYMBOL -> symbols.add(line);
                case DISTRIBUTION, DATE, LANGUAGE, ORIGINAL -> {
                    particulars.add(line);
                    organsEnded = true;
                }
                case JOB_NUMBER -> foot.add(line);
                default -> {
                    if (kind == MastheadLineKind.ORGAN && !organsEnded) {
                        organs.add(line);
                    } else {
                        organsEnded |= kind != MastheadLineKind.OTHER;
                        if (newColumn || kind == MastheadLineKind.ORGAN) {
                            items.add(new ArrayList<>());
                        }
                        newColumn = false;
                        items.get(items.size() - 1).add(line);
                    }
                }
            }
        }
    }

    boolean isEmpty() {
        return publisher.isEmpty() && symbols.isEmpty() && organs.isEmpty() && particulars.isEmpty() && items.isEmpty();
    }

    void write(HtmlOut out, HtmlText text) throws IOException {
        if (!publisher.isEmpty() || !symbols.isEmpty()) {
            out.open("div", "class", "top");
            group(out, text, "publisher", publisher);
            group(out, text, "symbols", symbols);
            out.close("div").raw("\n");
        }
        if (!organs.isEmpty() || !particulars.isEmpty()) {
            out.open("div", "class", "emblem");
            group(out, text, "organs", organs);
            group(out, text, "particulars", particulars);
            out.close("div").raw("\n");
        }
        if (!items.isEmpty()) {
            out.open("div", "class", "items");
            for (List<MastheadLine> column : items) {
                group(out, text, "", column);
            }
            out.close("div").raw("\n");
        }
    }

    private static void group(HtmlOut out, HtmlText text, String name, List<MastheadLine> lines) throws IOException {
        out.open("div", "class", name);
        for (MastheadLine line : lines) {
            text.line(line.kind().key(), line.content(), line.span());
        }
        out.close("div").raw("\n");
    }

    void writeFoot(HtmlOut out, HtmlText text) throws IOException {
        if (!foot.isEmpty()) {
            group(out, text, "foot", foot);
        }
    }
}
