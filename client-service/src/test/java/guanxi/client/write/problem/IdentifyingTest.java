package guanxi.client.write.problem;

import static guanxi.client.write.problem.Lift.CLIENT;
import static guanxi.client.write.problem.Lift.COUNTED;
import static guanxi.client.write.problem.Lift.FOREIGN;
import static guanxi.client.write.problem.Lift.HIS;
import static guanxi.client.write.problem.Lift.ISSUE;
import static guanxi.client.write.problem.Lift.NOW;
import static guanxi.client.write.problem.Lift.OF_ANOTHER;
import static guanxi.client.write.problem.Lift.OWNER;
import static guanxi.client.write.problem.Lift.POINT;
import static guanxi.client.write.problem.Lift.TAKEN;
import static guanxi.client.write.problem.Lift.identified;
import static guanxi.client.write.problem.Lift.identify;
import static guanxi.client.write.problem.Lift.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.client.write.Known;
import guanxi.client.write.problem.ProblemPointCommand.IdentifyProblemPoint;
import guanxi.language.client.ClientId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What troubles a client is told by hand, or taken from what a visit left unsolved (F-4). */
class IdentifyingTest {
    private final FixtureConfiguration<ProblemPoint> problem = Lift.at(NOW);

    @Test
    void it_is_told_by_hand() {
        problem.givenNoPriorActivity()
                .when(identify("电梯停运", null), HIS)
                .expectEvents(identified())
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void it_is_taken_from_an_issue_and_says_what_that_says_unless_told_otherwise() {
        problem.givenNoPriorActivity().when(identify(null, ISSUE), HIS).expectEvents(identified("电梯停运", ISSUE));
        problem.givenNoPriorActivity().when(identify("曳引机磨损", ISSUE), HIS).expectEvents(identified("曳引机磨损", ISSUE));
    }

    @Test
    void told_twice_changes_nothing_though_its_issue_is_taken_now() {
        problem.given(identified("电梯停运", ISSUE))
                .when(identify(null, ISSUE), HIS)
                .expectNoEvents();
        problem.given(identified("电梯停运", TAKEN))
                .when(identify(null, TAKEN), HIS)
                .expectNoEvents();
        problem.given(identified()).when(identify("电梯停运", null), HIS).expectNoEvents();
    }

    @Test
    void known_otherwise_it_is_refused_by_the_field_and_both_values() {
        problem.given(identified())
                .when(identify("噪音", null), HIS)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(containsString("field=text, facts={recorded=电梯停运, given=噪音}")));
    }

    @Test
    void of_an_issue_that_was_only_counted_somebody_must_say_what_it_is() {
        refused(problem.givenNoPriorActivity().when(identify(null, COUNTED), HIS), CommonRule.FIELD_MISSING);
        problem.givenNoPriorActivity().when(identify("电梯停运", COUNTED), HIS).expectEvents(identified("电梯停运", COUNTED));
    }

    @Test
    void an_issue_that_is_not_there_is_of_another_client_or_was_taken_is_refused() {
        var unknown = new VisitIssue(new VisitId("V1"), 1);
        refused(problem.givenNoPriorActivity().when(identify(null, unknown), HIS), ProblemPointRule.UNKNOWN_ISSUE);
        refused(
                problem.givenNoPriorActivity().when(identify(null, OF_ANOTHER), HIS),
                ProblemPointRule.AN_ISSUE_IS_OF_ITS_CLIENT);
        refused(
                problem.givenNoPriorActivity().when(identify(null, TAKEN), HIS),
                ProblemPointRule.AN_ISSUE_IS_TAKEN_ONCE);
    }

    @Test
    void whom_nobody_knows_whom_one_cannot_reach_and_who_was_not_there_are_refused() {
        refused(problem.givenNoPriorActivity().when(identify("x", null), FOREIGN), CommonRule.OUT_OF_REACH);
        refused(problem.givenNoPriorActivity().when(by("S002", CLIENT), HIS), CommonRule.OUT_OF_REACH);
        var anybodys = Map.of(Actor.REACH, "*");
        refused(problem.givenNoPriorActivity().when(by("S8", CLIENT), anybodys), CommonRule.UNKNOWN_SPECIALIST);
        refused(
                problem.givenNoPriorActivity().when(by(OWNER.number(), new ClientId("C9")), anybodys),
                CommonRule.UNKNOWN_CLIENT);
        var late = new IdentifyProblemPoint(POINT, CLIENT, Known.LEFT, "x", null, Known.LAST_DAY.plusDays(1));
        refused(problem.givenNoPriorActivity().when(late, anybodys), CommonRule.NOT_IN_THE_DEPARTMENT_THAT_DAY);
    }

    private static IdentifyProblemPoint by(String specialist, ClientId client) {
        return new IdentifyProblemPoint(POINT, client, new ColleagueId(specialist), "x", null, null);
    }
}
