package guanxi.evaluation.read.visits;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.VisitFact;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitFactsProjectionTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private final ViewFixture<VisitFact> visits = ViewFixture.of(new VisitFactsProjection(), VisitFactsProjection.VIEW);

    @Test
    void a_visit_is_what_it_was_judged_last_and_its_evidence_is_that_judgement() {
        visits.from("day", judged("V1", Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT));
        var first = visits.reader().byId("V1-2026-06-01").orElseThrow();
        visits.from("day", judged("V1")).redelivering().expectSame();
        var last = visits.reader().byId("V1-2026-06-01").orElseThrow();
        assertThat(first.valid()).isFalse();
        assertThat(last.valid()).isTrue();
        assertThat(last.told()).isNotEqualTo(first.told());
        assertThat(last.toldBy()).isEqualTo("report-1");
        assertThat(last.outcome()).isEqualTo(Outcome.B);
    }

    @Test
    void visits_are_found_by_month_and_by_client() {
        visits.from("day", judged("V1"), judged("V2", Norm.OUTSIDE_TERRITORY));
        var ofMonth = Query.where("month", YearMonth.of(2026, 6).toString()).in("specialistId", Set.of("S001"));
        assertThat(visits.reader().find(ofMonth)).hasSize(2);
        var validOfClient = Query.all().in("clientId", Set.of("C1")).and("valid", true);
        assertThat(visits.reader().find(validOfClient)).hasSize(1);
        assertThat(visits.reader().find(Query.all().in("clientId", Set.of()))).isEmpty();
    }

    @Test
    void a_visit_that_left_its_day_counts_there_no_more() {
        visits.from(
                        "day",
                        judged("V1"),
                        new VisitJudgementWithdrawn(
                                new ColleagueId("S001"),
                                DAY,
                                new VisitId("V1"),
                                new ClientId("C1"),
                                "moved",
                                Instant.EPOCH))
                .redelivering()
                .expectSame()
                .expect();
    }

    private static VisitJudged judged(String id, Norm... failures) {
        var start = Instant.parse("2026-06-01T01:00:00Z");
        var visit = new JudgedVisit(
                new VisitId(id),
                new ClientId("C1"),
                start,
                start.plusSeconds(60),
                Purpose.A,
                Outcome.B,
                2,
                new Territories(new TerritoryId("north"), List.of(new TerritoryId("north"))),
                "report-1");
        return new VisitJudged(new ColleagueId("S001"), DAY, visit, List.of(failures), NormVersion.BUILT_IN);
    }
}
