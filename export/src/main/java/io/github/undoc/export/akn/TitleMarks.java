package io.github.undoc.export.akn;

import io.github.undoc.model.Addressee;
import io.github.undoc.model.Letter;
import io.github.undoc.model.LetterForm;
import io.github.undoc.model.Sender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds form, date, senders and addressees of a letter in its title. */
final class TitleMarks {

    /** No printed date is longer between day and year. */
    private static final int MAX_DATE = 60;

    private final Terms terms;

    TitleMarks(Terms terms) {
        this.terms = terms;
    }

    List<Mark> of(Letter letter, String title) {
        List<Mark> marks = new ArrayList<>();
        form(letter.form(), title, marks);
        Optional<LocalDate> date = Dates.writable(letter.date());
        if (date.isPresent()) {
            date(date.get(), title, "refersTo", Terms.SIGNING.ref()).ifPresent(marks::add);
        }
        int from = 0;
        for (Sender sender : letter.senders()) {
            int at = find(title, sender.printed(), from);
            if (at >= 0) {
                from = at + sender.printed().length();
                List<String> attributes = new ArrayList<>();
                terms.office(sender.office()).ifPresent(term -> attributes.addAll(List.of("refersTo", term.ref())));
                attributes.addAll(List.of("as", Terms.SENDER.ref()));
                marks.add(new Mark(at, from, "docProponent", false, List.copyOf(attributes)));
            }
        }
        from = 0;
        for (Addressee addressee : letter.addressees()) {
            int at = find(title, addressee.printed(), from);
            if (at >= 0) {
                from = at + addressee.printed().length();
                List<String> attributes = new ArrayList<>(List.of("name", "akn4un:to"));
                terms.addressee(addressee).ifPresent(term -> attributes.addAll(List.of("refersTo", term.ref())));
                marks.add(new Mark(at, from, "inline", false, List.copyOf(attributes)));
            }
        }
        return Mark.apart(marks);
    }

    private static int find(String title, String words, int from) {
        return words.isBlank() ? -1 : title.indexOf(words, from);
    }

    private void form(LetterForm form, String title, List<Mark> marks) {
        int[] at = FormWords.find(form, title);
        if (at.length > 0) {
            marks.add(Mark.of(at[0], at[1], "docType", "refersTo", terms.type.ref()));
        }
    }

    /** Finds a date by its day and its year, which stand near each other in digits, in all six languages. */
    static Optional<Mark> date(LocalDate date, String text, String... attributes) {
        int from = 0;
        for (int[] year = Words.number(text, date.getYear(), from);
                year.length > 0;
                year = Words.number(text, date.getYear(), from)) {
            from = year[1];
            int nearest = -1;
            int start = 0;
            int end = 0;
            int low = Math.max(0, year[0] - MAX_DATE);
            int high = Math.min(text.length(), year[1] + MAX_DATE);
            int place = low;
            for (int[] day = Words.number(text, date.getDayOfMonth(), place, high);
                    day.length > 0;
                    day = Words.number(text, date.getDayOfMonth(), place, high)) {
                place = day[1];
                boolean before = day[1] <= year[0];
                int distance = before ? year[0] - day[1] : day[0] - year[1];
                if (day[0] != year[0] && (nearest < 0 || distance < nearest)) {
                    nearest = distance;
                    start = before ? day[0] : year[0];
                    end = before ? year[1] : day[1];
                }
            }
            if (nearest >= 0) {
                List<String> all = new ArrayList<>(List.of("date", date.toString()));
                all.addAll(List.of(attributes));
                return Optional.of(
                        new Mark(month(text, start, end), sign(text, end), "docDate", false, List.copyOf(all)));
            }
        }
        return Optional.empty();
    }

    /** Where no letter stands between day and year, the month is the word before: October 14, 2020. */
    private static int month(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return start;
            }
        }
        int i = start;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        int word = i;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return word < i ? word : start;
    }

    /** Chinese puts a sign behind the day. */
    private static int sign(String text, int end) {
        int next = Words.start(text, end);
        return next < text.length() && text.charAt(next) == '\u65e5' ? next + 1 : end;
    }
}
