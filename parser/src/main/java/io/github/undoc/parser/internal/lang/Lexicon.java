package io.github.undoc.parser.internal.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases to look for in folded text, as a trie with compressed edges. Immutable and thread-safe.
 *
 * <p>The nodes lie one behind the other in one array of characters, since most looks end at the first or second node and
 * what they cost is to fetch it: a node is {@link #ENTRY} its entry, one more than its index or 0, {@link #EDGE} the length
 * of its edge, {@link #KIDS} the number of its children, then the edge, the first characters of the edges of the children in
 * rising order, and for each child where it lies, in two characters.
 */
public final class Lexicon {

    private static final int DIRECT = 0x700;
    private static final int ENTRY = 0;
    private static final int EDGE = 1;
    private static final int KIDS = 2;
    private static final int HEAD = 3;
    /** No node lies there. */
    private static final int NONE = -1;

    private final int[] direct = new int[DIRECT];
    private final char[] otherKeys;
    private final int[] others;
    private final Entry[] entries;
    private final char[] nodes;

    private Lexicon(List<Entry> sorted) {
        if (sorted.size() >= Character.MAX_VALUE) {
            throw new IllegalArgumentException(sorted.size() + " phrases are more than a lexicon holds");
        }
        Builder builder = new Builder(sorted);
        Arrays.fill(direct, NONE);
        StringBuilder keys = new StringBuilder();
        List<Integer> rest = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int end = builder.sameKey(from, sorted.size(), 0);
            char key = sorted.get(from).phrase().charAt(0);
            int node = builder.node(from, end, 0);
            if (key < DIRECT) {
                direct[key] = node;
            } else {
                keys.append(key);
                rest.add(node);
            }
            from = end;
        }
        otherKeys = keys.toString().toCharArray();
        others = rest.stream().mapToInt(Integer::intValue).toArray();
        entries = sorted.toArray(new Entry[0]);
        nodes = builder.done();
    }

    /**
     * Makes a lexicon.
     *
     * @param phrases its phrases; those of the same text become one entry, their meanings in this order
     * @return the lexicon
     */
    static Lexicon of(List<FoldedPhrase> phrases) {
        Map<String, Entry> entries = new HashMap<>();
        for (FoldedPhrase phrase : phrases) {
            entries.merge(phrase.text(), new Entry(phrase.text(), phrase.stem(), List.of(phrase.term())), Entry::and);
        }
        entries.remove("");
        List<Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing(Entry::phrase));
        return new Lexicon(sorted);
    }

    /**
     * Finds the longest phrase that begins at a place and does not end inside a word.
     *
     * @param text folded text
     * @param from where it begins; the caller sees to it that a word begins there
     * @return the phrase, or null
     */
    public @Nullable Entry longest(Folded text, int from) {
        int node = first(text.at(from));
        int best = 0;
        char[] chars = text.chars();
        int length = text.length();
        int at = from;
        while (node >= 0) {
            int begin = node + HEAD;
            int edge = nodes[node + EDGE];
            if (at + edge > length) {
                break;
            }
            int i = 0;
            while (i < edge && chars[at + i] == nodes[begin + i]) {
                i++;
            }
            if (i < edge) {
                break;
            }
            at += edge;
            int entry = nodes[node + ENTRY];
            if (entry != 0 && (entries[entry - 1].stem() || isBoundary(chars, at, length))) {
                best = entry;
            }
            node = at < length ? kid(node, chars[at]) : NONE;
        }
        return best == 0 ? null : entries[best - 1];
    }

    /**
     * Returns whether some phrase begins with a character.
     *
     * @param c a character as it is in the source
     * @return true if, folded, it begins a phrase
     */
    public boolean canBegin(char c) {
        char form = Folding.of(c);
        return form == Folding.EXPANDED || first(form) >= 0;
    }

    /**
     * Returns whether a text is the beginning of some phrase and more words follow in it.
     *
     * @param words folded words
     * @return true if they can be completed to a phrase
     */
    public boolean begins(String words) {
        String text = words + ' ';
        int node = first(text.charAt(0));
        int at = 0;
        while (node >= 0) {
            int edge = nodes[node + EDGE];
            for (int i = 0; i < edge; i++) {
                if (at == text.length()) {
                    return true;
                }
                if (text.charAt(at) != nodes[node + HEAD + i]) {
                    return false;
                }
                at++;
            }
            if (at == text.length()) {
                return nodes[node + KIDS] > 0;
            }
            node = kid(node, text.charAt(at));
        }
        return false;
    }

    /** The node of the phrases that begin with a character. */
    private int first(char c) {
        if (c < DIRECT) {
            return direct[c];
        }
        int index = Arrays.binarySearch(otherKeys, c);
        return index < 0 ? NONE : others[index];
    }

    private int kid(int node, char key) {
        int kids = nodes[node + KIDS];
        int keys = node + HEAD + nodes[node + EDGE];
        // Few nodes have many children, and those are near the root, which has a table.
        for (int i = 0; i < kids; i++) {
            char other = nodes[keys + i];
            if (other >= key) {
                return other == key ? place(nodes, keys + kids + 2 * i) : NONE;
            }
        }
        return NONE;
    }

    private static int place(char[] nodes, int at) {
        return nodes[at] << Character.SIZE | nodes[at + 1];
    }

    private static boolean isBoundary(char[] chars, int at, int length) {
        int last = Folding.kind(chars[at - 1]);
        if ((last & Folding.IDEOGRAPH) != 0) {
            return true;
        }
        int next = at < length ? Folding.kind(chars[at]) : 0;
        if ((last & Folding.LETTER) != 0) {
            return (next & Folding.LETTER) == 0 || (next & Folding.IDEOGRAPH) != 0;
        }
        return (last & next & Folding.DIGIT) == 0;
    }

    /** Lays out the nodes. */
    private static final class Builder {

        private final List<Entry> sorted;
        private char[] nodes;
        private int size;

        Builder(List<Entry> sorted) {
            this.sorted = sorted;
            this.nodes = new char[16 * sorted.size() + 16];
        }

        /** Sorted entries from..to share their first {@code begin} characters and the next one; returns where their node lies. */
        int node(int from, int to, int begin) {
            Entry first = sorted.get(from);
            int depth = common(first.phrase(), sorted.get(to - 1).phrase());
            boolean ends = first.length() == depth;
            int kids = 0;
            for (int i = ends ? from + 1 : from; i < to; i = sameKey(i, to, depth)) {
                kids++;
            }
            int node = size;
            int keys = node + HEAD + depth - begin;
            size = keys + 3 * kids;
            if (size > nodes.length) {
                nodes = Arrays.copyOf(nodes, Math.max(size, 2 * nodes.length));
            }
            nodes[node + ENTRY] = (char) (ends ? from + 1 : 0);
            nodes[node + EDGE] = (char) (depth - begin);
            nodes[node + KIDS] = (char) kids;
            first.phrase().getChars(begin, depth, nodes, node + HEAD);
            int kid = 0;
            int next;
            for (int i = ends ? from + 1 : from; i < to; i = next) {
                next = sameKey(i, to, depth);
                int place = node(i, next, depth);
                nodes[keys + kid] = sorted.get(i).phrase().charAt(depth);
                nodes[keys + kids + 2 * kid] = (char) (place >>> Character.SIZE);
                nodes[keys + kids + 2 * kid + 1] = (char) place;
                kid++;
            }
            return node;
        }

        /** Where the entries end that have the same character at a depth as the first. */
        int sameKey(int from, int to, int depth) {
            char key = sorted.get(from).phrase().charAt(depth);
            int end = from + 1;
            while (end < to && sorted.get(end).phrase().charAt(depth) == key) {
                end++;
            }
            return end;
        }

        private static int common(String a, String b) {
            int i = 0;
            while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
                i++;
            }
            return i;
        }

        char[] done() {
            return Arrays.copyOf(nodes, size);
        }
    }
}
