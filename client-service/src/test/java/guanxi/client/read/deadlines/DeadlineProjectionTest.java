package guanxi.client.read.deadlines;

import guanxi.language.client.ClientId;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MissCause;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.Superior;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineProjectionTest {
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final Responsible HE = Responsible.agent(AGENT);
    private static final Instant DUE = Instant.parse("2026-07-06T01:40:00Z");
    private static final Instant SOON = DUE.minusSeconds(600);
    private static final Instant TOLD = DUE.plusSeconds(1);
    private static final Instant LATER = DUE.plusSeconds(3600);
    private static final DueStep STEP =
            new DueStep(ServiceStandard.S1, "K1", new ClientId("C1"), ServiceStep.PASS_ON, 1, null);
    private static final DeadlineMissed MISSED = new DeadlineMissed(STEP, AGENT, 1, DUE, HE, DUE);
    private static final EscalationExpected EXPECTED =
            new EscalationExpected(STEP, AGENT, Superior.MANAGER, LATER, TOLD);
    private static final Deadline ESCALATION =
            new Deadline(STEP.key(), ClientDeadlines.ESCALATION_DUE, "S1-K1", AGENT, LATER, TOLD);
    private final ViewFixture<Deadline> list = ViewFixture.of(new DeadlineProjection(), DeadlineProjection.VIEW);

    @Test
    void a_step_is_listed_until_it_was_missed() {
        given(new DeadlineSet(STEP, AGENT, 1, DUE, SOON, false, HE, SOON));
        list.expect(new Deadline(STEP.key(), ClientDeadlines.STEP_DUE, "S1-K1", AGENT, DUE, SOON));
        given(MISSED);
        list.expect();
    }

    @Test
    void then_that_it_comes_to_the_manager_is_until_it_did() {
        given(MISSED, new StepEscalated(STEP, AGENT, Superior.SUPERVISOR, DUE, TOLD), EXPECTED);
        given(new MissExplained(STEP, AGENT, MissCause.FORGOTTEN, null, TOLD));
        list.expect(ESCALATION);
        given(new StepEscalated(STEP, AGENT, Superior.MANAGER, DUE, LATER));
        list.expect();
    }

    @Test
    void or_until_it_is_late_no_longer_as_long_as_that_stands() {
        given(MISSED, EXPECTED, new LatenessEnded(STEP, AGENT, DUE, LateEnd.MET_LATE, TOLD));
        list.expect();
        given(new DeadlineCorrected(STEP, AGENT, Saying.LATENESS_ENDED, TOLD), EXPECTED);
        list.expect(ESCALATION);
    }

    @Test
    void or_until_it_turns_out_to_be_no_miss() {
        given(MISSED, EXPECTED, new DeadlineCorrected(STEP, AGENT, Saying.MISSED, TOLD));
        list.expect();
    }

    private void given(Object... events) {
        for (Object event : events) list.from("watch-S1-K1", event);
    }
}
