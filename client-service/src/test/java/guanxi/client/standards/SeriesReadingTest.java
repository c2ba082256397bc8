package guanxi.client.standards;

import static guanxi.client.standards.StepState.DUE_SOON;
import static guanxi.client.standards.StepState.MET;
import static guanxi.client.standards.StepState.MISSED;
import static guanxi.client.standards.StepState.NOT_NEEDED;
import static guanxi.client.standards.StepState.OPEN;
import static guanxi.language.client.AnsweredBy.CHILD;
import static guanxi.language.client.AnsweredBy.NOBODY;
import static guanxi.language.client.AnsweredBy.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.standards.StepReading.Lateness;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.LateEnd;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.organisation.ColleagueId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every sentence of "How a series is read" (service-desk-rules.md), of a purchase of 6 July. */
class SeriesReadingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DeskClocks CLOCKS = new DeskClocks(List.of(), day -> true, ZONE);
    private static final ColleagueId HIS = new ColleagueId("S001");
    private static final ColleagueId CALLER = new ColleagueId("S002");
    private static final String END_OF_1 = "2026-07-09T23:59:59";
    private static final String LONG_AFTER = "2026-09-30T00:00:00";

    private final List<ToldCallBack> told = new ArrayList<>();
    private LocalDate returnedOn;

    @Nested
    class OneOfThree {
        @Test
        void the_first_may_be_made_from_the_first_day_on_another_from_the_day_after_the_limit_before() {
            assertThat(at("2026-07-06T09:00:00").callBacks())
                    .extracting(CallBackReading::opensAt)
                    .containsExactly(
                            moment("2026-07-06T00:00:00"),
                            moment("2026-07-10T00:00:00"),
                            moment("2026-07-17T00:00:00"));
        }

        @Test
        void it_is_due_at_the_end_of_the_last_day() {
            assertThat(at("2026-07-06T09:00:00").callBacks())
                    .extracting(of(StepReading::dueAt))
                    .containsExactly(moment(END_OF_1), moment("2026-07-16T23:59:59"), moment("2026-08-05T23:59:59"));
        }

        @Test
        void it_is_due_soon_a_day_before() {
            assertThat(first("2026-07-08T23:59:58").step().state()).isEqualTo(OPEN);
            assertThat(first("2026-07-08T23:59:59").step().state()).isEqualTo(DUE_SOON);
        }

        @Test
        void at_its_last_second_it_is_not_missed_yet_and_then_it_is_late() {
            assertThat(first(END_OF_1)).returns(DUE_SOON, of(StepReading::state));
            assertThat(first("2026-07-10T00:00:01"))
                    .returns(MISSED, of(StepReading::state))
                    .returns(2L, of(StepReading::lateBySeconds))
                    .returns(null, of(StepReading::metAt));
        }

        @Test
        void the_first_that_reaches_the_owner_meets_it_by_time_then_by_id() {
            call("B3", 1, "2026-07-07T10:00:00", OWNER);
            call("B2", 1, "2026-07-06T10:00:00", CHILD);
            call("B1", 1, "2026-07-08T10:00:00", OWNER);
            assertThat(first(LONG_AFTER))
                    .returns(MET, of(StepReading::state))
                    .returns(moment("2026-07-07T10:00:00"), of(StepReading::metAt))
                    .returns(3, CallBackReading::attempts)
                    .returns(null, of(StepReading::lateBySeconds));
        }

        @Test
        void what_is_done_exactly_when_it_is_due_is_in_time_and_a_second_later_it_is_late() {
            call("B1", 1, END_OF_1, OWNER);
            assertThat(first(LONG_AFTER).step().state()).isEqualTo(MET);
            told.clear();
            call("B1", 1, "2026-07-10T00:00:00", OWNER);
            assertThat(first(LONG_AFTER))
                    .returns(MISSED, of(StepReading::state))
                    .returns(moment("2026-07-10T00:00:00"), of(StepReading::metAt))
                    .returns(1L, of(StepReading::lateBySeconds));
        }

        @Test
        void one_that_is_made_before_it_may_be_is_no_attempt_but_what_was_said_in_it_counts() {
            problem("B1", "2026-07-09T23:59:59", 2, null, null);
            assertThat(at(LONG_AFTER).callBacks().get(1))
                    .returns(0, CallBackReading::attempts)
                    .returns(MISSED, of(StepReading::state));
            assertThat(at(LONG_AFTER).problems()).hasSize(1);
        }

        @Test
        void its_agent_is_responsible_whoever_called() {
            call("B1", 1, "2026-07-07T10:00:00", OWNER);
            assertThat(first(LONG_AFTER).step().responsible()).isEqualTo(Responsible.agent(HIS));
        }

        @Test
        void what_is_said_of_a_later_time_is_left_out() {
            call("B1", 1, "2026-07-07T10:00:00", OWNER);
            assertThat(first("2026-07-07T09:59:59")).returns(0, CallBackReading::attempts);
            assertThat(first("2026-07-07T10:00:00")).returns(MET, of(StepReading::state));
        }
    }

    @Nested
    class AfterAnAttemptInVain {
        @Test
        void it_is_tried_again_when_that_was_said() {
            call("B1", 1, "2026-07-06T10:00:00", NOBODY, "2026-07-08T09:00:00");
            assertThat(first("2026-07-07T00:00:00").nextAttemptBy()).isEqualTo(moment("2026-07-08T09:00:00"));
        }

        @Test
        void else_by_the_end_of_the_next_day() {
            call("B1", 1, "2026-07-06T10:00:00", CHILD);
            assertThat(first("2026-07-07T00:00:00").nextAttemptBy()).isEqualTo(moment("2026-07-07T23:59:59"));
        }

        @Test
        void but_not_after_it_is_due_unless_that_attempt_was() {
            call("B1", 1, END_OF_1, NOBODY, "2026-07-12T09:00:00");
            assertThat(first(LONG_AFTER).nextAttemptBy()).isEqualTo(moment(END_OF_1));
            call("B2", 1, "2026-07-10T00:00:00", NOBODY, "2026-07-12T09:00:00");
            assertThat(first(LONG_AFTER).nextAttemptBy()).isEqualTo(moment("2026-07-12T09:00:00"));
        }

        @Test
        void once_it_is_met_nobody_tries_again() {
            call("B1", 1, "2026-07-06T10:00:00", NOBODY);
            call("B2", 1, "2026-07-07T10:00:00", OWNER);
            assertThat(first(LONG_AFTER).nextAttemptBy()).isNull();
        }
    }

    @Nested
    class Returned {
        @Test
        void from_that_day_on_what_is_undecided_is_not_needed_and_nobody_is_responsible() {
            returnedOn = LocalDate.of(2026, 7, 9);
            call("B1", 1, "2026-07-08T10:00:00", NOBODY);
            assertThat(first("2026-07-08T23:59:59").step().state()).isEqualTo(DUE_SOON);
            assertThat(first("2026-07-09T00:00:00"))
                    .isEqualTo(new CallBackReading(
                            1,
                            moment("2026-07-06T00:00:00"),
                            1,
                            null,
                            new StepReading(
                                    ServiceStep.CALL_BACK_1,
                                    NOT_NEEDED,
                                    null,
                                    null,
                                    null,
                                    moment("2026-07-09T00:00:00"),
                                    moment(END_OF_1),
                                    null,
                                    null)));
        }

        @Test
        void what_is_late_is_late_no_longer() {
            returnedOn = LocalDate.of(2026, 7, 11);
            call("B1", 1, "2026-07-12T10:00:00", OWNER);
            assertThat(first(LONG_AFTER))
                    .returns(MISSED, of(StepReading::state))
                    .returns(86_401L, of(StepReading::lateBySeconds))
                    .returns(null, of(StepReading::metAt))
                    .returns(null, CallBackReading::nextAttemptBy)
                    .returns(Responsible.agent(HIS), of(StepReading::responsible));
        }

        @Test
        void what_was_decided_stays_so() {
            returnedOn = LocalDate.of(2026, 7, 8);
            call("B1", 1, "2026-07-07T23:59:59", OWNER);
            assertThat(first(LONG_AFTER).step().state()).isEqualTo(MET);
        }

        @Test
        void problems_go_on_as_if_nothing_was_returned() {
            returnedOn = LocalDate.of(2026, 7, 7);
            problem("B1", "2026-07-06T10:00:00", 1, null, null);
            assertThat(passing(LONG_AFTER).state()).isEqualTo(MISSED);
        }
    }

    @Nested
    class AProblem {
        @Test
        void is_passed_on_within_an_hour_by_who_called() {
            problem("B1", "2026-07-06T10:00:00", 1, null, null);
            assertThat(passing("2026-07-06T10:44:59"))
                    .isEqualTo(step(ServiceStep.PASS_PROBLEM_ON, OPEN, "2026-07-06T11:00:00", null, null));
            assertThat(passing("2026-07-06T10:45:00").state()).isEqualTo(DUE_SOON);
            assertThat(passing("2026-07-06T11:00:00").state()).isEqualTo(DUE_SOON);
            assertThat(passing("2026-07-06T11:00:01").lateBySeconds()).isEqualTo(1L);
        }

        @Test
        void is_solved_within_a_day_from_when_it_was_passed_on() {
            problem("B1", "2026-07-06T10:00:00", 1, "2026-07-06T11:00:00", "2026-07-07T11:00:01");
            assertThat(passing(LONG_AFTER))
                    .isEqualTo(
                            step(ServiceStep.PASS_PROBLEM_ON, MET, "2026-07-06T11:00:00", "2026-07-06T11:00:00", null));
            assertThat(solving(LONG_AFTER))
                    .isEqualTo(step(
                            ServiceStep.SOLUTION_CALL_BACK, MISSED, "2026-07-07T11:00:00", "2026-07-07T11:00:01", 1L));
        }

        @Test
        void has_no_due_date_of_its_solution_before_it_is_passed_on() {
            problem("B1", "2026-07-06T10:00:00", 1, null, null);
            assertThat(solving(LONG_AFTER)).isEqualTo(step(ServiceStep.SOLUTION_CALL_BACK, OPEN, null, null, null));
        }

        @Test
        void that_is_solved_first_need_not_be_passed_on_nor_be_called_about() {
            problem("B1", "2026-07-06T10:00:00", 1, "2026-07-06T10:30:01", "2026-07-06T10:30:00");
            assertThat(passing(LONG_AFTER))
                    .isEqualTo(new StepReading(
                            ServiceStep.PASS_PROBLEM_ON,
                            NOT_NEEDED,
                            null,
                            null,
                            null,
                            moment("2026-07-06T10:30:00"),
                            moment("2026-07-06T11:00:00"),
                            null,
                            null));
            assertThat(solving(LONG_AFTER))
                    .isEqualTo(new StepReading(
                            ServiceStep.SOLUTION_CALL_BACK,
                            NOT_NEEDED,
                            null,
                            null,
                            null,
                            moment("2026-07-06T10:30:00"),
                            null,
                            null,
                            null));
        }

        @Test
        void is_passed_on_before_it_is_solved_if_both_are_at_one_moment() {
            problem("B1", "2026-07-06T10:00:00", 1, "2026-07-06T10:30:00", "2026-07-06T10:30:00");
            assertThat(passing(LONG_AFTER).state()).isEqualTo(MET);
            assertThat(solving(LONG_AFTER).state()).isEqualTo(MET);
        }

        @Test
        void that_is_solved_ends_its_being_passed_on_late() {
            problem("B1", "2026-07-06T10:00:00", 1, null, "2026-07-06T11:00:05");
            assertThat(passing(LONG_AFTER))
                    .isEqualTo(step(ServiceStep.PASS_PROBLEM_ON, MISSED, "2026-07-06T11:00:00", null, 5L));
        }

        @Test
        void is_not_passed_on_before_that_moment() {
            problem("B1", "2026-07-06T10:00:00", 1, "2026-07-06T10:30:00", "2026-07-06T10:40:00");
            assertThat(passing("2026-07-06T10:29:59").state()).isEqualTo(OPEN);
            assertThat(solving("2026-07-06T10:30:00").dueAt()).isEqualTo(moment("2026-07-07T10:30:00"));
        }
    }

    @Test
    void the_agent_comes_to_the_point_within_other_seconds_after_a_repair() {
        assertThat(Standards.first(ServiceStandard.S3).toThePoint()).isEqualTo(5);
        assertThat(Standards.first(ServiceStandard.S4).toThePoint()).isEqualTo(10);
    }

    private static <T> Function<CallBackReading, T> of(Function<StepReading, T> what) {
        return call -> what.apply(call.step());
    }

    private static StepReading step(ServiceStep kind, StepState state, String dueAt, String metAt, Long late) {
        Instant due = dueAt == null ? null : moment(dueAt);
        Instant met = metAt == null ? null : moment(metAt);
        Instant soon = state == OPEN && due != null ? due.minus(Duration.ofMinutes(15)) : null;
        var lateness = late == null
                ? null
                : new Lateness(due, due.plusSeconds(late), met == null ? LateEnd.NOT_NEEDED : LateEnd.MET_LATE);
        return new StepReading(kind, state, due, soon, met, null, null, lateness, Responsible.agent(CALLER));
    }

    private CallBackReading first(String local) {
        return at(local).callBacks().getFirst();
    }

    private StepReading passing(String local) {
        return at(local).problems().getFirst().steps().getFirst();
    }

    private StepReading solving(String local) {
        return at(local).problems().getFirst().steps().getLast();
    }

    private SeriesReading at(String local) {
        var series = new ToldSeries(LocalDate.of(2026, 7, 6), returnedOn, HIS, told);
        return SeriesReading.of(Standards.first(ServiceStandard.S3), series, CLOCKS, moment(local));
    }

    private void call(String id, int number, String local, AnsweredBy by) {
        call(id, number, local, by, null);
    }

    private void call(String id, int number, String local, AnsweredBy by, String next) {
        var nextAt = next == null ? null : moment(next);
        var call = new CallBack(number, moment(local), CALLER, by, nextAt, null, null, null, null);
        told.add(new ToldCallBack(new CallBackId(id), call, null, null));
    }

    private void problem(String id, String local, int number, String passedOn, String solved) {
        var call = new CallBack(number, moment(local), CALLER, OWNER, null, null, null, null, "漏水");
        told.add(new ToldCallBack(
                new CallBackId(id),
                call,
                passedOn == null ? null : moment(passedOn),
                solved == null ? null : moment(solved)));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
