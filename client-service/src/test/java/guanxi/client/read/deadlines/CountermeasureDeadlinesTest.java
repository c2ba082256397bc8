package guanxi.client.read.deadlines;

import guanxi.language.client.ClientId;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ProblemPointId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A countermeasure is due by the end of its day, of whoever has to do it (F-4). */
class CountermeasureDeadlinesTest {
    private static final ProblemPointId POINT = new ProblemPointId("Q1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final ColleagueId MECHANIC = new ColleagueId("S002");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Instant DUE_AT = Instant.parse("2026-06-05T16:00:00Z");
    private static final ProblemPointEvent IDENTIFIED =
            new ProblemPointIdentified(POINT, CLIENT, SPECIALIST, "电梯停运", null, DAY, NOW);
    private static final ProblemPointEvent PLANNED = new CountermeasurePlanned(
            POINT, CLIENT, SPECIALIST, new Countermeasure("更换", MECHANIC, DAY.plusDays(4)), DAY, DUE_AT, NOW);
    private final ViewFixture<Deadline> list = ViewFixture.of(new DeadlineProjection(), DeadlineProjection.VIEW);

    @Test
    void it_is_listed_from_the_plan_on_with_three_days_of_warning() {
        list.from("problem-Q1", IDENTIFIED, PLANNED)
                .expect(new Deadline(
                        "problem-Q1/countermeasure-due",
                        "countermeasure-due",
                        "problem-Q1",
                        MECHANIC,
                        DUE_AT,
                        Instant.parse("2026-06-02T16:00:00Z")));
    }

    @Test
    void done_dropped_or_overdue_it_is_gone() {
        list.from("problem-Q1", IDENTIFIED, PLANNED, new CountermeasureDone(POINT, CLIENT, SPECIALIST, "已更换", DAY, NOW))
                .expect();
        list.from(
                        "problem-Q1",
                        IDENTIFIED,
                        PLANNED,
                        new CountermeasureDropped(POINT, CLIENT, SPECIALIST, "缺货", DAY, NOW))
                .expect();
        list.from(
                        "problem-Q1",
                        IDENTIFIED,
                        PLANNED,
                        new CountermeasureOverdue(POINT, CLIENT, SPECIALIST, MECHANIC, DAY.plusDays(4), DUE_AT))
                .expect();
    }
}
