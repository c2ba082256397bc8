package guanxi.client.query.problems;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.read.issues.FiledIssue;
import guanxi.client.read.issues.VisitIssues;
import guanxi.client.read.problems.FiledMeasure;
import guanxi.client.read.problems.ProblemPointEntry;
import guanxi.language.client.ClientId;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What visits left unsolved leaves the list when somebody sees to it, and is there again, with what was done, when all is done (F-4, F-11). */
class OpenIssuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final AsOf TODAY = new DepartmentTime(
                    Clock.fixed(Instant.parse("2026-06-05T01:00:00Z"), ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"))
            .asOf(null);
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final VisitId VISIT = new VisitId("V1");
    private static final FiledIssue LIFT = new FiledIssue(1, "电梯停运", DAY.plusDays(7));
    private static final FiledIssue COUNTED = new FiledIssue(3, null, null);
    private static final VisitIssues LEFT = new VisitIssues(VISIT, CLIENT, DAY, List.of(LIFT, COUNTED));
    private static final FiledMeasure PLANNED =
            new FiledMeasure(new Countermeasure("更换曳引机", OWNER, DAY.plusDays(2)), DAY, null, null, null, null);
    private static final FiledMeasure DONE =
            new FiledMeasure(PLANNED.planned(), DAY, DAY.plusDays(4), "已更换", null, null);
    private static final FiledMeasure DONE_LATER =
            new FiledMeasure(PLANNED.planned(), DAY, DAY.plusDays(5), "已更换", null, null);
    private static final FiledMeasure DROPPED =
            new FiledMeasure(PLANNED.planned(), DAY, null, null, DAY.plusDays(1), "缺货");

    @Test
    void what_nobody_sees_to_is_listed_also_what_was_only_counted() {
        assertThat(open()).containsExactly(lift(null, null), counted());
    }

    @Test
    void what_somebody_made_a_problem_point_of_is_listed_there() {
        assertThat(open(taken())).containsExactly(counted());
        assertThat(open(taken(PLANNED))).containsExactly(counted());
        assertThat(open(taken(DROPPED))).containsExactly(counted());
        assertThat(open(taken(DONE_LATER))).containsExactly(counted());
    }

    @Test
    void what_is_done_is_there_again_until_the_visits_report_says_that_it_is_solved() {
        assertThat(open(taken(DROPPED, DONE))).containsExactly(lift(new ProblemPointId("Q1"), DONE), counted());
    }

    @Test
    void a_problem_point_that_was_told_by_hand_takes_none() {
        var byHand = new ProblemPointEntry(new ProblemPointId("Q2"), CLIENT, OWNER, "电梯停运", null, DAY, List.of(), 0);
        assertThat(open(byHand)).containsExactly(lift(null, null), counted());
    }

    private static List<OpenIssue> open(ProblemPointEntry... problems) {
        return OpenIssues.of(List.of(LEFT), Map.of(CLIENT, OWNER), List.of(problems), TODAY)
                .toList();
    }

    private static ProblemPointEntry taken(FiledMeasure... measures) {
        return new ProblemPointEntry(
                new ProblemPointId("Q1"), CLIENT, OWNER, "电梯停运", new VisitIssue(VISIT, 1), DAY, List.of(measures), 0);
    }

    private static OpenIssue lift(ProblemPointId problem, FiledMeasure done) {
        return OpenIssue.of(LEFT, LIFT, OWNER, problem, done);
    }

    private static OpenIssue counted() {
        return OpenIssue.of(LEFT, COUNTED, OWNER, null, null);
    }
}
