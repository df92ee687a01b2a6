package io.github.undoc.parser.internal.text;

import io.github.undoc.model.text.Block;
import io.github.undoc.model.text.ListBlock;
import io.github.undoc.model.text.ListItem;
import io.github.undoc.parser.internal.line.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists that are open while a text is read, the outermost first. Each has marks of one kind. */
final class ListStack {

    private static final class Level {
        private final Marks.Kind kind;
        private final int indent;
        private final ListBlock.Builder builder;
        private final int firstLine;
        private int contentIndent;
        private String mark = "";
        private int itemLine;
        private int lastLine;
        private final List<Block> item = new ArrayList<>();

        Level(Marks.Kind kind, int indent, int firstLine) {
            this.kind = kind;
            this.indent = indent;
            this.firstLine = firstLine;
            this.builder = ListBlock.builder().ordered(kind != Marks.Kind.BULLET);
        }
    }

    private final Lines lines;
    private final boolean positions;
    private final int deepest;
    private final List<Level> levels = new ArrayList<>();

    ListStack(Lines lines, boolean positions, int deepest) {
        this.lines = lines;
        this.positions = positions;
        this.deepest = deepest;
    }

    boolean isOpen() {
        return !levels.isEmpty();
    }

    /** Whether a mark makes a list item; a number at the margin makes a paragraph with a number instead. */
    boolean takes(Marks.Mark mark, int indent, boolean markdown) {
        return switch (mark.kind()) {
            case LETTER, ROMAN, BRACKETED_NUMBER, BRACKETED_CHINESE, BULLET -> true;
            case NUMBER -> markdown && isOpen() && indent > levels.get(0).indent;
            default -> false;
        };
    }

    int contentIndent() {
        Level top = levels.get(levels.size() - 1);
        return Math.max(2, top.contentIndent);
    }

    /** Opens an item; returns whether it would be nested too deep. */
    boolean open(Marks.Mark mark, int indent, int contentOffset, int line) {
        Marks.Kind kind = kind(mark);
        int level = levelOf(kind, indent);
        boolean tooDeep = level == levels.size() && level >= deepest;
        if (tooDeep) {
            level = levels.size() - 1;
        }
        while (levels.size() > level + 1) {
            closeTop();
        }
        if (level == levels.size()) {
            levels.add(new Level(kind, indent, line));
        } else {
            closeItem(levels.get(level));
        }
        Level top = levels.get(level);
        top.mark = mark.printed();
        top.contentIndent = indent + contentOffset;
        top.itemLine = line;
        top.lastLine = line;
        return tooDeep;
    }

    /** {@code (i)} after {@code (h)} is a letter, and so is {@code (c)} after {@code (b)}. */
    private Marks.Kind kind(Marks.Mark mark) {
        if (mark.kind() != Marks.Kind.ROMAN) {
            return mark.kind();
        }
        String letters = letters(mark.printed());
        if (letters.length() == 1) {
            for (int i = levels.size() - 1; i >= 0; i--) {
                Level level = levels.get(i);
                if (level.kind == Marks.Kind.LETTER) {
                    String before = letters(level.mark);
                    return before.length() == 1 && before.charAt(0) + 1 == letters.charAt(0) && !followsNumeral(letters)
                            ? Marks.Kind.LETTER
                            : Marks.Kind.ROMAN;
                }
            }
        }
        return Marks.Kind.ROMAN;
    }

    /** Whether a letter alone is the numeral behind the last one of an open list, as {@code (v)} is behind {@code (iv)}. */
    private boolean followsNumeral(String letter) {
        String before = switch (letter) {
            case "v" -> "iv";
            case "x" -> "ix";
            case "l" -> "xlix";
            case "c" -> "xcix";
            default -> "";
        };
        for (Level level : levels) {
            if (level.kind == Marks.Kind.ROMAN && letters(level.mark).equals(before)) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String mark) {
        StringBuilder letters = new StringBuilder(mark.length());
        for (int i = 0; i < mark.length(); i++) {
            if (Character.isLetter(mark.charAt(i))) {
                letters.append(mark.charAt(i));
            }
        }
        return letters.toString();
    }

    private int levelOf(Marks.Kind kind, int indent) {
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.kind == kind
                    && (kind != Marks.Kind.BULLET && kind != Marks.Kind.NUMBER || indent <= level.indent + 1)) {
                return i;
            }
        }
        return levels.size();
    }

    void add(Block block) {
        levels.get(levels.size() - 1).item.add(block);
    }

    private void closeItem(Level level) {
        ListItem.Builder item = ListItem.builder().mark(Optional.of(level.mark)).content(level.item);
        if (positions) {
            item.span(lines.span(level.itemLine, level.itemLine));
        }
        level.builder.addItems(item.build());
        level.item.clear();
    }

    private Block closeTop() {
        Level top = levels.remove(levels.size() - 1);
        closeItem(top);
        if (positions) {
            top.builder.span(lines.span(top.firstLine, top.lastLine));
        }
        Block block = top.builder.build();
        if (!levels.isEmpty()) {
            levels.get(levels.size() - 1).item.add(block);
        }
        return block;
    }

    Block close() {
        while (levels.size() > 1) {
            closeTop();
        }
        return closeTop();
    }
}
