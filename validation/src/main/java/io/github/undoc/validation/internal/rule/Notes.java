package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.FootnoteKind;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.TextWalker;
import java.util.List;

/** Looks up footnotes and reads their marks. */
public final class Notes {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Notes() {}

    /**
     * Returns whether a note of a kind is among others.
     *
     * @param notes the notes
     * @param kind the kind
     * @return true if one is
     */
    public static boolean ofKind(List<Footnote> notes, FootnoteKind kind) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether two marks are the same but for the way they are set.
     *
     * @param one a mark
     * @param other a mark
     * @return true if their letters, digits and asterisks are the same
     */
    public static boolean sameMark(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    /**
     * Returns the number of a mark.
     *
     * @param mark a mark
     * @return the number; 0 if it is none
     */
    public static int number(String mark) {
        String bare = bare(mark);
        return !bare.isEmpty() && Character.isDigit(bare.charAt(0)) ? Numbers.read(bare) : 0;
    }

    /**
     * Returns how many asterisks a mark consists of.
     *
     * @param mark a mark
     * @return the number; 0 if it consists of anything else
     */
    public static int stars(String mark) {
        String bare = bare(mark);
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) != '*') {
                return 0;
            }
        }
        return bare.length();
    }

    private static String bare(String mark) {
        StringBuilder bare = new StringBuilder(mark.length());
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            int raised = RAISED.indexOf(c);
            if (raised >= 0) {
                bare.append((char) ('0' + raised));
            } else if (c == '*' || Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /**
     * Returns whether a paragraph or an item of a list begins with a mark, so that it may be the note sought.
     *
     * @param document the document
     * @param mark the mark of a call
     * @return true if one does
     */
    public static boolean printedElsewhere(UnDocument document, String mark) {
        MarkSearch search = new MarkSearch(mark);
        search.walk(document);
        return search.found;
    }

    private static final class MarkSearch extends TextWalker {

        private final String mark;
        private boolean found;

        MarkSearch(String mark) {
            this.mark = mark;
        }

        @Override
        public Void visit(Paragraph value) {
            List<Inline> content = value.content();
            boolean call = !content.isEmpty()
                    && content.get(0) instanceof FootnoteCall first
                    && content.size() > 1
                    && sameMark(first.mark(), mark);
            found |= call || PlainText.of(content).startsWith(mark + " ");
            return NOTHING;
        }

        @Override
        protected void listItem(ListItem item) {
            found |= item.mark().isPresent() && sameMark(item.mark().get(), mark);
            super.listItem(item);
        }
    }
}
