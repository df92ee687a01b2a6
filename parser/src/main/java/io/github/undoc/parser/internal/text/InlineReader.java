package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.Emphasis;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.Link;
import io.github.undoc.model.text.PlainText;
import io.github.undoc.model.text.Strong;
import io.github.undoc.model.text.Subscript;
import io.github.undoc.model.text.Superscript;
import io.github.undoc.model.text.Text;
import io.github.undoc.parser.DiagnosticCode;
import io.github.undoc.parser.internal.Journal;
import io.github.undoc.parser.internal.line.CharClass;
import io.github.undoc.parser.internal.line.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands within a paragraph, a heading or a line. For one document and one thread. */
public final class InlineReader {

    /** In a line longer than this, mark-up is not looked for twice. */
    private static final int LONGEST_WORDS = 20_000;

    private final Lines lines;
    private final Journal journal;
    private final boolean markdown;
    private final boolean exact;
    private final int deepest;
    private final PlainReader plain;
    private final JoinedText joined;
    private final MarkupTokens tokens = new MarkupTokens();
    private final MarkupScanner scanner = new MarkupScanner(tokens);
    private final CommonmarkScanner commonmark = new CommonmarkScanner(tokens);
    private final ExactScanner exactScanner = new ExactScanner(tokens);
    private final SignList signs = new SignList();
    private final List<Open> stack = new ArrayList<>();

    private record Open(int kind, Inlines content, int token) {}

    /**
     * Makes a reader.
     *
     * @param lines the lines
     * @param journal where to say what is worth saying
     * @param notes the notes that calls can lead to
     * @param markdown whether to look for mark-up
     * @param positions whether to give positions
     * @param deepest how deep emphasis may be nested
     * @return the reader
     */
    public static InlineReader of(
            Lines lines, Journal journal, Notes notes, boolean markdown, boolean positions, int deepest) {
        return new InlineReader(lines, journal, notes, markdown, false, positions, deepest);
    }

    /**
     * Makes a reader of an exact text.
     *
     * @param lines the lines
     * @param journal where to say what is worth saying
     * @param notes the notes that calls can lead to
     * @param positions whether to give positions
     * @param deepest how deep emphasis may be nested
     * @return the reader
     */
    public static InlineReader exact(Lines lines, Journal journal, Notes notes, boolean positions, int deepest) {
        return new InlineReader(lines, journal, notes, true, true, positions, deepest);
    }

    private InlineReader(
            Lines lines,
            Journal journal,
            Notes notes,
            boolean markdown,
            boolean exact,
            boolean positions,
            int deepest) {
        this.lines = lines;
        this.journal = journal;
        this.markdown = markdown;
        this.exact = exact;
        this.deepest = deepest;
        this.joined = new JoinedText(lines, journal, exact);
        this.plain = new PlainReader(lines, journal, notes, joined, exact, positions);
    }

    /** Begins a new text. */
    public void begin() {
        joined.clear();
    }

    /**
     * Adds a line to the text.
     *
     * @param line which line
     */
    public void add(int line) {
        add(line, lines.start(line), lines.end(line));
    }

    /**
     * Adds a stretch of a line to the text.
     *
     * @param line which line
     * @param start first character
     * @param end behind the last character
     */
    public void add(int line, int start, int end) {
        boolean hard = pendingBreak;
        pendingBreak = markdown && end == lines.end(line) && lines.has(line, Lines.HARD_BREAK);
        int to = end;
        while (to > start && CharClass.isBlank(lines.text().charAt(to - 1))) {
            to--;
        }
        joined.addRange(line, start, to, hard && !joined.isEmpty());
    }

    private boolean pendingBreak;

    /**
     * Reads one line.
     *
     * @param line which line
     * @return its inlines
     */
    public List<Inline> line(int line) {
        return range(line, lines.start(line), lines.end(line));
    }

    /**
     * Reads a stretch of one line.
     *
     * @param line which line
     * @param start first character
     * @param end behind the last character
     * @return its inlines
     */
    public List<Inline> range(int line, int start, int end) {
        int from = start + (start == lines.start(line) ? Face.before(lines, line) : 0);
        int to = end - (end == lines.end(line) && end > from ? Face.behind(lines, line) : 0);
        journal.consume(lines.text(), start, from);
        journal.consume(lines.text(), to, end);
        begin();
        add(line, from, to);
        return end();
    }

