package io.github.undoc.parser.internal.outline;

import io.github.undoc.parser.internal.reader.TitleReader;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Lines as they would be had no scanner damaged them; every character stays in its column. */
final class MendedWords extends AbstractList<String> implements RandomAccess {

    private final List<String> words;
    private final TitleReader titles;

    MendedWords(List<String> words, TitleReader titles) {
        this.words = words;
        this.titles = titles;
    }

    @Override
    public String get(int line) {
        return titles.mended(words.get(line));
    }

    @Override
    public int size() {
        return words.size();
    }
}
