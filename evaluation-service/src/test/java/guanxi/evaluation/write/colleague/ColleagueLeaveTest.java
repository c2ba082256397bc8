package guanxi.evaluation.write.colleague;

import static guanxi.evaluation.write.colleague.Staff.AS_COLLEAGUE;
import static guanxi.evaluation.write.colleague.Staff.DAY;
import static guanxi.evaluation.write.colleague.Staff.DEPARTMENT;
import static guanxi.evaluation.write.colleague.Staff.LIN;
import static guanxi.evaluation.write.colleague.Staff.NOW;

import guanxi.evaluation.write.colleague.ColleagueCommand.GrantLeave;
import guanxi.evaluation.write.colleague.ColleagueCommand.RecordLeave;
import guanxi.evaluation.write.colleague.ColleagueCommand.WithdrawLeave;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The days on which a specialist does not work, though he is in the department. */
class ColleagueLeaveTest {
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final ColleagueEnrolled ENROLLED = new ColleagueEnrolled(
            LIN,
            new Profile(
                    "林小梅",
                    new TeamId("一组"),
                    new ColleagueId("D01"),
                    List.of(new TerritoryId("north"), new TerritoryId("east"))),
            null,
            BEFORE);
    private final AggregateTestFixture<Colleague> specialists = Staff.fixture();

    @Test
    void leave_is_granted() {
        specialists
                .given(ENROLLED)
                .when(new GrantLeave(LIN, DAY), DEPARTMENT)
                .expectEvents(new LeaveGranted(LIN, DAY, NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void leave_granted_twice_changes_nothing() {
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, DAY, NOW))
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
                .expectExceptionDetails(new Rejection(
                        "UNKNOWN_SPECIALIST",
                        "There is no specialist S001.",
                        Rule.Kind.REFERENCE,
                        "specialistId",
                        Map.of("given", "S001")));
    }

    @Test
    void leave_is_granted_within_ones_reach_only() {
        specialists
                .given(ENROLLED)
                .when(new GrantLeave(LIN, DAY), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void whoever_is_not_there_has_no_leave() {
        specialists
                .given(ENROLLED, new ColleagueLeft(LIN, DAY.minusDays(1), "contract ended", BEFORE))
                .when(new GrantLeave(LIN, DAY), DEPARTMENT)
                .expectNoEvents()
                .expectExceptionDetails(new Rejection(
                        "NOT_IN_THE_DEPARTMENT_THAT_DAY",
                        "Specialist S001 is not in the department on " + DAY + ".",
                        Rule.Kind.REFERENCE,
                        "specialistId",
                        Map.of("given", "S001", "when", DAY.toString())));
    }

    @Test
    void leave_is_withdrawn_and_no_old_row_grants_it_again_but_a_person_may() {
        var withdrawn = new LeaveWithdrawn(LIN, DAY, "came to work", NOW);
        var granted = new LeaveGranted(LIN, DAY, NOW);
        specialists
                .given(ENROLLED, granted)
                .when(new WithdrawLeave(LIN, DAY, "came to work"), DEPARTMENT)
                .expectEvents(withdrawn);
        specialists
                .given(ENROLLED, granted, withdrawn)
                .when(new WithdrawLeave(LIN, DAY, "came to work"), DEPARTMENT)
                .expectNoEvents();
        specialists
                .given(ENROLLED, granted, withdrawn)
                .when(new RecordLeave(LIN, DAY), DEPARTMENT)
                .expectNoEvents();
        specialists
                .given(ENROLLED, granted, withdrawn)
                .when(new GrantLeave(LIN, DAY), DEPARTMENT)
                .expectEvents(granted);
    }

    @Test
    void leave_that_was_never_granted_is_not_withdrawn() {
        specialists
                .given(ENROLLED)
                .when(new WithdrawLeave(LIN, DAY, "came to work"), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }
}
