package guanxi.visit.write;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.language.visit.SpecialistEvent.SpecialistTerritoriesChanged;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.SpecialistCommand.AmendSpecialist;
import guanxi.visit.write.SpecialistCommand.ChangeTerritories;
import guanxi.visit.write.SpecialistCommand.EnrolSpecialist;
import guanxi.visit.write.SpecialistCommand.JoinDepartment;
import guanxi.visit.write.SpecialistCommand.LeaveDepartment;
import guanxi.visit.write.SpecialistCommand.MoveToTeam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SpecialistTest {
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final LocalDate FIRST = DAY.minusDays(40);
    private static final SpecialistProfile PROFILE = profile("一组", "north", "east");
    private static final SpecialistEnrolled ENROLLED = new SpecialistEnrolled(LIN, PROFILE, null, BEFORE);
    private final AggregateTestFixture<Specialist> specialists = Field.of(Specialist.class);

    @Test
    void a_specialist_is_enrolled() {
        specialists
                .givenNoPriorActivity()
                .when(new EnrolSpecialist(LIN, PROFILE, null), DEPARTMENT)
                .expectEvents(new SpecialistEnrolled(LIN, PROFILE, null, NOW))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_profile_with_its_territories_in_another_order_changes_nothing() {
        specialists
                .given(ENROLLED)
                .when(new EnrolSpecialist(LIN, profile("一组", "east", "north"), null), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void another_profile_amends_from_now_on() {
        specialists
                .given(ENROLLED)
                .when(new EnrolSpecialist(LIN, profile("二组", "south"), null), DEPARTMENT)
                .expectEvents(new SpecialistAmended(LIN, profile("二组", "south"), NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it() {
        specialists
                .given(ENROLLED, new SpecialistAmended(LIN, profile("二组", "south"), BEFORE))
                .when(new EnrolSpecialist(LIN, PROFILE, null), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void a_profile_made_for_a_version_that_is_gone_is_refused() {
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, DAY, NOW))
                .when(new EnrolSpecialist(LIN, profile("二组", "south"), null), Field.expectingVersion(0))
                .expectNoEvents()
                .expectException(Field.refusal(CommonRule.VERSION_IS_STALE));
    }

    @Test
    void whoever_amends_may_say_what_was_said_before() {
        specialists
                .given(ENROLLED, new SpecialistAmended(LIN, profile("二组", "south"), BEFORE))
                .when(new AmendSpecialist(LIN, PROFILE, null), DEPARTMENT)
                .expectEvents(new SpecialistAmended(LIN, PROFILE, NOW));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_a_move_nor_a_first_day_said_anew() {
        specialists
                .given(
                        new SpecialistEnrolled(LIN, PROFILE, FIRST, BEFORE),
                        moved("二组", DAY),
                        new SpecialistJoined(LIN, FIRST.plusDays(3), "misread", BEFORE))
                .when(new EnrolSpecialist(LIN, PROFILE, FIRST), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void a_row_may_say_the_first_day_later() {
        specialists
                .given(ENROLLED)
                .when(new EnrolSpecialist(LIN, PROFILE, FIRST), DEPARTMENT)
                .expectEvents(new SpecialistJoined(LIN, FIRST, null, NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void he_moves_to_another_team_from_a_day_on_and_once_only() {
        var move = new MoveToTeam(LIN, "二组", "D02", DAY, "reorganised");
        var moved = new SpecialistMovedToTeam(LIN, "二组", "D02", DAY, "reorganised", NOW);
        specialists.given(ENROLLED).when(move, DEPARTMENT).expectEvents(moved);
        specialists.given(ENROLLED, moved).when(move, DEPARTMENT).expectNoEvents();
    }

    @Test
    void his_territories_change_from_a_day_on_that_may_be_past() {
        var change = new ChangeTerritories(LIN, List.of("south"), FIRST, "told late");
        var changed = new SpecialistTerritoriesChanged(LIN, List.of("south"), FIRST, "told late", NOW);
        specialists.given(ENROLLED).when(change, DEPARTMENT).expectEvents(changed);
        specialists.given(ENROLLED, changed).when(change, DEPARTMENT).expectNoEvents();
    }

    @Test
    void he_goes_and_may_come_back() {
        var left = new SpecialistLeft(LIN, DAY, "contract ended", NOW);
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
                .expectEvents(new SpecialistJoined(LIN, DAY.plusDays(30), "hired again", NOW));
    }

    @Test
    void nobody_leaves_before_he_came() {
        specialists
                .given(new SpecialistEnrolled(LIN, PROFILE, DAY, BEFORE))
                .when(new LeaveDepartment(LIN, DAY.minusDays(1), "mistyped"), DEPARTMENT)
                .expectNoEvents()
                .expectException(Field.refusal(VisitRule.NOBODY_LEAVES_BEFORE_HE_CAME));
    }

    @Test
    void nobody_moves_a_specialist_whom_he_does_not_reach() {
        specialists
                .given(ENROLLED)
                .when(new MoveToTeam(LIN, "二组", "D02", DAY, "x"), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Field.refusal(CommonRule.OUT_OF_REACH));
    }

    private static SpecialistMovedToTeam moved(String team, LocalDate from) {
        return new SpecialistMovedToTeam(LIN, team, "D02", from, "reorganised", BEFORE);
    }

    private static SpecialistProfile profile(String team, String... territories) {
        return new SpecialistProfile("林小梅", team, "D01", List.of(territories));
    }
}
