package io.github.undoc.validation.internal;

import io.github.undoc.model.Annex;
import io.github.undoc.model.AnnexLine;
import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.MastheadLine;
import io.github.undoc.model.OtherDocument;
import io.github.undoc.model.UnDocument;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.Footnote;
import io.github.undoc.model.text.Line;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.model.text.Paragraph;
import io.github.undoc.model.text.Quotation;
import io.github.undoc.model.text.Section;
import io.github.undoc.model.text.SignatureBlock;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.Table;
import io.github.undoc.model.text.TableCell;
import io.github.undoc.model.text.TableRow;
import java.util.List;

/**
 * Finds the JSON Pointer (RFC 6901) to a value of a document. The search walks the document, so it costs time only where
 * something was found.
 */
public final class Pointers {

    private final Object sought;
    private final StringBuilder path = new StringBuilder();

    private Pointers(Object sought) {
        this.sought = sought;
    }

    /**
     * Finds a value.
     *
     * @param document the document
     * @param value the very object sought
     * @return the pointer to its first occurrence; empty if there is none
     */
    public static String to(UnDocument document, Object value) {
        Pointers pointers = new Pointers(value);
        return pointers.inDocument(document) ? pointers.path.toString() : "";
    }

    private boolean inDocument(UnDocument document) {
        return member("masthead", document.masthead())
                || member("content", document.content())
                || members("footnotes", document.footnotes())
                || members("annexes", document.annexes());
    }

    private boolean members(String field, List<?> values) {
        int length = path.length();
        path.append('/').append(field);
        int beforeIndex = path.length();
        for (int i = 0; i < values.size(); i++) {
            path.setLength(beforeIndex);
            path.append('/').append(i);
            if (inValue(values.get(i))) {
                return true;
            }
        }
        path.setLength(length);
        return false;
    }

    private boolean member(String field, Object value) {
        int length = path.length();
        path.append('/').append(field);
        if (inValue(value)) {
            return true;
        }
        path.setLength(length);
        return false;
    }

    private boolean inValue(Object value) {
        return value == sought || inPart(value) || inBlock(value) || inInline(value);
    }

    private boolean inPart(Object value) {
        if (value instanceof Masthead masthead) {
            return members("lines", masthead.lines());
        } else if (value instanceof MastheadLine line) {
            return members("content", line.content());
        } else if (value instanceof Letter letter) {
            return members("title", letter.title())
                    || members("senders", letter.senders())
                    || members("addressees", letter.addressees())
                    || members("body", letter.body())
                    || (letter.circulationRequest().isPresent()
                            && member(
                                    "circulationRequest",
                                    letter.circulationRequest().get()))
                    || (letter.signature().isPresent()
                            && member("signature", letter.signature().get()));
        } else if (value instanceof OtherDocument other) {
            return members("title", other.title()) || members("body", other.body());
        } else if (value instanceof Annex annex) {
            return members("lines", annex.lines())
                    || (annex.masthead().isPresent()
                            && member("masthead", annex.masthead().get()))
                    || members("body", annex.body())
                    || (annex.signature().isPresent()
                            && member("signature", annex.signature().get()))
                    || members("footnotes", annex.footnotes())
                    || members("annexes", annex.annexes());
        } else if (value instanceof AnnexLine line) {
            return members("content", line.content());
        } else if (value instanceof Footnote footnote) {
            return members("content", footnote.content());
        }
        return false;
    }

    private boolean inBlock(Object value) {
        if (value instanceof Paragraph paragraph) {
            return members("content", paragraph.content());
        } else if (value instanceof Section section) {
            return members("heading", section.heading()) || members("content", section.content());
        } else if (value instanceof ListBlock list) {
            return members("items", list.items());
        } else if (value instanceof ListItem item) {
            return members("content", item.content());
        } else if (value instanceof Table table) {
            return members("caption", table.caption()) || members("rows", table.rows());
        } else if (value instanceof TableRow row) {
            return members("cells", row.cells());
        } else if (value instanceof TableCell cell) {
            return members("content", cell.content());
        } else if (value instanceof Quotation quotation) {
            return members("content", quotation.content());
        } else if (value instanceof SignatureBlock signature) {
            return members("lines", signature.lines()) || members("signatories", signature.signatories());
        } else if (value instanceof Line line) {
            return members("content", line.content());
        }
        return false;
    }

    private boolean inInline(Object value) {
        if (value instanceof Emphasis emphasis) {
            return members("content", emphasis.content());
        } else if (value instanceof Strong strong) {
            return members("content", strong.content());
        } else if (value instanceof Superscript superscript) {
            return members("content", superscript.content());
        } else if (value instanceof Subscript subscript) {
            return members("content", subscript.content());
        } else if (value instanceof Link link) {
            return members("content", link.content());
        }
        return false;
    }
}