    /**
     * Ends the text and reads it.
     *
     * @return its inlines
     */
    public List<Inline> end() {
        pendingBreak = false;
        int bits = joined.bits();
        String text = joined.toString();
        if (text.isEmpty()) {
            return List.of();
        }
        boolean marked = markdown && (bits & (CharClass.STAR | CharClass.MARKUP)) != 0;
        if (!marked && plain.isBare(bits)) {
            return List.of(Text.of(text));
        }
        Inlines out = new Inlines();
        if (!marked) {
            plain.begin(text, bits, out);
            plain.read(0, text.length());
            return out.trimmed();
        }
        if (exact) {
            exactScanner.scan(text);
            String resolved = resolved(text);
            plain.begin(resolved, joined.bits(), out);
            emit(resolved, out);
        } else if (scanner.scan(text, joined.signs())) {
            String resolved = resolved(text);
            // Most stars are mark-up: what stands between needs no look for calls.
            plain.begin(resolved, scanner.starsLeft() ? joined.bits() : joined.bits() & ~CharClass.STAR, out);
            emit(resolved, out);
        } else if (commonmark.scan(text)) {
            String resolved = resolved(text);
            plain.begin(resolved, joined.bits(), out);
            emit(resolved, out);
        } else {
            journal.say(DiagnosticCode.MARKUP_KEPT, span(0, text.length()), text);
            plain.begin(text, bits, out);
            plain.read(0, text.length());
        }
        return out.trimmed();
    }

