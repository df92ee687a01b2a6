package io.github.undoc.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void findsTheNextPlaceWhereverItLooksFrom() {
        String text = "a-bc--d";
        for (int first = 0; first <= text.length(); first++) {
            for (int second = 0; second <= text.length(); second++) {
                Search search = new Search(text, '-');
                search.next(first);
                int expected = text.indexOf('-', second);
                assertThat(search.next(second))
                        .as("from %d behind a search from %d", second, first)
                        .isEqualTo(expected < 0 ? text.length() : expected);
            }
        }
    }

    @Test
    void stopsAtTheEndOfAStretch() {
        assertThat(Search.indexOf("ab-c", '-', 0, 2)).isEqualTo(-1);
        assertThat(Search.indexOf("ab-c", '-', 0, 3)).isEqualTo(2);
        assertThat(Search.indexOf("ab-c", '-', 3, 4)).isEqualTo(-1);
    }
}
