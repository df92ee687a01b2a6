package io.github.undoc.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.undoc.model.SessionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of sessions and years. */
class SessionsTest {

    @Test
    void sessionsOfTheAssemblyOpenInSeptember() {
        assertThat(Sessions.assemblyOpeningYear(75)).isEqualTo(2020);
        assertThat(Sessions.assemblySessionsOn(LocalDate.of(2020, 12, 1))).containsExactly(75);
        assertThat(Sessions.assemblySessionsOn(LocalDate.of(2021, 3, 1))).containsExactly(75);
        assertThat(Sessions.assemblySessionsOn(LocalDate.of(2021, 9, 14))).containsExactly(75, 76);
        assertThat(Sessions.assemblySessionsOn(LocalDate.of(1946, 1, 10))).containsExactly(1);
        assertThat(Sessions.assemblySessionsOn(LocalDate.of(1945, 10, 24))).isEmpty();
        assertThat(Sessions.assemblyDocumentMayBeOf(75, LocalDate.of(2021, 8, 31)))
                .isTrue();
        assertThat(Sessions.assemblyDocumentMayBeOf(75, LocalDate.of(2019, 8, 31)))
                .isFalse();
        assertThatThrownBy(() -> Sessions.assemblyOpeningYear(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCouncilCountsYearsFrom1946() {
        assertThat(Sessions.councilYear(2015)).isEqualTo(70);
        assertThat(Sessions.calendarYear(70)).isEqualTo(2015);
        assertThatThrownBy(() -> Sessions.councilYear(1945)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sessions.calendarYear(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 2006", "3, 2006", "4, 2007", "6, 2007", "7, 2008", "28, 2015", "45, 2020", "60, 2025"})
    void theHumanRightsCouncilMeetsThreeTimesAYear(int session, int year) {
        assertThat(Sessions.humanRightsCouncilYear(session)).isEqualTo(year);
    }

    @Test
    void specialSessionsAreATable() {
        assertThat(Sessions.special(SessionKind.SPECIAL, 24)).hasValueSatisfying(session -> {
            assertThat(session.firstYear()).isEqualTo(2000);
            assertThat(session.includes(2001)).isFalse();
            assertThat(session).hasToString("S-24");
        });
        assertThat(Sessions.special(SessionKind.EMERGENCY_SPECIAL, 10)).hasValueSatisfying(session -> {
            assertThat(session.includes(1997)).isTrue();
            assertThat(session.includes(2020)).isTrue();
        });
        assertThat(Sessions.special(SessionKind.EMERGENCY_SPECIAL, 12)).isEmpty();
        assertThat(Sessions.specialSessions()).hasSize(43);
    }

    @Test
    void everySessionHasAFirstYear() {
        assertThat(DocumentSymbol.parse("A/C.3/75/L.1").session().flatMap(Sessions::firstYear))
                .contains(2020);
        assertThat(DocumentSymbol.parse("A/S-24/2").session().flatMap(Sessions::firstYear))
                .contains(2000);
        assertThat(DocumentSymbol.parse("A/HRC/45/1").session().flatMap(Sessions::firstYear))
                .contains(2020);
        assertThat(DocumentSymbol.parse("TD/B/67/1").session().flatMap(Sessions::firstYear))
                .isEmpty();
    }

    @Test
    void agreesWithTheTablesAtHand() throws IOException {
        Optional<Path> assembly = Shared.file("reference/tables/ga-sessions.tsv");
        Optional<Path> humanRights = Shared.file("reference/tables/hrc-sessions.tsv");
        int rows = 0;
        if (assembly.isPresent() && humanRights.isPresent()) {
            for (String line :
                    Files.readAllLines(assembly.get()).stream().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                assertThat(cells[1]).startsWith("" + Sessions.assemblyOpeningYear(Integer.parseInt(cells[0])));
                rows++;
            }
            for (String line :
                    Files.readAllLines(humanRights.get()).stream().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                assertThat(Sessions.humanRightsCouncilYear(Integer.parseInt(cells[0])))
                        .isEqualTo(Integer.parseInt(cells[1]));
                rows++;
            }
        }
        assertThat(rows).isIn(0, 140);
    }
}
