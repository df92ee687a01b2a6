package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects inlines; characters that follow each other become one text. */
final class Inlines {

    private final StringBuilder pending = new StringBuilder();
    private final List<Inline> out = new ArrayList<>();

    void append(CharSequence text, int start, int end) {
        pending.append(text, start, end);
    }

    void append(char c) {
        pending.append(c);
    }

    void add(Inline inline) {
        if (inline instanceof Text text) {
            pending.append(text.text());
            return;
        }
        flush();
        out.add(inline);
    }

    void lineBreak() {
        // A blank beside a line break is none that anybody sees.
        if (!pending.isEmpty() && pending.charAt(pending.length() - 1) == ' ') {
            pending.setLength(pending.length() - 1);
        }
        add(LineBreak.of());
    }

    void call(String mark, Optional<String> note, Optional<SourceSpan> span) {
        FootnoteCall.Builder call = FootnoteCall.builder().mark(mark).note(note);
        span.ifPresent(call::span);
        add(call.build());
    }

    private void flush() {
        if (!pending.isEmpty()) {
            out.add(Text.of(pending.toString()));
            pending.setLength(0);
        }
    }

    /** The character before the next one: a blank where there is none. */
    char last() {
        if (!pending.isEmpty()) {
            return pending.charAt(pending.length() - 1);
        }
        return out.isEmpty() || out.get(out.size() - 1) instanceof LineBreak ? ' ' : 'x';
    }

    List<Inline> done() {
        flush();
        return out;
    }
}
