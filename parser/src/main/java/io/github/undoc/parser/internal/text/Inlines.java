package io.github.undoc.parser.internal.text;

import io.github.undoc.model.SourceSpan;
import io.github.undoc.model.text.FootnoteCall;
import io.github.undoc.model.text.Inline;
import io.github.undoc.model.text.LineBreak;
import io.github.undoc.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects inlines; characters that follow each other become one text. */
final class Inlines {

    private final List<Inline> out = new ArrayList<>(4);
    /** The first stretch of a text: most texts have no other, so that it is not copied before that is known. */
    private String stretch = "";

    private int from;
    private int to;
    /** All stretches of a text that has several; made for the first such. */
    private @Nullable StringBuilder pending;

    void append(String text, int begin, int end) {
        // Where mark-up goes, blanks on both sides of it become one.
        int start = begin < end && text.charAt(begin) == ' ' && isBlankBefore() ? begin + 1 : begin;
        if (start >= end) {
            return;
        }
        if (from == to && isEmpty(pending)) {
            stretch = text;
            from = start;
            to = end;
            return;
        }
        gather().append(text, start, end);
    }

    private boolean isBlankBefore() {
        if (from == to && isEmpty(pending)) {
            return !out.isEmpty() && out.get(out.size() - 1) instanceof LineBreak;
        }
        return last() == ' ';
    }

    void append(char c) {
        gather().append(c);
    }

    private static boolean isEmpty(@Nullable StringBuilder pending) {
        return pending == null || pending.isEmpty();
    }

    private StringBuilder gather() {
        StringBuilder all = pending == null ? new StringBuilder() : pending;
        pending = all.append(stretch, from, to);
        from = to;
        return all;
    }

    void add(Inline inline) {
        if (inline instanceof Text text) {
            append(text.text(), 0, text.text().length());
            return;
        }
        flush();
        out.add(inline);
    }

    void lineBreak() {
        // A blank beside a line break is none that anybody sees.
        if (from < to) {
            to -= stretch.charAt(to - 1) == ' ' ? 1 : 0;
        } else if (pending != null && !pending.isEmpty() && pending.charAt(pending.length() - 1) == ' ') {
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
        if (from < to) {
            out.add(Text.of(stretch.substring(from, to)));
            from = to;
        } else if (pending != null && !pending.isEmpty()) {
            out.add(Text.of(pending.toString()));
            pending.setLength(0);
        }
    }

    /** The character before the next one: a blank where there is none. */
    char last() {
        if (from < to) {
            return stretch.charAt(to - 1);
        }
        if (pending != null && !pending.isEmpty()) {
            return pending.charAt(pending.length() - 1);
        }
        return out.isEmpty() || out.get(out.size() - 1) instanceof LineBreak ? ' ' : 'x';
    }

    List<Inline> done() {
        flush();
        return out;
    }

    /** All of it, without blanks at the beginning and the end. */
    List<Inline> trimmed() {
        flush();
        trim(0);
        trim(out.size() - 1);
        return out;
    }

    private void trim(int at) {
        if (at < 0 || at >= out.size() || !(out.get(at) instanceof Text text)) {
            return;
        }
        String words = text.text();
        int from = at == 0 && words.startsWith(" ") ? 1 : 0;
        int to = at == out.size() - 1 && words.length() > from && words.endsWith(" ")
                ? words.length() - 1
                : words.length();
        if (from == to) {
            out.remove(at);
        } else if (to - from < words.length()) {
            out.set(at, Text.of(words.substring(from, to)));
        }
    }
}
