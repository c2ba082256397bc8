package guanxi.evaluation.write.colleague;

import static guanxi.evaluation.write.colleague.Staff.AS_COLLEAGUE;
import static guanxi.evaluation.write.colleague.Staff.DAY;
import static guanxi.evaluation.write.colleague.Staff.DEPARTMENT;
import static guanxi.evaluation.write.colleague.Staff.LIN;
import static guanxi.evaluation.write.colleague.Staff.NOW;

import guanxi.evaluation.write.colleague.ColleagueCommand.AmendColleague;
import guanxi.evaluation.write.colleague.ColleagueCommand.ChangeTerritories;
import guanxi.evaluation.write.colleague.ColleagueCommand.EnrolColleague;
import guanxi.evaluation.write.colleague.ColleagueCommand.JoinDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.LeaveDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.MoveToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ColleagueTest {
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-03T01:00:00Z");
    private static final LocalDate FIRST = DAY.minusDays(40);
    private static final Profile PROFILE = profile("一组", "north", "east");
    private static final ColleagueEnrolled ENROLLED = new ColleagueEnrolled(LIN, PROFILE, null, BEFORE);
    private final AggregateTestFixture<Colleague> specialists = Staff.fixture();

    @Test
    void a_specialist_is_enrolled() {
        specialists
                .givenNoPriorActivity()
                .when(new EnrolColleague(LIN, PROFILE, null), DEPARTMENT)
                .expectEvents(new ColleagueEnrolled(LIN, PROFILE, null, NOW))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_profile_with_its_territories_in_another_order_changes_nothing() {
        specialists
                .given(ENROLLED)
                .when(new EnrolColleague(LIN, profile("一组", "east", "north"), null), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void another_profile_says_what_differs_and_from_now_on() {
        specialists
                .given(ENROLLED)
                .when(new EnrolColleague(LIN, profile("二组", "south"), null), DEPARTMENT)
                .expectEvents(amendedTo("二组", NOW), amendedTo(List.of("south"), NOW))
                .expectResultMessagePayload(new Outcome(2, true));
        specialists
                .given(ENROLLED)
                .when(
                        new EnrolColleague(
                                LIN,
                                new Profile("林梅", new TeamId("一组"), new ColleagueId("D01"), PROFILE.territories()),
                                null),
                        DEPARTMENT)
                .expectEvents(new ColleagueRenamed(LIN, "林梅", NOW));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it() {
        specialists
                .given(ENROLLED, amendedTo("二组", LATER), amendedTo(List.of("south"), LATER))
                .when(new EnrolColleague(LIN, PROFILE, null), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void half_of_a_row_was_never_told() {
        specialists
                .given(ENROLLED, amendedTo("二组", LATER), amendedTo(List.of("south"), LATER))
                .when(new EnrolColleague(LIN, profile("二组", "north", "east"), null), DEPARTMENT)
                .expectEvents(amendedTo(List.of("north", "east"), NOW));
    }

    @Test
    void a_profile_made_for_a_version_that_is_gone_is_refused() {
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, DAY, NOW))
                .when(new EnrolColleague(LIN, profile("二组", "south"), null), Staff.expectingVersion(0))
                .expectNoEvents()
                .expectException(Staff.refusal(CommonRule.VERSION_IS_STALE));
    }

    @Test
    void whoever_amends_may_say_what_was_said_before() {
        specialists
                .given(ENROLLED, amendedTo("二组", LATER))
                .when(new AmendColleague(LIN, PROFILE, null), DEPARTMENT)
                .expectEvents(amendedTo("一组", NOW));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_a_move_nor_a_first_day_said_anew() {
        specialists
                .given(
                        new ColleagueEnrolled(LIN, PROFILE, FIRST, BEFORE),
                        moved("二组", DAY),
                        new ColleagueJoined(LIN, FIRST.plusDays(3), "misread", BEFORE))
                .when(new EnrolColleague(LIN, PROFILE, FIRST), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void a_row_may_say_the_first_day_later() {
        specialists
                .given(ENROLLED)
                .when(new EnrolColleague(LIN, PROFILE, FIRST), DEPARTMENT)
                .expectEvents(new ColleagueJoined(LIN, FIRST, null, NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void he_moves_to_another_team_from_a_day_on_and_once_only() {
        var move = new MoveToTeam(LIN, new TeamId("二组"), new ColleagueId("D02"), DAY, "reorganised");
        var moved =
                new ColleagueMovedToTeam(LIN, new TeamId("二组"), new ColleagueId("D02"), DAY, null, "reorganised", NOW);
        specialists.given(ENROLLED).when(move, DEPARTMENT).expectEvents(moved);
        specialists.given(ENROLLED, moved).when(move, DEPARTMENT).expectNoEvents();
    }

    @Test
    void his_territories_change_from_a_day_on_that_may_be_past() {
        var change = new ChangeTerritories(LIN, List.of(new TerritoryId("south")), FIRST, "told late");
        var changed =
                new ColleagueTerritoriesChanged(LIN, List.of(new TerritoryId("south")), FIRST, null, "told late", NOW);
        specialists.given(ENROLLED).when(change, DEPARTMENT).expectEvents(changed);
        specialists.given(ENROLLED, changed).when(change, DEPARTMENT).expectNoEvents();
    }

    @Test
    void he_goes_and_may_come_back() {
        var left = new ColleagueLeft(LIN, DAY, "contract ended", NOW);
        specialists
                .given(ENROLLED)
                .when(new LeaveDepartment(LIN, DAY, "contract ended"), DEPARTMENT)
                .expectEvents(left);
        specialists
                .given(ENROLLED, left)
                .when(new LeaveDepartment(LIN, DAY, "contract ended"), DEPARTMENT)
                .expectNoEvents();
        specialists
                .given(ENROLLED, left)
                .when(new JoinDepartment(LIN, DAY.plusDays(30), "hired again"), DEPARTMENT)
                .expectEvents(new ColleagueJoined(LIN, DAY.plusDays(30), "hired again", NOW));
    }

    @Test
    void nobody_leaves_before_he_came() {
        specialists
                .given(new ColleagueEnrolled(LIN, PROFILE, DAY, BEFORE))
                .when(new LeaveDepartment(LIN, DAY.minusDays(1), "mistyped"), DEPARTMENT)
                .expectNoEvents()
                .expectException(Staff.refusal(ColleagueRule.NOBODY_LEAVES_BEFORE_HE_CAME));
    }

    @Test
    void nobody_moves_a_specialist_whom_he_does_not_reach() {
        specialists
                .given(ENROLLED)
                .when(new MoveToTeam(LIN, new TeamId("二组"), new ColleagueId("D02"), DAY, "x"), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Staff.refusal(CommonRule.OUT_OF_REACH));
    }

    private static ColleagueMovedToTeam amendedTo(String team, Instant at) {
        return new ColleagueMovedToTeam(LIN, new TeamId(team), new ColleagueId("D01"), DAY, at, null, at);
    }

    private static ColleagueTerritoriesChanged amendedTo(List<String> territories, Instant at) {
        return new ColleagueTerritoriesChanged(
                LIN, territories.stream().map(TerritoryId::new).toList(), DAY, at, null, at);
    }

    private static ColleagueMovedToTeam moved(String team, LocalDate from) {
        return new ColleagueMovedToTeam(
                LIN, new TeamId(team), new ColleagueId("D02"), from, null, "reorganised", BEFORE);
    }

    private static Profile profile(String team, String... territories) {
        return new Profile(
                "林小梅",
                new TeamId(team),
                new ColleagueId("D01"),
                Stream.of(territories).map(TerritoryId::new).toList());
    }
}
