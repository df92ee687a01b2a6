package io.github.undoc.parser.internal.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases to look for in folded text, as a trie with compressed edges. Immutable and thread-safe. */
public final class Lexicon {

    private static final int DIRECT = 0x700;

    private final @Nullable Node[] direct = new @Nullable Node[DIRECT];
    private final char[] otherKeys;
    private final Node[] others;

    private Lexicon(List<Entry> sorted) {
        Node root = build(sorted, 0, sorted.size(), 0, 0);
        List<Node> rest = new ArrayList<>();
        for (Node kid : root.kids) {
            if (kid.edge[0] < DIRECT) {
                direct[kid.edge[0]] = kid;
            } else {
                rest.add(kid);
            }
        }
        others = rest.toArray(new Node[0]);
        otherKeys = new char[others.length];
        for (int i = 0; i < others.length; i++) {
            otherKeys[i] = others[i].edge[0];
        }
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
        List<Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing(Entry::phrase));
        return new Lexicon(sorted);
    }

    /** Sorted entries from..to share their first {@code depth} characters; the node's edge begins at {@code begin}. */
    private static Node build(List<Entry> sorted, int from, int to, int begin, int depth) {
        Entry first = sorted.isEmpty() ? null : sorted.get(from);
        char[] edge = first == null
                ? new char[0]
                : first.phrase().substring(begin, depth).toCharArray();
        @Nullable Entry entry = null;
        int index = from;
        if (first != null && first.length() == depth) {
            entry = first;
            index++;
        }
        List<Node> kids = new ArrayList<>();
        while (index < to) {
            char key = sorted.get(index).phrase().charAt(depth);
            int end = index + 1;
            while (end < to && sorted.get(end).phrase().charAt(depth) == key) {
                end++;
            }
            int common = common(sorted.get(index).phrase(), sorted.get(end - 1).phrase());
            kids.add(build(sorted, index, end, depth, common));
            index = end;
        }
        return new Node(edge, kids.toArray(new Node[0]), entry);
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /**
     * Finds the longest phrase that begins at a place and does not end inside a word.
     *
     * @param text folded text
     * @param from where it begins; the caller sees to it that a word begins there
     * @return the phrase, or null
     */
    public @Nullable Entry longest(Folded text, int from) {
        char first = text.at(from);
        @Nullable Node node = first < DIRECT ? direct[first] : other(first);
        @Nullable Entry best = null;
        char[] chars = text.chars();
        int length = text.length();
        int at = from;
        while (node != null) {
            char[] edge = node.edge;
            if (at + edge.length > length) {
                return best;
            }
            for (int i = 0; i < edge.length; i++) {
                if (chars[at + i] != edge[i]) {
                    return best;
                }
            }
            at += edge.length;
            if (node.entry != null && (node.entry.stem() || isBoundary(text, at))) {
                best = node.entry;
            }
            if (at >= length) {
                return best;
            }
            node = node.kid(chars[at]);
        }
        return best;
    }

    /**
     * Returns whether some phrase begins with a character.
     *
     * @param c a character as it is in the source
     * @return true if, folded, it begins a phrase
     */
    public boolean canBegin(char c) {
        char form = Folding.of(c);
        return form == Folding.EXPANDED || (form < DIRECT ? direct[form] : other(form)) != null;
    }

    /**
     * Returns whether a text is the beginning of some phrase and more words follow in it.
     *
     * @param words folded words
     * @return true if they can be completed to a phrase
     */
    public boolean begins(String words) {
        String text = words + ' ';
        char first = text.charAt(0);
        @Nullable Node node = first < DIRECT ? direct[first] : other(first);
        int at = 0;
        while (node != null) {
            for (char c : node.edge) {
                if (at == text.length()) {
                    return true;
                }
                if (text.charAt(at) != c) {
                    return false;
                }
                at++;
            }
            if (at == text.length()) {
                return node.kids.length > 0;
            }
            node = node.kid(text.charAt(at));
        }
        return false;
    }

    private @Nullable Node other(char first) {
        int low = 0;
        int high = otherKeys.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (otherKeys[middle] == first) {
                return others[middle];
            }
            if (otherKeys[middle] < first) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private static boolean isBoundary(Folded text, int at) {
        if (text.isIdeograph(at - 1)) {
            return true;
        }
        if (text.isLetter(at - 1)) {
            return !text.isLetter(at) || text.isIdeograph(at);
        }
        return !text.isDigit(at - 1) || !text.isDigit(at);
    }

    private static final class Node {

        private final char[] edge;
        private final Node[] kids;
        /** The first characters of the edges of the children, in rising order. */
        private final char[] keys;

        private final @Nullable Entry entry;

        Node(char[] edge, Node[] kids, @Nullable Entry entry) {
            this.edge = edge;
            this.kids = kids;
            this.entry = entry;
            this.keys = new char[kids.length];
            for (int i = 0; i < kids.length; i++) {
                keys[i] = kids[i].edge[0];
            }
        }

        @Nullable
        Node kid(char key) {
            // Few nodes have many children, and those are near the root, which has a table.
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] >= key) {
                    return keys[i] == key ? kids[i] : null;
                }
            }
            return null;
        }
    }
}