    /** The text with the characters that escapes and references stand for. */
    private String resolved(String text) {
        boolean any = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (!joined.isResolved(tokens, i, text)) {
                continue;
            }
            any = true;
            if (tokens.kind(i) == MarkupTokens.ESCAPE) {
                journal.consume('\\');
            } else {
                journal.consume(text, tokens.start(i), tokens.end(i));
                journal.supply(tokens.value(i));
            }
        }
        return any ? joined.resolve(tokens) : text;
    }

    /** Fills the tokens from a text that begins at a place of the source; returns false if the mark-up cannot be read. */
    private boolean scan(String text, int start) {
        if (exact) {
            exactScanner.scan(text);
            return true;
        }
        signs.clear();
        signs.add(lines.signs(), start, start + text.length(), 0);
        return scanner.scan(text, signs) || commonmark.scan(text);
    }

    private Optional<SourceSpan> span(int start, int end) {
        int from = joined.source(start);
        int to = joined.source(end - 1) + 1;
        return Optional.of(lines.span(lines.lineAt(from), from, Math.max(from, to)));
    }

    private void emit(String text, Inlines root) {
        stack.clear();
        Inlines out = root;
        int position = 0;
        int tooDeep = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            if (start > position) {
                plain.read(position, start);
            }
            position = tokens.end(i);
            int kind = tokens.kind(i);
            switch (kind) {
                case MarkupTokens.ESCAPE -> {
                    int stars = escapedStars(text, i, out);
                    if (stars > 0) {
                        i += stars - 1;
                        position = tokens.end(i);
                    } else {
                        journal.consume('\\');
                        out.append(text.charAt(start + 1));
                    }
                }
                case MarkupTokens.ENTITY -> {
                    journal.consume(text, start, position);
                    journal.supply(tokens.value(i));
                    String value = tokens.value(i);
                    out.append(CharClass.isBlank(value.charAt(0)) ? " " : value, 0, value.length());
                }
                case MarkupTokens.NOTHING -> journal.consume(text, start, position);
                case MarkupTokens.CALL -> {
                    String label = tokens.value(i);
                    int name = exact ? label.lastIndexOf('#') : -1;
                    journal.consume(text, start, start + 2);
                    if (name < 0) {
                        journal.consume(text, position - 1, position);
                        plain.call(label, start, position);
                    } else {
                        journal.consume(text, start + 2 + name, position);
                        plain.call(label.substring(0, name), label.substring(name + 1), start, position);
                    }
                }
                case MarkupTokens.BREAK -> {
                    journal.consume(text, start, position);
                    out.lineBreak();
                    if (position < text.length() && CharClass.isBlank(text.charAt(position))) {
                        position++;
                    }
                }
                case MarkupTokens.CLOSE -> {
                    journal.consume(text, start, position);
                    if (tooDeep > 0) {
                        tooDeep--;
                    } else if (!stack.isEmpty()) {
                        Open open = stack.remove(stack.size() - 1);
                        Inlines outer = stack.isEmpty()
                                ? root
                                : stack.get(stack.size() - 1).content();
                        close(open, out, outer);
                        out = outer;
                        plain.into(out);
                    }
                }
                default -> {
                    journal.consume(text, start, position);
                    int call = kind == MarkupTokens.SUPERSCRIPT && !exact ? superscriptCall(text, i) : -1;
                    if (call > 0) {
                        i = call;
                        position = tokens.end(i);
                    } else if (stack.size() >= deepest) {
                        tooDeep++;
                        journal.say(
                                DiagnosticCode.NESTING_TOO_DEEP,
                                span(start, position),
                                text.substring(start, position));
                    } else {
                        Inlines content = new Inlines();
                        stack.add(new Open(kind, content, i));
                        out = content;
                        plain.into(out);
                    }
                }
            }
        }
        if (position < text.length()) {
            plain.read(position, text.length());
        }
        while (!stack.isEmpty()) {
            Open open = stack.remove(stack.size() - 1);
            Inlines outer = stack.isEmpty() ? root : stack.get(stack.size() - 1).content();
            close(open, out, outer);
            out = outer;
        }
    }

    /** Escaped stars are how converters print the call of a note; returns how many escapes make the call. */
    private int escapedStars(String text, int token, Inlines out) {
        int i = token;
        while (!exact
                && i < tokens.size()
                && i - token <= 6
                && tokens.kind(i) == MarkupTokens.ESCAPE
                && text.charAt(tokens.start(i) + 1) == '*'
                && (i == token || tokens.start(i) == tokens.end(i - 1))) {
            i++;
        }
        int count = i - token;
        if (count == 0) {
            return 0;
        }
        int end = tokens.end(i - 1);
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean free = !Character.isLetterOrDigit(after) || CharClass.isWide(after);
        String mark = "*".repeat(count);
        int start = tokens.start(token);
        if (!free || !plain.isStarCall(mark, out.last(), start > 0)) {
            return 0;
        }
        for (int k = 0; k < count; k++) {
            journal.consume('\\');
        }
        plain.call(mark, start, end);
        return count;
    }

    /** A raised mark that is the mark of a note; returns the token that closes it. */
    private int superscriptCall(String text, int token) {
        int close = token + 1;
        while (close < tokens.size() && tokens.kind(close) == MarkupTokens.ESCAPE) {
            close++;
        }
        if (close >= tokens.size() || tokens.kind(close) != MarkupTokens.CLOSE) {
            return -1;
        }
        int start = tokens.end(token);
        int end = tokens.start(close);
        String mark = superscript(text, start, end);
        boolean star = mark.length() < 7 && isStars(mark);
        if (!star && !plain.hasNote(mark)) {
            return -1;
        }
        int escapes = 0;
        for (int i = start; i < end; i++) {
            escapes += text.charAt(i) == '\\' ? 1 : 0;
        }
        for (int i = 0; i < escapes; i++) {
            journal.consume('\\');
        }
        journal.consume(text, end, tokens.end(close));
        plain.call(mark, start, end);
        return close;
    }

    /** What is raised, without escapes and blanks. */
    private static String superscript(String text, int start, int end) {
        int plain = start;
        while (plain < end && text.charAt(plain) != '\\' && !CharClass.isBlank(text.charAt(plain))) {
            plain++;
        }
        if (plain == end) {
            return text.substring(start, end);
        }
        StringBuilder mark = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\\' && !CharClass.isBlank(c)) {
                mark.append(c);
            }
        }
        return mark.toString();
    }

    private static boolean isStars(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (mark.charAt(i) != '*') {
                return false;
            }
        }
        return !mark.isEmpty();
    }

    private void close(Open open, Inlines content, Inlines outer) {
        List<Inline> inlines = content.done();
        if (open.kind() == MarkupTokens.LINK) {
            // A call that is a link to its note is a call.
            if (inlines.size() == 1 && inlines.get(0) instanceof FootnoteCall) {
                outer.add(inlines.get(0));
                return;
            }
            String target = tokens.value(open.token());
            if (target.isEmpty() || inlines.isEmpty()) {
                inlines.forEach(outer::add);
                return;
            }
            outer.add(Link.builder().target(target).content(inlines).build());
            return;
        }
        if (inlines.isEmpty()) {
            return;
        }
        if (PlainText.of(inlines).isBlank()) {
            outer.append(' ');
            return;
        }
        outer.add(
                switch (open.kind()) {
                    case MarkupTokens.EMPHASIS ->
                        Emphasis.builder().content(inlines).build();
                    case MarkupTokens.STRONG ->
                        Strong.builder().content(inlines).build();
                    case MarkupTokens.SUPERSCRIPT ->
                        Superscript.builder().content(inlines).build();
                    default -> Subscript.builder().content(inlines).build();
                });
    }

    /**
     * Returns a line without mark-up, for readers that look at words. It leaves no trace in the journal.
     *
     * @param line which line
     * @return its characters, blanks within as they are
     */
    public String words(int line) {
        return words(
                lines.start(line) + Face.before(lines, line),
                lines.end(line) - Face.behind(lines, line),
                lines.bits(line));
    }

    private String words(int start, int end, int bits) {
        String text = lines.text().substring(start, end);
        if (!markdown || text.length() > LONGEST_WORDS || (bits & (CharClass.STAR | CharClass.MARKUP)) == 0) {
            return text;
        }
        if (text.isEmpty() || !scan(text, start)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int position = 0;
        for (int i = 0; i < tokens.size(); i++) {
            out.append(text, position, tokens.start(i));
            position = tokens.end(i);
            int kind = tokens.kind(i);
            if (kind == MarkupTokens.ESCAPE) {
                out.append(text.charAt(position - 1));
            } else if (kind == MarkupTokens.ENTITY) {
                out.append(tokens.value(i));
            } else if (kind == MarkupTokens.BREAK) {
                out.append(' ');
            }
        }
        out.append(text, position, text.length());
        if (text.charAt(0) == '|') {
            // The cells of a table are columns.
            for (int i = 0; i < out.length(); i++) {
                if (out.charAt(i) == '|') {
                    out.setCharAt(i, '\t');
                }
            }
        }
        return out.toString();
    }

    /**
     * Returns a stretch of source text without mark-up.
     *
     * @param start first character
     * @param end behind the last character
     * @return its characters
     */
    public String words(int start, int end) {
        return words(start, end, CharClass.STAR | CharClass.MARKUP);
    }

    /**
     * Returns where in the source a character of {@link #words(int)} stands.
     *
     * @param line which line
     * @param index index of the character in the words
     * @return its offset in the source, behind any mark-up that closes what stands before it
     */
    public int source(int line, int index) {
        int start = lines.start(line) + Face.before(lines, line);
        if (!markdown || lines.length(line) > LONGEST_WORDS || !lines.has(line, CharClass.STAR | CharClass.MARKUP)) {
            return start + index;
        }
        String text = lines.text().substring(start, lines.end(line) - Face.behind(lines, line));
        if (!scan(text, start)) {
            return start + index;
        }
        int out = 0;
        int position = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int length = tokens.start(i) - position;
            if (out + length > index || (out + length == index && tokens.kind(i) != MarkupTokens.CLOSE)) {
                return start + position + (index - out);
            }
            out += length;
            position = tokens.end(i);
            if (tokens.kind(i) == MarkupTokens.ESCAPE || tokens.kind(i) == MarkupTokens.BREAK) {
                out++;
            } else if (tokens.kind(i) == MarkupTokens.ENTITY) {
                out += tokens.value(i).length();
            }
        }
        return start + position + (index - out);
    }

    /**
     * Returns words as inlines, without looking into them.
     *
     * @param text the words
     * @return one text
     */
    public static List<Inline> verbatim(String text) {
        return List.of(Text.of(text));
    }
}
