package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import guanxi.evaluation.scoring.Unjudged.Why;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnjudgedTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Told TOLD = new Told("e", "Something", Instant.EPOCH, null);

    @Test
    void a_visit_is_unjudged_until_what_was_reported_last_is_judged_on_its_day() {
        assertThat(Unjudged.owed(List.of(reported(DAY, "r1", false)), List.of()))
                .extracting(Unjudged::why)
                .containsExactly(Why.NOT_JUDGED_YET);
        assertThat(Unjudged.owed(List.of(reported(DAY, "r1", false)), List.of(judged(DAY, "r1"))))
                .isEmpty();
        assertThat(Unjudged.owed(List.of(reported(DAY, "r2", false)), List.of(judged(DAY, "r1"))))
                .hasSize(1);
        assertThat(Unjudged.owed(List.of(reported(NEXT, "r2", false)), List.of(judged(DAY, "r2"))))
                .extracting(Unjudged::date)
                .containsExactly(NEXT);
        assertThat(Unjudged.owed(List.of(reported(DAY, "r1", true)), List.of())).isEmpty();
    }

    @Test
    void a_judgement_is_left_behind_by_a_visit_that_moved_or_was_withdrawn() {
        assertThat(Unjudged.leftBehind(List.of(reported(NEXT, "r2", false)), List.of(judged(DAY, "r1"))))
                .extracting(Unjudged::date, Unjudged::why)
                .containsExactly(tuple(DAY, Why.JUDGED_ON_A_DAY_THAT_IT_LEFT));
        assertThat(Unjudged.leftBehind(List.of(reported(DAY, "r1", true)), List.of(judged(DAY, "r1"))))
                .hasSize(1);
        assertThat(Unjudged.leftBehind(List.of(reported(DAY, "r1", false)), List.of(judged(DAY, "r1"))))
                .isEmpty();
    }

    @Test
    void what_is_owed_to_a_client_by_anyone_may_come_before_a_visit_of_the_same_day_or_later() {
        var owed = Unjudged.owed(List.of(reported(DAY, "r1", false)), List.of());
        assertThat(Unjudged.before(List.of(judged(DAY, "r9")), owed)).isEqualTo(owed);
        assertThat(Unjudged.before(List.of(judged(DAY.minusDays(1), "r9")), owed))
                .isEmpty();
    }

    private static ReportedVisit reported(LocalDate date, String toldBy, boolean withdrawn) {
        return new ReportedVisit(
                new VisitId("V1"),
                new ColleagueId("S001"),
                new ClientId("C1"),
                date,
                YearMonth.from(date),
                withdrawn,
                toldBy,
                TOLD);
    }

    private static VisitFact judged(LocalDate date, String toldBy) {
        return new VisitFact(
                new VisitId("V1"),
                new ColleagueId("S001"),
                new ClientId("C1"),
                date,
                YearMonth.from(date),
                date.atStartOfDay(ZoneOffset.UTC).toInstant(),
                Purpose.A,
                Outcome.B,
                1,
                true,
                List.of(),
                toldBy,
                1,
                TOLD);
    }
}
