package io.github.undoc.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.undoc.model.Letter;
import io.github.undoc.model.Masthead;
import io.github.undoc.model.Organ;
import io.github.undoc.model.Session;
import io.github.undoc.model.SessionKind;
import io.github.undoc.model.UnDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionDatesTest {

    private static final LocalDate ISSUED = LocalDate.of(2020, 10, 17);
    private static final LocalDate WRITTEN = LocalDate.of(2020, 10, 14);

    private static Session session(String organ, SessionKind kind, int number) {
        return Session.builder()
                .organ(Organ.of(organ))
                .kind(kind)
                .number(number)
                .build();
    }

    @ParameterizedTest(name = "{1} session {2} of {0}, {3}")
    @CsvSource({
        "ga, REGULAR, 75, 2020-10-14",
        "ga, SPECIAL, 24, 1999-12-31",
        "ga, SPECIAL, 24, 2000-06-26",
        "ga, SPECIAL, 24, 2001-01-01",
        "ga, EMERGENCY_SPECIAL, 10, 2020-01-01",
        "ga, SPECIAL, 99, 1950-01-01",
        "hrc, SPECIAL, 24, 1950-01-01",
        "hrc, REGULAR, 45, 2019-07-01",
        "hrc, REGULAR, 45, 2021-03-31",
        "hrc, REGULAR, 0, 1950-01-01",
        "hrc, REGULAR, 900, 1950-01-01",
        "unctad, REGULAR, 45, 1950-01-01",
        "ecosoc, YEAR_SESSION, 2020, 2019-01-01",
        "ecosoc, YEAR_SESSION, 2020, 2020-12-31",
        "sc, COUNCIL_YEAR, 75, 1950-01-01"
    })
    void aDocumentMayBearSuchADate(String organ, SessionKind kind, int number, LocalDate date) {
        assertThat(SessionDates.contradiction(session(organ, kind, number), date))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} session {2} of {0}, {3}")
    @CsvSource({
        "ga, REGULAR, 75, 2018-10-14, between January 2020 and the end of 2021",
        "ga, REGULAR, 0, 2020-10-14, between January 1945 and the end of 1946",
        "ga, REGULAR, 900, 2020-10-14, between January 2845 and the end of 2846",
        "ga, SPECIAL, 24, 1998-12-31, in 2000",
        "ga, SPECIAL, 24, 2002-01-01, in 2000",
        "hrc, REGULAR, 45, 2019-06-30, in 2020",
        "hrc, REGULAR, 45, 2021-04-01, in 2020",
        "hrc, REGULAR, 1, 2020-01-01, in 2006",
        "ecosoc, YEAR_SESSION, 2020, 2018-12-31, in 2020 or 2019",
        "ecosoc, YEAR_SESSION, 2020, 2021-01-01, in 2020 or 2019"
    })
    void aDocumentMayNotBearSuchADate(String organ, SessionKind kind, int number, LocalDate date, String expected) {
        assertThat(SessionDates.contradiction(session(organ, kind, number), date))
                .contains(expected);
    }

    @Test
    void aDocumentIsJudgedByItsDateOfIssueElseByThatOfItsLetter() {
        Letter letter = Letter.builder().date(WRITTEN).build();
        UnDocument undated = UnDocument.builder().content(letter).build();
        UnDocument dated = UnDocument.builder()
                .content(letter)
                .masthead(Masthead.builder().date(ISSUED).build())
                .build();

        assertThat(SessionDates.of(dated)).contains(ISSUED);
        assertThat(SessionDates.of(undated)).contains(WRITTEN);
    }

    @ParameterizedTest
    @CsvSource({"ga, REGULAR, true", "ga, SPECIAL, false", "hrc, REGULAR, false"})
    void looksForARegularSessionOfTheAssembly(String organ, SessionKind kind, boolean found) {
        Masthead masthead = Masthead.builder()
                .addSessions(session("ecosoc", SessionKind.YEAR_SESSION, 2020), session(organ, kind, 5))
                .build();
        assertThat(SessionDates.ofAssembly(masthead)).isEqualTo(found);
    }
}
