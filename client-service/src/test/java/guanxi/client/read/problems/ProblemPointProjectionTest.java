package guanxi.client.read.problems;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemPointProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-03T01:00:00Z");
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final ProblemPointId POINT = new ProblemPointId("Q1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final VisitIssue ISSUE = new VisitIssue(new VisitId("V1"), 2);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = DAY.plusDays(4);
    private static final Countermeasure REPLACE = new Countermeasure("更换曳引机", SPECIALIST, DUE);
    private static final Countermeasure GREASE = new Countermeasure("加油", SPECIALIST, DUE.plusDays(9));
    private static final ProblemPointEvent IDENTIFIED =
            new ProblemPointIdentified(POINT, CLIENT, SPECIALIST, "电梯停运", ISSUE, DAY, NOW);
    private static final ProblemPointEvent DROPPED =
            new CountermeasureDropped(POINT, CLIENT, SPECIALIST, "缺货", DAY.plusDays(2), NOW);
    private static final ProblemPointEvent DONE =
            new CountermeasureDone(POINT, CLIENT, SPECIALIST, "已加油", DUE.plusDays(6), NOW);
    private static final ProblemPointEvent OVERDUE =
            new CountermeasureOverdue(POINT, CLIENT, SPECIALIST, SPECIALIST, DUE, NOW);
    private final ViewFixture<ProblemPointEntry> problems =
            ViewFixture.of(new ProblemPointProjection(), ProblemPointEntry.VIEW);

    @Test
    void all_that_was_planned_about_it_is_kept() {
        problems.given(IDENTIFIED, planned(REPLACE, DAY), DROPPED, planned(GREASE, DAY.plusDays(3)), OVERDUE, DONE)
                .redelivering()
                .expectSame()
                .expect(entry(
                        5,
                        new FiledMeasure(REPLACE, DAY, null, null, DAY.plusDays(2), "缺货"),
                        new FiledMeasure(GREASE, DAY.plusDays(3), DUE.plusDays(6), "已加油", null, null)));
    }

    @Test
    void it_is_found_by_client_and_by_the_visit_that_it_came_from() {
        problems.given(IDENTIFIED);
        assertThat(problems.reader().find(Query.where("clientId", "C1"))).hasSize(1);
        assertThat(problems.reader().find(Query.where("issue.visitId", "V1"))).hasSize(1);
        assertThat(problems.reader().find(Query.where("issue.visitId", "V2"))).isEmpty();
    }

    @Test
    void how_it_stands_follows_from_the_day_that_is_asked_about() {
        var problem = entry(
                5,
                new FiledMeasure(REPLACE, DAY, null, null, DUE.plusDays(2), "缺货"),
                new FiledMeasure(GREASE, DUE.plusDays(3), DUE.plusDays(12), "已加油", null, null));
        assertThat(problem.state(asOf(DAY.minusDays(1)))).isEqualTo(ProblemState.OPEN);
        assertThat(problem.state(asOf(DAY))).isEqualTo(ProblemState.PLANNED);
        assertThat(problem.state(asOf(DUE))).isEqualTo(ProblemState.PLANNED);
        assertThat(problem.state(asOf(DUE.plusDays(1)))).isEqualTo(ProblemState.OVERDUE);
        assertThat(problem.state(asOf(DUE.plusDays(2)))).isEqualTo(ProblemState.DROPPED);
        assertThat(problem.state(asOf(DUE.plusDays(3)))).isEqualTo(ProblemState.PLANNED);
        assertThat(problem.state(asOf(DUE.plusDays(11)))).isEqualTo(ProblemState.OVERDUE);
        assertThat(problem.state(asOf(DUE.plusDays(12)))).isEqualTo(ProblemState.DONE);
    }

    @Test
    void what_came_of_a_countermeasure_is_not_known_before_its_day() {
        var problem = entry(2, new FiledMeasure(REPLACE, DAY, DUE, "已更换", null, null));
        assertThat(problem.measuresOn(asOf(DUE.minusDays(1))))
                .containsExactly(new FiledMeasure(REPLACE, DAY, null, null, null, null));
        assertThat(problem.measuresOn(asOf(DUE))).isEqualTo(problem.measures());
    }

    private static AsOf asOf(LocalDate day) {
        return TIME.asOf(day);
    }

    private static CountermeasurePlanned planned(Countermeasure countermeasure, LocalDate on) {
        return new CountermeasurePlanned(POINT, CLIENT, SPECIALIST, countermeasure, on, NOW, NOW);
    }

    private static ProblemPointEntry entry(long version, FiledMeasure... measures) {
        return new ProblemPointEntry(POINT, CLIENT, SPECIALIST, "电梯停运", ISSUE, DAY, List.of(measures), version);
    }
}
