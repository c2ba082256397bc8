package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.tenure.HeldRoles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scorecards, "Which one scores". June 2026 has 22 weekdays: ten up to the 14th, twelve from the 15th on. */
class AssessingTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final Told TOLD = new Told("e", "Something", Instant.EPOCH, null);
    private static final WorkCalendar WEEKDAYS = new WorkCalendar(List.of());
    private static final ScorecardFamily OF_SPECIALISTS = ScorecardFamily.F_2;
    private static final ScorecardFamily OF_SUPPORT = ScorecardFamily.F_3;

    @Test
    void nobodys_role_is_that_of_a_specialist() {
        assertThat(cardOf()).isEqualTo(OF_SPECIALISTS);
    }

    @Test
    void support_is_on_a_card_of_its_own() {
        assertThat(cardOf(since("2026-01-21", OrganisationRole.SUPPORT))).isEqualTo(OF_SUPPORT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SPECIALIST", "SUPPORT"})
    void no_other_role_is_assessed(OrganisationRole other) {
        assertThat(cardOf(since("2026-01-21", other))).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_assessed_has_a_card_and_nobody_else(OrganisationRole role) {
        assertThat(cardOf(since("2026-01-21", role)) != null).isEqualTo(role.isAssessed());
    }

    @Test
    void the_role_on_most_of_the_working_days_decides_in_whatever_offices_they_were() {
        assertThat(cardOf(since("2026-06-15", OrganisationRole.SUPPORT))).isEqualTo(OF_SUPPORT);
        assertThat(cardOf(since("2026-06-17", OrganisationRole.SUPPORT))).isEqualTo(OF_SPECIALISTS);
        assertThat(cardOf(
                        since("2026-06-01", OrganisationRole.SUPERVISOR),
                        since("2026-06-09", OrganisationRole.SUPPORT),
                        since("2026-06-16", OrganisationRole.SUPERVISOR),
                        since("2026-06-19", OrganisationRole.SUPPORT)))
                .isEqualTo(OF_SUPPORT);
    }

    @Test
    void of_equal_ones_the_one_that_was_held_later_decides() {
        assertThat(cardOf(since("2026-06-16", OrganisationRole.SUPPORT))).isEqualTo(OF_SUPPORT);
        assertThat(cardOf(
                        since("2026-01-21", OrganisationRole.SUPPORT),
                        since("2026-06-16", OrganisationRole.SPECIALIST)))
                .isEqualTo(OF_SPECIALISTS);
    }

    @Test
    void a_holiday_is_no_working_day() {
        var holidays = new WorkCalendar(Stream.of("2026-06-15", "2026-06-16", "2026-06-17")
                .map(day -> new ListedDay(null, LocalDate.parse(day), Kind.HOLIDAY, TOLD))
                .toList());
        assertThat(cardOf(everSince("2026-01-01"), holidays, since("2026-06-15", OrganisationRole.SUPPORT)))
                .isEqualTo(OF_SPECIALISTS);
    }

    @Test
    void the_calendar_of_the_office_in_which_he_is_on_a_date_goes_before_the_one_for_all() {
        var closed = Stream.of("2026-06-15", "2026-06-16", "2026-06-17").map(LocalDate::parse);
        var office = new WorkCalendar(closed.flatMap(day -> Stream.of(
                        new ListedDay(new OfficeId("O2026-06-15"), day, Kind.HOLIDAY, TOLD),
                        new ListedDay(null, day, Kind.WORKDAY, TOLD)))
                .toList());
        assertThat(cardOf(everSince("2026-01-01"), office, since("2026-06-15", OrganisationRole.SUPPORT)))
                .isEqualTo(OF_SPECIALISTS);
        assertThat(cardOf(everSince("2026-01-01"), office, since("2026-06-14", OrganisationRole.SUPPORT)))
                .isEqualTo(OF_SUPPORT);
    }

    @Test
    void only_days_on_which_he_was_there_count_worked_or_not_where_none_of_them_was() {
        var support = since("2026-06-25", OrganisationRole.SUPPORT);
        assertThat(cardOf(everSince("2026-06-25"), WEEKDAYS, support)).isEqualTo(OF_SUPPORT);
        var weekend = new Stay(LocalDate.parse("2026-06-27"), LocalDate.parse("2026-06-28"), TOLD, TOLD);
        assertThat(cardOf(weekend, WEEKDAYS, support)).isEqualTo(OF_SUPPORT);
        assertThat(cardOf(everSince("2026-07-01"), WEEKDAYS, support)).isNull();
    }

    private static RoleGiven since(String from, OrganisationRole role) {
        return new RoleGiven(WHO, LocalDate.parse(from), role, new OfficeId("O" + from), Instant.EPOCH);
    }

    private static Stay everSince(String day) {
        return new Stay(LocalDate.parse(day), null, TOLD, null);
    }

    private static ScorecardFamily cardOf(RoleGiven... roles) {
        return cardOf(new Stay(null, null, TOLD, null), WEEKDAYS, roles);
    }

    private static ScorecardFamily cardOf(Stay stay, WorkCalendar calendar, RoleGiven... roles) {
        var who = new AssessedSpecialist(
                WHO,
                "刘勇",
                List.of(),
                Stream.of(roles).reduce(HeldRoles.NONE, HeldRoles::after, (one, other) -> other),
                List.of(stay),
                List.of(),
                TOLD);
        return Assessing.card(who, JUNE, calendar).orElse(null);
    }
}
