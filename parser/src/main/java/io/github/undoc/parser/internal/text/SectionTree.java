package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes sections of headings and what stands between them. Converters give headings uneven levels; the tree makes them
 * even. Headings that are numbered alike stand at one level; the signs of headings decide only where they do not
 * contradict each other.
 */
final class SectionTree {

    /**
     * A heading, or a block if it has no heading.
     *
     * @param key what kind of heading it is: the same key, the same level
     * @param rank its level by its signs, from 1; 0 if it has none
     * @param number its number
     * @param heading its words
     * @param span where it stands
     * @param block the block, for an entry that is no heading
     */
    record Entry(
            String key,
            int rank,
            Optional<String> number,
            List<Inline> heading,
            Optional<SourceSpan> span,
            Optional<Block> block) {

        static Entry of(Block block) {
            return new Entry("", 0, Optional.empty(), List.of(), Optional.empty(), Optional.of(block));
        }

        boolean isHeading() {
            return block.isEmpty();
        }
    }

    private record Open(String key, int rank, Section.Builder section) {}

    private final int deepest;

    SectionTree(int deepest) {
        this.deepest = deepest;
    }

    List<Block> build(List<Entry> entries) {
        boolean any = false;
        for (int i = 0; i < entries.size() && !any; i++) {
            any = entries.get(i).isHeading();
        }
        List<Block> top = new ArrayList<>(entries.size());
        if (!any) {
            entries.forEach(entry -> entry.block().ifPresent(top::add));
            return top;
        }
        boolean ranked = ranksAgree(entries);
        List<Open> open = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.block().isPresent()) {
                add(top, open, entry.block().get());
                continue;
            }
            int depth = depth(open, entry, ranked);
            while (open.size() > depth) {
                close(top, open);
            }
            Section.Builder section = Section.builder().number(entry.number()).heading(entry.heading());
            entry.span().ifPresent(section::span);
            open.add(new Open(entry.key(), entry.rank(), section));
        }
        while (!open.isEmpty()) {
            close(top, open);
        }
        return top;
    }

    private static void add(List<Block> top, List<Open> open, Block block) {
        if (open.isEmpty()) {
            top.add(block);
        } else {
            open.get(open.size() - 1).section().addContent(block);
        }
    }

    private static void close(List<Block> top, List<Open> open) {
        Block section = open.remove(open.size() - 1).section().build();
        add(top, open, section);
    }

    /** How many sections stay open above a heading. */
    private int depth(List<Open> open, Entry entry, boolean ranked) {
        for (int i = 0; i < open.size(); i++) {
            Open other = open.get(i);
            boolean ends = other.key().equals(entry.key())
                    || (ranked && entry.rank() > 0 && other.rank() >= entry.rank())
                    || (!ranked
                            && entry.rank() > 0
                            && other.rank() > 0
                            && unnumbered(entry.key())
                            && unnumbered(other.key()));
            if (ends) {
                return i;
            }
        }
        return Math.min(open.size(), deepest - 1);
    }

    private static boolean unnumbered(String key) {
        return key.startsWith("level");
    }

    /**
     * Whether the levels that signs give can be right: none is higher than the first, and headings that begin with the
     * same word and a number have the same one.
     */
    private static boolean ranksAgree(List<Entry> entries) {
        int first = 0;
        Map<String, Integer> patterns = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.isHeading() || entry.rank() == 0) {
                continue;
            }
            if (first == 0) {
                first = entry.rank();
            } else if (entry.rank() < first) {
                return false;
            }
            String pattern = pattern(entry);
            if (!pattern.isEmpty()) {
                Integer known = patterns.putIfAbsent(pattern, entry.rank());
                if (known != null && known != entry.rank()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** “Session 2: …” has the pattern “Session #”. */
    private static String pattern(Entry entry) {
        if (entry.number().isPresent()) {
            return entry.key();
        }
        String words = PlainText.of(entry.heading());
        int blank = words.indexOf(' ');
        if (blank > 0 && blank + 1 < words.length() && Character.isDigit(words.charAt(blank + 1))) {
            return words.substring(0, blank);
        }
        return "";
    }
}
