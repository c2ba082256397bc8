package guanxi.client.standards;

import static guanxi.client.standards.StepState.DUE_SOON;
import static guanxi.client.standards.StepState.MET;
import static guanxi.client.standards.StepState.MISSED;
import static guanxi.client.standards.StepState.NOT_NEEDED;
import static guanxi.client.standards.StepState.OPEN;
import static guanxi.client.standards.StepState.PAUSED;
import static guanxi.language.client.ServiceStep.CALL_BACK;
import static guanxi.language.client.ServiceStep.CENTRE_ANSWER;
import static guanxi.language.client.ServiceStep.CHECK_PROGRESS;
import static guanxi.language.client.ServiceStep.CLIENT_ANSWER;
import static guanxi.language.client.ServiceStep.INFORM_CLIENT;
import static guanxi.language.client.ServiceStep.NOTIFY;
import static guanxi.language.client.ServiceStep.PASS_ON;
import static guanxi.language.client.ServiceStep.PROMISED_REPLY;
import static guanxi.language.client.ServiceStep.SOLVE;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.LateEnd;
import guanxi.language.client.Responsible;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import guanxi.language.organisation.ColleagueId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A call of Monday 2026-07-06 that lasts from 09:00 to 09:10, and what becomes of it; times without a day are of that Monday. */
class CaseReadingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DeskClocks CLOCKS =
            new DeskClocks(List.of(), day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0, ZONE);
    private static final String CENTRE = "服务信息资源中心";
    private static final String DEPARTMENT = "技术部";

    private final List<ToldEntry> told = new ArrayList<>();
    private CaseStandard standard = CaseStandard.S1;
    private CaseAnswer answer = CaseAnswer.LATER;
    private @Nullable StandardVersion version;

    @Nested
    class AnInquiry {
        @Test
        void is_passed_on_within_half_an_hour_of_the_end_of_the_call() {
            assertThat(step(PASS_ON, "09:29"))
                    .returns(OPEN, StepReading::state)
                    .returns(moment("09:40"), StepReading::dueAt);
            assertThat(step(PASS_ON, "09:30").state()).isEqualTo(DUE_SOON);
            assertThat(step(PASS_ON, "09:40").state()).isEqualTo(DUE_SOON);
            assertThat(step(PASS_ON, "09:40:01"))
                    .returns(MISSED, StepReading::state)
                    .returns(1L, StepReading::lateBySeconds);
        }

        @Test
        void what_is_done_exactly_when_it_is_due_is_in_time_and_a_second_later_it_is_late() {
            passedOn("09:40");
            assertThat(step(PASS_ON, "18:00").state()).isEqualTo(MET);
            told.clear();
            passedOn("09:40:01");
            assertThat(step(PASS_ON, "18:00"))
                    .returns(MISSED, StepReading::state)
                    .returns(moment("09:40:01"), StepReading::metAt)
                    .returns(1L, StepReading::lateBySeconds);
        }

        @Test
        void the_centre_has_three_hours_of_service_from_when_it_was_passed_on() {
            assertThat(step(CENTRE_ANSWER, "09:20"))
                    .returns(OPEN, StepReading::state)
                    .returns(null, StepReading::dueAt);
            passedOn("09:30");
            assertThat(step(CENTRE_ANSWER, "09:30").dueAt()).isEqualTo(moment("14:00"));
        }

        @Test
        void the_first_time_that_it_is_passed_on_counts_and_the_last_unit_is_responsible() {
            passedOn("09:30");
            told("E2", Kind.PASSED_ON, "10:00", "another");
            assertThat(step(CENTRE_ANSWER, "10:00"))
                    .returns(moment("14:00"), StepReading::dueAt)
                    .returns(new Responsible(Role.RESOURCE_CENTRE, "another"), StepReading::responsible);
        }

        @Test
        void passed_on_during_the_call_the_centre_has_time_from_its_end() {
            passedOn("09:05");
            assertThat(step(PASS_ON, "09:10"))
                    .returns(MET, StepReading::state)
                    .returns(moment("09:05"), StepReading::metAt);
            assertThat(step(CENTRE_ANSWER, "09:10").dueAt()).isEqualTo(moment("13:40"));
        }

        @Test
        void once_the_client_is_answered_nothing_else_is_needed() {
            told("E1", Kind.CLIENT_ANSWERED, "09:20", null);
            assertThat(step(PASS_ON, "09:20").state()).isEqualTo(NOT_NEEDED);
            assertThat(step(CENTRE_ANSWER, "09:20"))
                    .isEqualTo(new StepReading(
                            CENTRE_ANSWER, NOT_NEEDED, null, null, null, moment("09:20"), null, null, null));
            assertThat(at("09:20").state()).isEqualTo(CaseReading.State.CLOSED);
        }

        @Test
        void what_is_late_is_late_no_longer_when_it_is_not_needed() {
            told("E1", Kind.CLIENT_ANSWERED, "10:00", null);
            assertThat(step(PASS_ON, "18:00"))
                    .returns(MISSED, StepReading::state)
                    .returns(null, StepReading::metAt)
                    .returns(1200L, StepReading::lateBySeconds)
                    .returns(false, StepReading::isLate);
        }

        @Test
        void an_answer_of_the_centre_before_it_was_passed_on_meets_nothing() {
            told("E1", Kind.CENTRE_ANSWERED, "09:20", null);
            assertThat(step(CENTRE_ANSWER, "09:30").state()).isEqualTo(OPEN);
            assertThat(step(PASS_ON, "09:30").state()).isEqualTo(NOT_NEEDED);
        }

        @Test
        void entries_are_read_by_time_then_id_in_whatever_order_they_came() {
            told("E2", Kind.HANDED_OVER, "09:20", "S003");
            told("E1", Kind.HANDED_OVER, "09:20", "S002");
            told("E3", Kind.HANDED_OVER, "09:15", "S004");
            assertThat(at("09:20").holder()).isEqualTo("S003");
            assertThat(at("09:19:59").holder()).isEqualTo("S004");
        }

        @Test
        void who_held_it_when_it_was_due_is_responsible_for_what_was_missed() {
            told("E1", Kind.HANDED_OVER, "09:40", "S002");
            told("E2", Kind.HANDED_OVER, "09:40:01", "S003");
            assertThat(step(PASS_ON, "18:00").responsible()).isEqualTo(new Responsible(Role.AGENT, "S002"));
            assertThat(step(CLIENT_ANSWER, "18:00").responsible()).isEqualTo(new Responsible(Role.AGENT, "S003"));
        }
    }

    @Nested
    class AComplaint {
        @Test
        void has_its_clocks_from_when_the_department_is_notified() {
            standard = CaseStandard.S2;
            told("E1", Kind.DEPARTMENT_NOTIFIED, "09:15", DEPARTMENT);
            assertThat(step(NOTIFY, "09:15").state()).isEqualTo(MET);
            assertThat(step(INFORM_CLIENT, "09:15").dueAt()).isEqualTo(moment("09:35"));
            assertThat(step(CHECK_PROGRESS, "09:15").dueAt()).isEqualTo(moment("21:15"));
            assertThat(step(SOLVE, "09:15"))
                    .returns(moment("21:15"), StepReading::dueAt)
                    .returns(new Responsible(Role.DEPARTMENT, DEPARTMENT), StepReading::responsible);
        }

        @Test
        void that_is_solved_before_anybody_was_notified_needs_no_more_than_to_be_called_back() {
            standard = CaseStandard.S2;
            told("E1", Kind.SERVICE_DONE, "09:15", null);
            assertThat(states("09:15"))
                    .containsExactly(NOT_NEEDED, NOT_NEEDED, NOT_NEEDED, NOT_NEEDED, NOT_NEEDED, OPEN);
        }

        @Test
        void is_called_back_a_day_after_the_call_or_after_the_first_service() {
            standard = CaseStandard.S2;
            assertThat(step(CALL_BACK, "10:00").dueAt())
                    .isEqualTo(moment("09:10").plusSeconds(86_400));
            told("E1", Kind.SERVICE_DONE, "12:00", null);
            told("E2", Kind.SERVICE_DONE, "13:00", null);
            assertThat(step(CALL_BACK, "13:00").dueAt())
                    .isEqualTo(moment("12:00").plusSeconds(86_400));
        }

        @Test
        void a_rescue_is_notified_when_a_solver_is_named_too() {
            standard = CaseStandard.S5;
            told("E1", Kind.DEPARTMENT_NOTIFIED, "09:12", DEPARTMENT);
            assertThat(step(NOTIFY, "09:13").state()).isEqualTo(OPEN);
            solver("E2", Kind.SOLVER_NAMED, "09:14");
            assertThat(step(NOTIFY, "09:14"))
                    .returns(MET, StepReading::state)
                    .returns(moment("09:14"), StepReading::metAt);
        }

        @Test
        void or_when_the_department_is_if_he_was_named_before() {
            standard = CaseStandard.S5;
            solver("E1", Kind.SOLVER_NAMED, "09:12");
            told("E2", Kind.DEPARTMENT_NOTIFIED, "09:14", DEPARTMENT);
            assertThat(step(NOTIFY, "09:14").metAt()).isEqualTo(moment("09:14"));
        }

        @Test
        void of_another_complaint_no_solver_is_asked() {
            standard = CaseStandard.S2;
            told("E1", Kind.DEPARTMENT_NOTIFIED, "09:12", DEPARTMENT);
            assertThat(step(NOTIFY, "09:12").state()).isEqualTo(MET);
        }
    }

    @Nested
    class AnsweredAtOnce {
        @Test
        void nothing_is_needed() {
            answer = CaseAnswer.AT_ONCE;
            standard = CaseStandard.S2;
            assertThat(at("09:10").state()).isEqualTo(CaseReading.State.CLOSED);
        }

        @Test
        void unless_the_standard_wants_him_called_back() {
            answer = CaseAnswer.AT_ONCE;
            standard = CaseStandard.S2;
            var first = Standards.first(standard.asOneOfAll());
            version = new StandardVersion(first.standard(), 2, null, null, first.rings(), null, true, first.limits());
            assertThat(states("09:10"))
                    .containsExactly(NOT_NEEDED, NOT_NEEDED, NOT_NEEDED, NOT_NEEDED, NOT_NEEDED, OPEN);
        }

        @Test
        void and_the_round_after_it_is_opened_again_needs_all() {
            answer = CaseAnswer.AT_ONCE;
            told("E1", Kind.REOPENED, "10:00", null);
            assertThat(at("10:00").round()).isEqualTo(2);
            assertThat(states("10:00")).containsExactly(NOT_NEEDED, NOT_NEEDED, NOT_NEEDED, OPEN, OPEN, OPEN);
        }
    }

    @Nested
    class APause {
        @Test
        void is_counted_by_no_clock_and_nothing_is_due_in_it() {
            told("E1", Kind.PAUSED, "09:20", null);
            assertThat(step(PASS_ON, "09:30"))
                    .returns(PAUSED, StepReading::state)
                    .returns(null, StepReading::dueAt);
            assertThat(at("09:30").state()).isEqualTo(CaseReading.State.PAUSED);
            told("E2", Kind.RESUMED, "10:20", null);
            assertThat(step(PASS_ON, "10:20").dueAt()).isEqualTo(moment("10:40"));
        }

        @Test
        void changes_nothing_if_the_limit_was_full_when_it_began() {
            told("E1", Kind.PAUSED, "09:40", null);
            assertThat(step(PASS_ON, "09:40"))
                    .returns(PAUSED, StepReading::state)
                    .returns(moment("09:40"), StepReading::dueAt);
            assertThat(step(PASS_ON, "09:41").state()).isEqualTo(MISSED);
        }

        @Test
        void within_a_pause_says_nothing() {
            told("E1", Kind.PAUSED, "09:20", null);
            told("E2", Kind.PAUSED, "09:25", null);
            told("E3", Kind.RESUMED, "09:30", null);
            assertThat(step(PASS_ON, "09:30").dueAt()).isEqualTo(moment("09:50"));
        }

        @Test
        void what_is_met_meanwhile_has_no_due_date_afterwards() {
            told("E1", Kind.PAUSED, "09:20", null);
            passedOn("09:30");
            told("E3", Kind.RESUMED, "09:35", null);
            assertThat(step(PASS_ON, "18:00")).returns(MET, StepReading::state).returns(null, StepReading::dueAt);
        }
    }

    @Nested
    class APromise {
        @Test
        void brings_the_due_date_forward_and_never_back() {
            promised("E1", "09:20", "11:00");
            promised("E2", "09:21", "12:00");
            assertThat(step(CLIENT_ANSWER, "09:30").dueAt()).isEqualTo(moment("11:00"));
        }

        @Test
        void is_warned_of_as_long_before_it() {
            promised("E1", "09:20", "11:30");
            assertThat(step(CLIENT_ANSWER, "09:29:59").state()).isEqualTo(OPEN);
            assertThat(step(CLIENT_ANSWER, "09:30").state()).isEqualTo(DUE_SOON);
        }

        @Test
        void after_the_due_date_changes_nothing() {
            standard = CaseStandard.S2;
            promised("E1", "09:20", "11:00");
            assertThat(step(PROMISED_REPLY, "09:30").dueAt()).isEqualTo(moment("09:40"));
        }

        @Test
        void is_void_by_a_pause_also_one_for_the_moment_of_its_start() {
            promised("E1", "09:20", "11:00");
            told("E2", Kind.PAUSED, "11:00", null);
            assertThat(step(CLIENT_ANSWER, "12:00"))
                    .returns(PAUSED, StepReading::state)
                    .returns(null, StepReading::dueAt);
        }

        @Test
        void made_in_a_pause_counts() {
            told("E1", Kind.PAUSED, "09:20", null);
            promised("E2", "09:30", "11:00");
            assertThat(step(CLIENT_ANSWER, "10:00").dueAt()).isEqualTo(moment("11:00"));
            assertThat(step(CLIENT_ANSWER, "11:00:01").state()).isEqualTo(MISSED);
        }
    }

    @Nested
    class OpenedAgain {
        @Test
        void all_steps_begin_anew_as_if_a_call_ended_then() {
            passedOn("09:20");
            told("E2", Kind.REOPENED, "11:00", null);
            assertThat(states("11:00")).containsExactly(MET, NOT_NEEDED, NOT_NEEDED, OPEN, OPEN, OPEN);
            assertThat(at("11:00").steps().get(3).step().dueAt()).isEqualTo(moment("11:30"));
            assertThat(at("11:00").steps().get(4).step().responsible()).isNull();
        }

        @Test
        void ends_its_being_late() {
            told("E1", Kind.REOPENED, "10:00", null);
            assertThat(step(PASS_ON, "18:00"))
                    .returns(1200L, StepReading::lateBySeconds)
                    .returns(LateEnd.REOPENED, reading -> reading.lateness().end());
        }

        @Test
        void during_the_call_it_begins_when_that_ends() {
            told("E1", Kind.REOPENED, "09:05", null);
            assertThat(at("09:10").steps().get(3).step().dueAt()).isEqualTo(moment("09:40"));
        }

        @Test
        void it_is_paused_no_longer() {
            told("E1", Kind.PAUSED, "09:20", null);
            told("E2", Kind.REOPENED, "10:00", null);
            assertThat(at("10:00").state()).isEqualTo(CaseReading.State.OPEN);
        }
    }

    @Nested
    class Cancelled {
        @Test
        void nothing_is_needed_until_it_is_opened_again() {
            told("E1", Kind.CANCELLED, "09:20", null);
            assertThat(states("18:00")).containsExactly(NOT_NEEDED, NOT_NEEDED, NOT_NEEDED);
            assertThat(at("18:00").state()).isEqualTo(CaseReading.State.CANCELLED);
            told("E2", Kind.REOPENED, "19:00", null);
            assertThat(at("19:00"))
                    .returns(CaseReading.State.OPEN, CaseReading::state)
                    .returns(2, CaseReading::round);
        }

        @Test
        void what_is_late_is_late_no_longer_and_met_by_nothing() {
            told("E1", Kind.CANCELLED, "09:50", null);
            passedOn("10:00");
            assertThat(step(PASS_ON, "18:00"))
                    .returns(600L, StepReading::lateBySeconds)
                    .returns(null, StepReading::metAt);
        }
    }

    private StepReading step(ServiceStep step, String at) {
        return at(at).steps().stream()
                .map(CaseReading.OfRound::step)
                .filter(reading -> reading.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private List<StepState> states(String at) {
        return at(at).steps().stream().map(one -> one.step().state()).toList();
    }

    private CaseReading at(String at) {
        var agent = new ColleagueId("S001");
        var called = new ToldCase(standard, agent, moment("09:00"), moment("09:10"), null, answer, null, told);
        var read = version == null ? Standards.first(standard.asOneOfAll()) : version;
        return CaseReading.of(read, called, CLOCKS, moment(at));
    }

    private void passedOn(String at) {
        told("E1" + told.size(), Kind.PASSED_ON, at, CENTRE);
    }

    private void promised(String id, String at, String promisedFor) {
        told.add(entry(
                id, new CaseEntry(Kind.REPLY_PROMISED, moment(at), null, null, moment(promisedFor), null, null, null)));
    }

    private void solver(String id, Kind kind, String at) {
        var solver = Person.ofDepartment("王工", null);
        told.add(entry(id, new CaseEntry(kind, moment(at), null, solver, null, null, null, null)));
    }

    private void told(String id, Kind kind, String at, @Nullable String to) {
        told.add(entry(id, new CaseEntry(kind, moment(at), to, null, null, null, null, null)));
    }

    private static ToldEntry entry(String id, CaseEntry entry) {
        return new ToldEntry(new CaseEntryId(id), entry);
    }

    private static Instant moment(String time) {
        return LocalDate.of(2026, 7, 6)
                .atTime(LocalTime.parse(time))
                .atZone(ZONE)
                .toInstant();
    }
}
