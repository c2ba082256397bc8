package guanxi.visit.write;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.SpecialistCommand.EnrolSpecialist;
import guanxi.visit.write.SpecialistCommand.GrantLeave;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SpecialistTest {
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final SpecialistProfile PROFILE = profile("一组", "north", "east");
    private static final SpecialistEnrolled ENROLLED = new SpecialistEnrolled(LIN, PROFILE, null, BEFORE);
    private final AggregateTestFixture<Specialist> specialists = Field.of(Specialist.class);

    @Test
    void a_specialist_is_enrolled() {
        specialists
                .givenNoPriorActivity()
                .when(new EnrolSpecialist(LIN, PROFILE), DEPARTMENT)
                .expectEvents(new SpecialistEnrolled(LIN, PROFILE, null, NOW))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_profile_with_its_territories_in_another_order_changes_nothing() {
        specialists
                .given(ENROLLED)
                .when(new EnrolSpecialist(LIN, profile("一组", "east", "north")), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void another_profile_amends_from_now_on() {
        specialists
                .given(ENROLLED)
                .when(new EnrolSpecialist(LIN, profile("二组", "south")), DEPARTMENT)
                .expectEvents(new SpecialistAmended(LIN, profile("二组", "south"), NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void the_first_profile_amends_the_one_that_amended_it() {
        specialists
                .given(ENROLLED, new SpecialistAmended(LIN, profile("二组", "south"), BEFORE))
                .when(new EnrolSpecialist(LIN, PROFILE), DEPARTMENT)
                .expectEvents(new SpecialistAmended(LIN, PROFILE, NOW));
    }

    @Test
    void a_profile_made_for_a_version_that_is_gone_is_refused() {
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, DAY))
                .when(new EnrolSpecialist(LIN, profile("二组", "south")), Field.expectingVersion(0))
                .expectNoEvents()
                .expectException(Field.refusal(CommonRule.VERSION_IS_STALE));
    }

    @Test
    void leave_is_granted() {
        specialists
                .given(ENROLLED)
                .when(new GrantLeave(LIN, DAY), DEPARTMENT)
                .expectEvents(new LeaveGranted(LIN, DAY))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void leave_granted_twice_changes_nothing() {
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, DAY))
                .when(new GrantLeave(LIN, DAY), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void leave_of_somebody_unknown_is_refused() {
        specialists
                .givenNoPriorActivity()
                .when(new GrantLeave(LIN, DAY), DEPARTMENT)
                .expectNoEvents()
                .expectException(Field.refusal(CommonRule.UNKNOWN_SPECIALIST));
    }

    @Test
    void leave_is_granted_within_ones_reach_only() {
        specialists
                .given(ENROLLED)
                .when(new GrantLeave(LIN, DAY), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Field.refusal(CommonRule.OUT_OF_REACH));
    }

    private static SpecialistProfile profile(String team, String... territories) {
        return new SpecialistProfile("林小梅", team, "D01", List.of(territories));
    }
}
