package io.github.undoc.parser.internal;

import io.github.undoc.model.Finding;
import io.github.undoc.model.SourceSpan;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.Markup;
import io.github.undoc.parser.SetAside;
import io.github.undoc.parser.SetAsideKind;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one run of the parser has to say beside the document. For one thread. */
public final class Journal {

    private static final int MOST_WORDS = 120;

    private final int mostFindings;
    private final List<Finding> findings = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final StringBuilder consumed = new StringBuilder();
    private final StringBuilder supplied = new StringBuilder();
    private boolean full;

    /**
     * Makes an empty journal.
     *
     * @param mostFindings how many findings it takes
     */
    public Journal(int mostFindings) {
        this.mostFindings = mostFindings;
    }

    /**
     * Notes a finding.
     *
     * @param code what it is
     * @param span where
     * @param words the words concerned; empty for none
     */
    public void say(DiagnosticCode code, Optional<SourceSpan> span, String words) {
        if (findings.size() >= mostFindings) {
            if (full) {
                return;
            }
            full = true;
            add(DiagnosticCode.TOO_MANY_DIAGNOSTICS, span, "");
            return;
        }
        add(code, span, words);
    }

    private void add(DiagnosticCode code, Optional<SourceSpan> span, String words) {
        Finding.Builder finding =
                Finding.builder().code(code.code()).severity(code.severity()).message(code.message());
        span.ifPresent(finding::span);
        if (!words.isEmpty()) {
            finding.words(words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "…" : words);
        }
        findings.add(finding.build());
    }

    /**
     * Sets a stretch of the source aside.
     *
     * @param kind why
     * @param lines the lines
     * @param line the line
     * @param start first character
     * @param end behind the last character
     */
    public void setAside(SetAsideKind kind, Lines lines, int line, int start, int end) {
        setAside.add(new SetAside(kind, lines.text().substring(start, end), lines.span(line, start, end)));
    }

    /**
     * Notes that characters were mark-up.
     *
     * @param text where they stand
     * @param start first character
     * @param end behind the last character
     */
    public void consume(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!CharClass.isBlank(c)) {
                consumed.append(c);
            }
        }
    }

    /**
     * Notes that a character was mark-up.
     *
     * @param c the character
     */
    public void consume(char c) {
        consumed.append(c);
    }

    /**
     * Notes that characters stand in the document for mark-up.
     *
     * @param characters the characters
     */
    public void supply(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (!CharClass.isBlank(characters.charAt(i))) {
                supplied.append(characters.charAt(i));
            }
        }
    }

    /**
     * Returns the findings in the order of the text.
     *
     * @return those without a place first
     */
    public List<Finding> findings() {
        findings.sort(Comparator.comparingInt(
                finding -> finding.span().map(SourceSpan::offset).orElse(-1)));
        return findings;
    }

    /**
     * Returns what was set aside.
     *
     * @return the pieces in the order of the text
     */
    public List<SetAside> setAside() {
        setAside.sort(Comparator.comparingInt(piece -> piece.span().offset()));
        return setAside;
    }

    /**
     * Returns the characters that were mark-up.
     *
     * @return the account
     */
    public Markup markup() {
        return new Markup(consumed.toString(), supplied.toString());
    }
}
