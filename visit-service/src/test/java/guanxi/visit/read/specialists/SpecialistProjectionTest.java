package guanxi.visit.read.specialists;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Tenure;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpecialistProjectionTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final ColleagueEnrolled ENROLLED = new ColleagueEnrolled(LIN, profile("一组", "north"), null, NOW);
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai"));
    private final ViewFixture<SpecialistEntry> specialists =
            ViewFixture.of(new SpecialistProjection(TIME), SpecialistEntry.VIEW);

    @Test
    void an_enrolled_specialist_is_listed() {
        specialists.given(ENROLLED).expect(entry("一组", List.of("north"), List.of(), 0));
    }

    @Test
    void an_amended_specialist_keeps_his_leave() {
        var moved = new ColleagueMovedToTeam(LIN, new TeamId("二组"), new ColleagueId("D01"), FRIDAY, NOW, null, NOW);
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, FRIDAY, NOW), moved)
                .expect(entry(Tenure.of(profile("一组", "north"), null).after(moved, TIME), List.of(FRIDAY), 2));
    }

    @Test
    void days_of_leave_stand_in_their_order_and_once_only() {
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, FRIDAY, NOW))
                .given(new LeaveGranted(LIN, FRIDAY.minusDays(1), NOW))
                .redelivering()
                .expectSame()
                .expect(entry("一组", List.of("north"), List.of(FRIDAY.minusDays(1), FRIDAY), 2));
    }

    @Test
    void whoever_moved_and_left_stands_with_when_it_was() {
        var moved = new ColleagueMovedToTeam(
                LIN, new TeamId("二组"), new ColleagueId("D02"), FRIDAY, null, "reorganised", NOW);
        var changed = new ColleagueTerritoriesChanged(
                LIN, List.of(new TerritoryId("south")), FRIDAY, null, "reorganised", NOW);
        var left = new ColleagueLeft(LIN, FRIDAY.plusDays(20), "contract ended", NOW);
        Tenure tenure = Tenure.of(profile("一组", "north"), null)
                .after(moved, TIME)
                .after(changed, TIME)
                .after(left, TIME);
        specialists.given(ENROLLED, moved, changed, left).expect(entry(tenure, List.of(), 3));
        assertThat(entry(tenure, List.of(), 3))
                .returns(new TeamId("二组"), SpecialistEntry::team)
                .returns(new ColleagueId("D02"), SpecialistEntry::director)
                .returns(List.of(new TerritoryId("south")), SpecialistEntry::territories);
        assertThat(tenure.stays().on(FRIDAY.plusDays(21))).isFalse();
    }

    @Test
    void withdrawn_leave_is_gone() {
        specialists
                .given(
                        ENROLLED,
                        new LeaveGranted(LIN, FRIDAY, NOW),
                        new LeaveWithdrawn(LIN, FRIDAY, "came to work", NOW))
                .expect(entry("一组", List.of("north"), List.of(), 2));
    }

    private static Profile profile(String team, String... territories) {
        return new Profile(
                "林小梅",
                new TeamId(team),
                new ColleagueId("D01"),
                Stream.of(territories).map(TerritoryId::new).toList());
    }

    private static SpecialistEntry entry(String team, List<String> territories, List<LocalDate> leave, long version) {
        return entry(Tenure.of(profile(team, territories.toArray(String[]::new)), null), leave, version);
    }

    private static SpecialistEntry entry(Tenure tenure, List<LocalDate> leave, long version) {
        return SpecialistEntry.of(LIN, "林小梅", tenure, leave, version);
    }
}
