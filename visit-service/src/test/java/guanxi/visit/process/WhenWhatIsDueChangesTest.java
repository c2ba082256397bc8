package guanxi.visit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitReport;
import guanxi.language.visit.Weekday;
import guanxi.language.visit.WorkHoursEvent.WorkHoursSet;
import guanxi.platform.command.Reactions;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownColleague;
import guanxi.platform.tenure.HeldRoles;
import guanxi.platform.tenure.Stays;
import guanxi.platform.tenure.Tenure;
import guanxi.visit.clocks.Calendars;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.deadlines.VisitDeadlines;
import guanxi.visit.read.expected.ExpectedEntry;
import guanxi.visit.read.expected.ExpectedQueries;
import guanxi.visit.write.plan.PlanCommand.ExpectPlan;
import guanxi.visit.write.plan.PlanCommand.MissPlan;
import guanxi.visit.write.plan.PlanCommand.ReconsiderPlan;
import guanxi.visit.write.report.DailyReportCommand.MissReport;
import guanxi.visit.write.report.DailyReportCommand.ReconsiderReport;
import guanxi.visit.write.visit.VisitCommand.LeaveVisitOpen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhenWhatIsDueChangesTest {
    private static final ColleagueId LIN = Samples.LIN;
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final LocalDate DAY = JUNE.atDay(3);
    /** Already the first of June in Shanghai, a Monday. */
    private static final Instant TOLD = Instant.parse("2026-05-31T17:00:00Z");

    private static final VisitReport REPORT =
            Samples.report().startedAt(TOLD).endedAt(TOLD).build();
    private static final DepartmentTime TIME = new DepartmentTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
    private static final ExpectedEntry PLAN = plan("plan-S001-2026-07", JUNE.atDay(30));
    private final Reactions reactions = mock(Reactions.class);
    private final WorkCalendarQueries calendar = mock(WorkCalendarQueries.class);
    private final ExpectedQueries expected = mock(ExpectedQueries.class);
    private final Colleagues colleagues = mock(Colleagues.class);
    private final Grounds grounds = mock(Grounds.class);
    private final DueOrders orders = new DueOrders(reactions, calendar);
    private final WhenSpecialistComesOrGoes comesOrGoes =
            new WhenSpecialistComesOrGoes(orders, expected, colleagues, grounds, TIME);
    private final WhenWorkDaysChange workDays = new WhenWorkDaysChange(orders, expected, grounds, TIME);
    private final WhenDayIsVisited visited = new WhenDayIsVisited(orders, grounds, TIME);

    @BeforeEach
    void the_calendar_follows_the_week() {
        when(calendar.around(any())).thenReturn(Calendars.listing(Map.of()));
    }

    @BeforeEach
    void lin_was_there_from_ever() {
        isThere(Stays.since(null));
    }

    @Test
    void who_is_enrolled_owes_the_plan_that_is_due_next_from_then_on() throws Exception {
        told(comesOrGoes, new ColleagueEnrolled(LIN, null, null, TOLD));
        var order = inOrder(grounds, reactions);
        order.verify(grounds).ofWhatIsDueMustHavePassed(any());
        order.verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, JUNE.plusMonths(1)));
        order.verifyNoMoreInteractions();
    }

    @Test
    void who_was_there_long_before_owes_no_plan_of_the_past() throws Exception {
        isThere(Stays.since(LocalDate.of(2020, 1, 1)));
        told(comesOrGoes, new ColleagueEnrolled(LIN, null, LocalDate.of(2020, 1, 1), TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, JUNE.plusMonths(1)));
        verifyNoMoreInteractions(reactions);
    }

    @Test
    void who_comes_only_later_owes_the_plan_that_is_due_next_then() throws Exception {
        isThere(Stays.since(LocalDate.of(2026, 9, 30)));
        told(comesOrGoes, new ColleagueJoined(LIN, LocalDate.of(2026, 9, 30), null, TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, YearMonth.of(2026, 10)));
    }

    @Test
    void whatever_is_said_of_his_role_each_plan_that_was_expected_is_looked_at_again_and_the_next_is_expected()
            throws Exception {
        when(expected.plansOf(LIN)).thenReturn(List.of(PLAN));
        var office = new OfficeId("O01");
        for (Object said : List.of(
                new RoleGiven(LIN, DAY, OrganisationRole.SUPERVISOR, office, TOLD),
                new RoleCorrected(LIN, DAY, OrganisationRole.SUPPORT, office, "wrong", TOLD),
                new RoleTaken(LIN, DAY, "wrong", TOLD))) {
            clearInvocations(reactions, grounds);
            told(comesOrGoes, said);
            var order = inOrder(grounds, reactions);
            order.verify(grounds).ofWhatIsDueMustHavePassed(any());
            order.verify(reactions).order(DueOrders.PROCESS, new ReconsiderPlan(PLAN.of()));
            order.verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, JUNE.plusMonths(1)));
            order.verifyNoMoreInteractions();
        }
    }

    @Test
    void who_comes_to_be_assessed_only_later_owes_the_plan_of_that_month_whatever_was_told_first() throws Exception {
        isThere(
                Stays.since(null),
                since("2026-01-01", OrganisationRole.SUPERVISOR),
                since("2026-09-10", OrganisationRole.SUPPORT),
                since("2026-10-20", OrganisationRole.SPECIALIST),
                since("2026-12-01", OrganisationRole.DIRECTOR));
        told(
                comesOrGoes,
                new RoleGiven(LIN, LocalDate.of(2026, 1, 1), OrganisationRole.SUPERVISOR, new OfficeId("O01"), TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, JUNE.plusMonths(1)));
        verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, YearMonth.of(2026, 9)));
        verifyNoMoreInteractions(reactions);
    }

    @Test
    void who_came_to_be_assessed_after_the_deadline_had_passed_owes_only_the_plan_that_is_due_next() throws Exception {
        isThere(
                Stays.since(null),
                since("2026-01-01", OrganisationRole.OTHER),
                since("2026-06-10", OrganisationRole.SPECIALIST));
        told(comesOrGoes, new RoleTaken(LIN, DAY, "wrong", TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, JUNE.plusMonths(1)));
        verifyNoMoreInteractions(reactions);
    }

    @Test
    void when_somebody_goes_each_plan_that_was_expected_of_him_is_looked_at_again() throws Exception {
        when(expected.plansOf(LIN)).thenReturn(List.of(PLAN));
        told(comesOrGoes, new ColleagueLeft(LIN, DAY, "moved", TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderPlan(PLAN.of()));
    }

    @Test
    void that_no_plan_is_expected_of_him_is_no_fault_and_any_other_refusal_is() throws Exception {
        doThrow(new CommandRejected(CommonRule.NOT_FOUND, "None is expected."))
                .when(reactions)
                .order(any(), any());
        told(comesOrGoes, new ColleagueEnrolled(LIN, null, null, TOLD));
        var later = new CommandRejected(CommonRule.NOT_REACHABLE_NOW, "later");
        doThrow(later).when(reactions).order(any(), any());
        assertThatThrownBy(() -> told(comesOrGoes, new ColleagueEnrolled(LIN, null, null, TOLD)))
                .isSameAs(later);
    }

    @Test
    void the_end_of_each_deadline_expects_the_next_plan() throws Exception {
        var ends = new WhenPlanDeadlineEnds(orders, grounds);
        told(ends, new PlanExpectationMet(LIN, JUNE, TOLD, TOLD));
        told(ends, new PlanOverdue(WU, YearMonth.of(2026, 12), TOLD, TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(LIN, JUNE.plusMonths(1)));
        verify(reactions).order(DueOrders.PROCESS, new ExpectPlan(WU, YearMonth.of(2027, 1)));
    }

    @Test
    void a_day_of_the_calendar_may_move_the_plans_that_are_due_on_it_or_before_in_its_month() throws Exception {
        when(expected.plansOf(JUNE.plusMonths(1))).thenReturn(List.of(PLAN, plan("plan-S002-2026-07", JUNE.atDay(29))));
        told(workDays, new CalendarDayMarked(null, JUNE.atDay(29), Kind.HOLIDAY, "?", TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderPlan("plan-S002-2026-07"));
        verifyNoMoreInteractions(reactions);

        told(workDays, new CalendarDayMarked(null, JUNE.atDay(30), Kind.HOLIDAY, "?", TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderPlan(PLAN.of()));
    }

    @Test
    void calendar_and_leave_may_move_the_reports_that_pass_over_the_day() throws Exception {
        when(expected.reportsThatPassOver(DAY, null, TIME)).thenReturn(List.of(report(WU)));
        when(expected.reportsThatPassOver(DAY, LIN, TIME)).thenReturn(List.of(report(LIN)));
        told(workDays, new CalendarDayMarked(null, DAY, Kind.HOLIDAY, "?", TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderReport(WU, DAY.minusDays(1), TOLD));
        verifyNoMoreInteractions(reactions);
        told(workDays, new LeaveGranted(LIN, DAY, TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderReport(LIN, DAY.minusDays(1), TOLD));
    }

    @Test
    void hours_of_a_date_may_move_the_reports_that_pass_over_it_those_of_a_weekday_all_that_are_due_from_then_on()
            throws Exception {
        when(expected.reportsThatPassOver(DAY, null, TIME)).thenReturn(List.of(report(WU)));
        when(expected.reportsDueFrom(null, DAY, TIME)).thenReturn(List.of(report(LIN)));
        var intervals = List.of(new WorkInterval("09:00", "12:00"));
        told(workDays, new WorkHoursSet(null, null, DAY, null, intervals, TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderReport(WU, DAY.minusDays(1), TOLD));
        verifyNoMoreInteractions(reactions);
        told(workDays, new WorkHoursSet(null, Weekday.WED, null, DAY, intervals, TOLD));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderReport(LIN, DAY.minusDays(1), TOLD));
    }

    @Test
    void whoever_is_in_another_office_may_owe_his_reports_at_another_time() throws Exception {
        when(expected.reportsDueFrom(LIN, LocalDate.parse("2026-06-02"), TIME)).thenReturn(List.of(report(LIN)));
        told(comesOrGoes, since("2026-06-02", OrganisationRole.SPECIALIST));
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderReport(LIN, DAY.minusDays(1), TOLD));
    }

    @Test
    void the_report_of_a_day_is_looked_at_when_a_visit_of_it_is_told() throws Exception {
        told(visited, Samples.completed(REPORT).build());
        verify(reactions).order(DueOrders.PROCESS, new ReconsiderReport(LIN, DAY, TOLD));
    }

    @Test
    void a_visit_long_past_is_passed_over_at_once() throws Exception {
        var old = LocalDate.of(2026, 1, 5);
        told(visited, Samples.completed(REPORT).on(old).build());
        verifyNoInteractions(reactions, grounds);
    }

    @Test
    void a_visit_that_was_of_another_day_or_none_concerns_the_report_of_each_day() throws Exception {
        told(visited, Samples.corrected(REPORT).previouslyOn(DAY.minusDays(1)).build());
        told(visited, new VisitWithdrawn(Samples.V1, LIN, Samples.SHOP, DAY.plusDays(1), "none", TOLD));
        for (int day = -1; day <= 1; day++)
            verify(reactions).order(DueOrders.PROCESS, new ReconsiderReport(LIN, DAY.plusDays(day), TOLD));
    }

    @Test
    void the_clock_orders_for_each_kind_of_deadline_what_misses_it() {
        var clock = new DueClock();
        assertThat(clock.orderFor(due(VisitDeadlines.PLAN_DUE))).isEqualTo(new MissPlan("it"));
        assertThat(clock.orderFor(due(VisitDeadlines.DAILY_REPORT_DUE))).isEqualTo(new MissReport("it"));
        assertThat(clock.orderFor(due(VisitDeadlines.CHECK_OUT_DUE))).isEqualTo(new LeaveVisitOpen("it"));
        assertThatThrownBy(() -> clock.orderFor(due("something-else"))).hasMessageContaining("it/something-else");
    }

    private void isThere(Stays stays, RoleGiven... roles) {
        var profile = new Profile("Lin", new TeamId("1"), new ColleagueId("D01"), List.of());
        var whole = Tenure.of(profile, null);
        var tenure = new Tenure(stays, whole.teams(), whole.territories());
        var held = Stream.of(roles).reduce(HeldRoles.NONE, HeldRoles::after, (one, other) -> other);
        when(colleagues.find(LIN))
                .thenReturn(Optional.of(new KnownColleague(LIN, "Lin", profile.team(), tenure, held)));
    }

    private static RoleGiven since(String from, OrganisationRole role) {
        return new RoleGiven(LIN, LocalDate.parse(from), role, new OfficeId("O01"), TOLD);
    }

    private static Deadline due(String what) {
        return Deadline.of(what, "it", LIN, TOLD, Duration.ZERO);
    }

    private static ExpectedEntry plan(String id, LocalDate dueOn) {
        return new ExpectedEntry(id, ExpectedEntry.Kind.PLAN, LIN, "2026-07", TIME.startOf(dueOn.plusDays(1)));
    }

    private static ExpectedEntry report(ColleagueId whose) {
        String day = DAY.minusDays(1).toString();
        return new ExpectedEntry("report", ExpectedEntry.Kind.REPORT, whose, day, TIME.startOf(DAY));
    }

    /** Recorded when it is told. */
    private static void told(Object reaction, Object event) throws Exception {
        new AnnotationEventHandlerAdapter(reaction).handle(new GenericEventMessage<>("id", event, Map.of(), TOLD));
    }
}
