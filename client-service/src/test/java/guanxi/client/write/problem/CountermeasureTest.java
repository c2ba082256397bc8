package guanxi.client.write.problem;

import static guanxi.client.write.problem.Lift.CLIENT;
import static guanxi.client.write.problem.Lift.DUE;
import static guanxi.client.write.problem.Lift.FOREIGN;
import static guanxi.client.write.problem.Lift.HIS;
import static guanxi.client.write.problem.Lift.MECHANIC;
import static guanxi.client.write.problem.Lift.NOW;
import static guanxi.client.write.problem.Lift.OWNER;
import static guanxi.client.write.problem.Lift.POINT;
import static guanxi.client.write.problem.Lift.REPLACE;
import static guanxi.client.write.problem.Lift.TODAY;
import static guanxi.client.write.problem.Lift.done;
import static guanxi.client.write.problem.Lift.dropped;
import static guanxi.client.write.problem.Lift.endOf;
import static guanxi.client.write.problem.Lift.identified;
import static guanxi.client.write.problem.Lift.overdue;
import static guanxi.client.write.problem.Lift.plan;
import static guanxi.client.write.problem.Lift.planned;
import static guanxi.client.write.problem.Lift.refused;
import static guanxi.client.write.problem.Lift.startOf;

import guanxi.client.write.problem.ProblemPointCommand.CompleteCountermeasure;
import guanxi.client.write.problem.ProblemPointCommand.DropCountermeasure;
import guanxi.client.write.problem.ProblemPointCommand.MissCountermeasure;
import guanxi.client.write.problem.ProblemPointCommand.PlanCountermeasure;
import guanxi.language.client.Countermeasure;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is planned about a problem point is done, dropped, or overdue (F-4). */
class CountermeasureTest {
    private static final Countermeasure GREASE = new Countermeasure("加油", OWNER, DUE);
    private static final MissCountermeasure MISS = new MissCountermeasure(POINT.toString());
    private final FixtureConfiguration<ProblemPoint> problem = Lift.at(NOW);

    @Nested
    class Planned {
        @Test
        void it_is_planned_with_who_does_it_and_by_the_end_of_which_day() {
            problem.given(identified()).when(plan(REPLACE), HIS).expectEvents(planned());
        }

        @Test
        void told_twice_changes_nothing_also_once_it_ended() {
            problem.given(identified(), planned()).when(plan(REPLACE), HIS).expectNoEvents();
            problem.given(identified(), planned(), dropped())
                    .when(new PlanCountermeasure(POINT, REPLACE, TODAY), HIS)
                    .expectNoEvents();
        }

        @Test
        void one_is_planned_at_a_time() {
            refused(
                    problem.given(identified(), planned()).when(plan(GREASE), HIS),
                    ProblemPointRule.ONE_COUNTERMEASURE_AT_A_TIME);
            var next = new CountermeasurePlanned(POINT, CLIENT, OWNER, GREASE, TODAY, endOf(DUE), NOW);
            problem.given(identified(), planned(), dropped())
                    .when(plan(GREASE), HIS)
                    .expectEvents(next);
            problem.given(identified(), planned(), done("已更换", TODAY))
                    .when(plan(GREASE), HIS)
                    .expectEvents(next);
        }

        @Test
        void it_is_due_on_the_day_of_planning_at_the_earliest() {
            var today = new Countermeasure("加油", OWNER, TODAY);
            problem.given(identified())
                    .when(plan(today), HIS)
                    .expectEvents(new CountermeasurePlanned(POINT, CLIENT, OWNER, today, TODAY, endOf(TODAY), NOW));
            refused(
                    problem.given(identified()).when(plan(new Countermeasure("加油", OWNER, TODAY.minusDays(1))), HIS),
                    ProblemPointRule.DUE_BEFORE_PLANNED);
        }

        @Test
        void nobody_plans_before_the_problem_is_identified() {
            refused(
                    problem.given(identified()).when(new PlanCountermeasure(POINT, REPLACE, TODAY.minusDays(1)), HIS),
                    ProblemPointRule.PLANNED_BEFORE_IDENTIFIED);
        }

        @Test
        void somebody_must_be_known_who_does_it() {
            refused(
                    problem.given(identified()).when(plan(new Countermeasure("加油", new ColleagueId("S8"), DUE)), HIS),
                    CommonRule.UNKNOWN_SPECIALIST);
        }

