package guanxi.evaluation.read.specialists;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.AssessedSpecialist.Leave;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.HeldRoles.HeldRole;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecialistFactsProjectionTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant NOW = Instant.parse("2026-07-02T01:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final ViewFixture<AssessedSpecialist> specialists =
            ViewFixture.of(new SpecialistFactsProjection(), SpecialistFactsProjection.VIEW);

    @Test
    void a_month_is_of_the_team_of_its_last_day_and_an_amendment_holds_from_its_local_day_on() {
        specialists.given(enrolled(null), amended("二组", "2026-06-30T15:59:59Z"));
        assertThat(team(MAY)).isEqualTo("一组");
        assertThat(team(JUNE)).isEqualTo("二组");
        specialists.given(amended("三组", "2026-06-30T16:00:00Z"));
        assertThat(team(JUNE)).isEqualTo("二组");
        assertThat(team(JULY)).isEqualTo("三组");
    }

    @Test
    void a_move_may_be_said_later_and_holds_until_the_next_one() {
        specialists
                .given(enrolled(null), amended("三组", "2026-06-20T01:00:00Z"), moved("二组", "2026-05-10"))
                .redelivering()
                .expectSame();
        assertThat(known().teamOn(LocalDate.parse("2026-05-09")).team()).isEqualTo(new TeamId("一组"));
        assertThat(team(MAY)).isEqualTo("二组");
        assertThat(team(JUNE)).isEqualTo("三组");
    }

    @Test
    void a_role_holds_from_its_day_until_the_next_and_nobodys_is_a_specialist_without_an_office() {
        specialists
                .given(
                        enrolled(null),
                        role("2026-06-15", OrganisationRole.SUPPORT, "O01"),
                        role("2026-05-10", OrganisationRole.SUPERVISOR, "O02"))
                .redelivering()
                .expectSame();
        assertThat(roleOn("2026-05-09")).isEqualTo(new HeldRole(OrganisationRole.SPECIALIST, null));
        assertThat(roleOn("2026-05-10").role()).isEqualTo(OrganisationRole.SUPERVISOR);
        assertThat(roleOn("2026-06-14").officeId()).isEqualTo(new OfficeId("O02"));
        assertThat(roleOn("2026-06-15").role()).isEqualTo(OrganisationRole.SUPPORT);
    }

    @Test
    void a_role_is_what_it_was_corrected_to_and_what_held_before_goes_on_where_it_is_taken() {
        var day = LocalDate.parse("2026-06-15");
        specialists.given(
                enrolled(null),
                role("2026-05-10", OrganisationRole.SUPERVISOR, "O02"),
                role("2026-06-15", OrganisationRole.SUPPORT, "O01"),
                new RoleCorrected(WHO, day, OrganisationRole.DIRECTOR, new OfficeId("O03"), "写错", NOW));
        assertThat(roleOn("2026-06-15")).isEqualTo(new HeldRole(OrganisationRole.DIRECTOR, new OfficeId("O03")));
        specialists.given(new RoleTaken(WHO, day, "没有调岗", NOW));
        assertThat(roleOn("2026-06-15").role()).isEqualTo(OrganisationRole.SUPERVISOR);
    }

    @Test
    void an_amendment_that_repeats_the_team_moves_nobody() {
        specialists.given(enrolled(null), amended("一组", "2026-06-20T01:00:00Z"), moved("二组", "2026-06-10"));
        assertThat(team(JUNE)).isEqualTo("二组");
    }

    @Test
    void who_left_is_scored_with_the_team_of_his_last_day() {
        specialists.given(enrolled(null), moved("二组", "2026-06-20"), left("2026-06-12"));
        assertThat(team(JUNE)).isEqualTo("一组");
    }

    @Test
    void nobody_is_there_before_he_joined_nor_after_he_left_until_he_is_back() {
        specialists.given(enrolled(LocalDate.parse("2026-05-04")), left("2026-06-10"));
        assertThat(known().wasThereIn(YearMonth.of(2026, 4))).isFalse();
        assertThat(known().wasThereOn(LocalDate.parse("2026-06-10"))).isTrue();
        assertThat(known().wasThereOn(LocalDate.parse("2026-06-11"))).isFalse();
        assertThat(known().wasThereIn(JULY)).isFalse();
        assertThat(known().owesPlanOf(JUNE)).isTrue();
        specialists.given(joined("2026-07-15"));
        assertThat(known().wasThereIn(JULY)).isTrue();
        assertThat(known().wasThereOn(LocalDate.parse("2026-06-30"))).isFalse();
        assertThat(known().owesPlanOf(JULY)).isFalse();
    }

    @Test
    void a_first_day_and_a_last_day_are_said_anew() {
        specialists.given(enrolled(null), left("2026-06-10"), left("2026-06-12"), joined("2026-05-04"));
        assertThat(known().stays()).singleElement().satisfies(stay -> {
            assertThat(stay.from()).isEqualTo("2026-05-04");
            assertThat(stay.lastDay()).isEqualTo("2026-06-12");
        });
    }

    @Test
    void a_withdrawn_day_of_leave_is_none() {
        var first = LocalDate.parse("2026-06-01");
        var second = LocalDate.parse("2026-06-02");
        specialists.given(
                enrolled(null),
                new LeaveGranted(WHO, first, NOW),
                new LeaveGranted(WHO, second, NOW),
                new LeaveWithdrawn(WHO, first, "came after all", NOW));
        assertThat(known().leave()).extracting(Leave::date).containsExactly(second);
    }

    private AssessedSpecialist known() {
        return specialists.reader().byId("S001").orElseThrow();
    }

    private String team(YearMonth month) {
        return known().teamOf(month).team().name();
    }

    private static ColleagueEnrolled enrolled(LocalDate joinedOn) {
        return new ColleagueEnrolled(WHO, profile("一组"), joinedOn, NOW);
    }

    private static ColleagueMovedToTeam amended(String team, String at) {
        var moment = Instant.parse(at);
        return new ColleagueMovedToTeam(
                WHO,
                new TeamId(team),
                new ColleagueId("D01"),
                LocalDate.ofInstant(moment, SHANGHAI),
                moment,
                null,
                moment);
    }

    private static ColleagueMovedToTeam moved(String team, String from) {
        return new ColleagueMovedToTeam(
                WHO, new TeamId(team), new ColleagueId("D01"), LocalDate.parse(from), null, "调动", NOW);
    }

    private static ColleagueJoined joined(String on) {
        return new ColleagueJoined(WHO, LocalDate.parse(on), "入职", NOW);
    }

    private static ColleagueLeft left(String lastDay) {
        return new ColleagueLeft(WHO, LocalDate.parse(lastDay), "离职", NOW);
    }

    private static Profile profile(String team) {
        return new Profile("刘勇", new TeamId(team), new ColleagueId("D01"), List.of(new TerritoryId("north")));
    }

    private static RoleGiven role(String from, OrganisationRole role, String office) {
        return new RoleGiven(WHO, LocalDate.parse(from), role, new OfficeId(office), NOW);
    }

    private HeldRole roleOn(String day) {
        return known().roles().on(LocalDate.parse(day));
    }
}
