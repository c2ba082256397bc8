package guanxi.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownColleague;
import guanxi.platform.tenure.HeldRoles;
import guanxi.platform.tenure.Tenure;
import guanxi.visit.clocks.Calendars;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.query.reports.ReportDueTimes;
import guanxi.visit.read.visits.VisitQueries;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkDaysOfViewsTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 29);
    private static final Profile PROFILE =
            new Profile("Lin", new TeamId("1"), new ColleagueId("D01"), List.of(new TerritoryId("north")));
    private final WorkCalendarQueries calendar = mock(WorkCalendarQueries.class);
    private final Colleagues colleagues = mock(Colleagues.class);
    private final ReportDueTimes reports = mock(ReportDueTimes.class);
    private final VisitQueries visits = mock(VisitQueries.class);
    private final WorkDaysOfViews days = new WorkDaysOfViews(
            calendar, colleagues, reports, visits, new DepartmentTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void offices_are_those_of_whoever_is_found() {
        doCallRealMethod().when(colleagues).officesOf(LIN);
    }

    @Test
    void a_plan_is_due_at_the_end_of_the_last_working_day_of_the_month_before() {
        marked(Map.of());
        isThere(null, null);
        assertThat(days.planDueAt(LIN, JUNE)).contains(Instant.parse("2026-05-29T16:00:00Z"));
        marked(Map.of(FRIDAY.plusDays(2), Kind.WORKDAY));
        assertThat(days.planDueAt(LIN, JUNE)).contains(Instant.parse("2026-05-31T16:00:00Z"));
    }

    @Test
    void nobody_owes_a_plan_who_is_not_there_on_that_day_or_not_in_that_month() {
        marked(Map.of());
        isThere(null, FRIDAY);
        assertThat(days.planDueAt(LIN, JUNE)).isEmpty();
        isThere(FRIDAY.plusDays(1), null);
        assertThat(days.planDueAt(LIN, JUNE)).isEmpty();
        isThere(FRIDAY, JUNE.atDay(1));
        assertThat(days.planDueAt(LIN, JUNE)).isPresent();
        when(colleagues.find(LIN)).thenReturn(Optional.empty());
        assertThat(days.planDueAt(LIN, JUNE)).isEmpty();
    }

    @Test
    void nobody_owes_a_plan_who_has_no_role_that_is_assessed_on_any_day_of_the_month() {
        marked(Map.of());
        isThere(null, null, since(JUNE.atDay(1), OrganisationRole.DEPARTMENT_MANAGER));
        assertThat(days.planDueAt(LIN, JUNE)).isEmpty();
        isThere(null, null, since(JUNE.atDay(2), OrganisationRole.DEPARTMENT_MANAGER));
        assertThat(days.planDueAt(LIN, JUNE)).isPresent();
        isThere(
                null,
                null,
                since(FRIDAY, OrganisationRole.DEPARTMENT_MANAGER),
                since(JUNE.atEndOfMonth(), OrganisationRole.SUPPORT));
        assertThat(days.planDueAt(LIN, JUNE)).contains(Instant.parse("2026-05-29T16:00:00Z"));
    }

    @Test
    void a_role_counts_only_on_days_on_which_he_is_there() {
        marked(Map.of());
        var manager = since(FRIDAY, OrganisationRole.DEPARTMENT_MANAGER);
        var specialist = since(JUNE.atDay(11), OrganisationRole.SPECIALIST);
        isThere(null, JUNE.atDay(10), manager, specialist);
        assertThat(days.planDueAt(LIN, JUNE)).isEmpty();
        isThere(null, JUNE.atDay(11), manager, specialist);
        assertThat(days.planDueAt(LIN, JUNE)).isPresent();
    }

    @Test
    void the_report_of_a_day_with_a_completed_visit_is_due() {
        var monday = Instant.parse("2026-06-01T00:00:00Z");
        when(reports.of(LIN, FRIDAY)).thenReturn(monday);
        when(visits.anyCompleted(LIN, FRIDAY)).thenReturn(true);
        assertThat(days.reportDueAt(LIN, FRIDAY)).contains(monday);
    }

    @Test
    void a_day_without_a_completed_visit_has_no_report_that_is_due() {
        marked(Map.of());
        assertThat(days.reportDueAt(LIN, FRIDAY)).isEmpty();
    }

    private void marked(Map<LocalDate, Kind> listed) {
        when(calendar.around(any())).thenReturn(Calendars.listing(listed));
    }

    private static RoleGiven since(LocalDate from, OrganisationRole role) {
        return new RoleGiven(LIN, from, role, new OfficeId("O01"), Instant.EPOCH);
    }

    private void isThere(LocalDate firstDay, LocalDate lastDay, RoleGiven... roles) {
        var tenure = Tenure.of(PROFILE, firstDay);
        var stays = lastDay == null ? tenure.stays() : tenure.stays().left(lastDay);
        var there = new Tenure(stays, tenure.teams(), tenure.territories());
        var held = Stream.of(roles).reduce(HeldRoles.NONE, HeldRoles::after, (one, other) -> other);
        var known = new KnownColleague(LIN, "Lin", new TeamId("1"), there, held);
        when(colleagues.find(LIN)).thenReturn(Optional.of(known));
    }
}