        @Test
        void only_who_may_touch_the_clients_affairs_plans_and_drops() {
            refused(problem.given(identified()).when(plan(REPLACE), FOREIGN), CommonRule.OUT_OF_REACH);
            refused(
                    problem.given(identified(), planned()).when(drop(), Map.of(Actor.REACH, MECHANIC.number())),
                    CommonRule.OUT_OF_REACH);
        }
    }

    @Nested
    class Ended {
        @Test
        void it_is_done_with_a_result_also_by_him_who_had_to_do_it() {
            problem.given(identified(), planned())
                    .when(complete("已更换", null), HIS)
                    .expectEvents(new CountermeasureDone(POINT, CLIENT, OWNER, "已更换", TODAY, NOW));
            problem.given(identified(), planned())
                    .when(complete("已更换", TODAY), Map.of(Actor.REACH, MECHANIC.number()))
                    .expectEvents(done("已更换", TODAY));
            refused(
                    problem.given(identified(), planned()).when(complete("已更换", null), FOREIGN),
                    CommonRule.OUT_OF_REACH);
        }

        @Test
        void done_twice_changes_nothing_and_with_another_result_is_refused() {
            problem.given(identified(), planned(), done("已更换", TODAY))
                    .when(complete("已更换", null), HIS)
                    .expectNoEvents();
            refused(
                    problem.given(identified(), planned(), done("已更换", TODAY)).when(complete("已加油", TODAY), HIS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void it_is_dropped_with_a_reason_and_told_twice_changes_nothing() {
            problem.given(identified(), planned()).when(drop(), HIS).expectEvents(dropped());
            problem.given(identified(), planned(), dropped()).when(drop(), HIS).expectNoEvents();
        }

        @Test
        void what_is_not_planned_cannot_end_and_what_ended_ends_no_other_way() {
            var rule = ProblemPointRule.ONLY_A_PLANNED_COUNTERMEASURE_ENDS;
            refused(problem.given(identified()).when(complete("x", null), HIS), rule);
            refused(problem.given(identified()).when(drop(), HIS), rule);
            refused(problem.given(identified(), planned(), dropped()).when(complete("x", null), HIS), rule);
            refused(problem.given(identified(), planned(), done("x", TODAY)).when(drop(), HIS), rule);
        }

        @Test
        void it_is_not_done_before_it_was_planned() {
            refused(
                    problem.given(identified(), planned()).when(complete("x", TODAY.minusDays(1)), HIS),
                    ProblemPointRule.ENDED_BEFORE_PLANNED);
        }
    }

    @Nested
    class Overdue {
        @Test
        void it_is_missed_once_when_its_day_is_over_and_not_exactly_then() {
            Lift.at(endOf(DUE)).given(identified(), planned()).when(MISS).expectNoEvents();
            Lift.at(endOf(DUE).plusNanos(1))
                    .given(identified(), planned())
                    .when(MISS)
                    .expectEvents(overdue());
            Lift.at(endOf(DUE).plusSeconds(60))
                    .given(identified(), planned(), overdue())
                    .when(MISS)
                    .expectNoEvents();
        }

        @Test
        void what_is_done_or_dropped_is_not_missed() {
            var later = Lift.at(endOf(DUE).plusSeconds(60));
            later.given(identified(), planned(), done("x", DUE)).when(MISS).expectNoEvents();
            later.given(identified(), planned(), dropped()).when(MISS).expectNoEvents();
        }

        @Test
        void done_late_it_was_missed_first_unless_that_was_said() {
            LocalDate late = DUE.plusDays(1);
            var later = Lift.at(startOf(late.plusDays(1)));
            later.given(identified(), planned())
                    .when(complete("已更换", late), HIS)
                    .expectEvents(overdue(), done("已更换", late));
            later.given(identified(), planned(), overdue())
                    .when(complete("已更换", late), HIS)
                    .expectEvents(done("已更换", late));
            later.given(identified(), planned()).when(complete("已更换", DUE), HIS).expectEvents(done("已更换", DUE));
        }
    }

    private static CompleteCountermeasure complete(String result, LocalDate on) {
        return new CompleteCountermeasure(POINT, result, on);
    }

    private static DropCountermeasure drop() {
        return new DropCountermeasure(POINT, "客户自行处理");
    }
}
