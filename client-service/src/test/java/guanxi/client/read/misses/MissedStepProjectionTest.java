package guanxi.client.read.misses;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.read.misses.MissedStep.Ended;
import guanxi.client.read.misses.MissedStep.Escalated;
import guanxi.client.read.misses.MissedStep.Why;
import guanxi.language.client.ClientId;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
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
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissedStepProjectionTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final ColleagueId HOLDER = new ColleagueId("S002");
    private static final Responsible HE = Responsible.agent(AGENT);
    private static final Instant DUE = Instant.parse("2026-07-06T01:40:00Z");
    private static final Instant LATER = DUE.plusSeconds(60);
    private static final DueStep STEP = step("K1");
    private static final DeadlineMissed MISSED = new DeadlineMissed(STEP, HOLDER, 1, DUE, HE, DUE);
    private static final LatenessEnded ENDED = new LatenessEnded(STEP, HOLDER, DUE, LateEnd.MET_LATE, LATER);
    private static final MissExplained WHY = new MissExplained(STEP, AGENT, MissCause.OTHER, "停电", LATER);
    private static final MissedStep SHOWN = new MissedStep(STEP, AGENT, HE, DUE, null, null, false, true, null);
    private final ViewFixture<MissedStep> misses = ViewFixture.of(new MissedStepProjection(), MissedStep.VIEW);

    @Test
    void what_is_due_or_was_met_is_no_miss() {
        given(new DeadlineSet(STEP, HOLDER, 1, DUE, DUE, false, HE, DUE), new DeadlineLifted(STEP, HOLDER, DUE));
        given(new DeadlineMet(STEP, HOLDER, 1, DUE, HE, DUE));
        assertThat(shown(Query.all())).isEmpty();
    }

    @Test
    void what_was_missed_is_his_who_was_responsible_whoever_holds_the_case() {
        given(MISSED);
        assertThat(shown(Query.where("specialistId", "S001"))).containsExactly(SHOWN);
        assertThat(shown(Query.where("specialistId", "S002"))).isEmpty();
    }

    @Test
    void it_stays_when_it_is_late_no_longer() {
        given(MISSED, ENDED);
        assertThat(shown(Query.all()))
                .containsExactly(new MissedStep(
                        STEP, AGENT, HE, DUE, new Ended(LateEnd.MET_LATE, LATER), null, false, false, null));
        given(new DeadlineCorrected(STEP, HOLDER, Saying.LATENESS_ENDED, LATER));
        assertThat(shown(Query.all())).containsExactly(SHOWN);
    }

    @Test
    void its_cause_stands_beside_it() {
        given(MISSED, WHY, ENDED);
        assertThat(shown(Query.where("why.cause", "OTHER")))
                .extracting(MissedStep::why)
                .containsExactly(new Why(MissCause.OTHER, "停电"));
        assertThat(shown(Query.where("explained", false))).isEmpty();
    }

    @Test
    void what_is_taken_back_is_gone_with_its_cause() {
        var corrected = new DeadlineCorrected(STEP, HOLDER, Saying.MISSED, LATER);
        given(MISSED, WHY, corrected);
        assertThat(shown(Query.all())).isEmpty();
        given(MISSED);
        assertThat(shown(Query.where("explained", false))).containsExactly(SHOWN);
    }

    @Test
    void whom_it_was_brought_before_stands_beside_it_and_ends_with_its_lateness() {
        given(MISSED, escalated(Superior.SUPERVISOR, LATER));
        assertThat(open(Superior.SUPERVISOR)).hasSize(1);
        assertThat(open(Superior.MANAGER)).isEmpty();
        given(escalated(Superior.MANAGER, LATER.plusSeconds(1)));
        assertThat(open(Superior.MANAGER))
                .extracting(MissedStep::escalated)
                .containsExactly(new Escalated(LATER, LATER, LATER.plusSeconds(1)));
        given(ENDED);
        assertThat(open(Superior.SUPERVISOR)).isEmpty();
        assertThat(queries().escalated(Query.all(), null, Paging.FIRST).items()).hasSize(1);
        given(new DeadlineCorrected(STEP, HOLDER, Saying.LATENESS_ENDED, LATER));
        assertThat(open(Superior.SUPERVISOR)).hasSize(1);
        given(new DeadlineCorrected(STEP, HOLDER, Saying.MISSED, LATER));
        assertThat(open(null)).isEmpty();
    }

    @Test
    void what_was_brought_before_nobody_is_no_escalation() {
        given(MISSED, new EscalationExpected(STEP, AGENT, Superior.MANAGER, LATER, DUE));
        assertThat(open(null)).isEmpty();
    }

    @Test
    void the_oldest_comes_first() {
        misses.from("watch-S1-K2", new DeadlineMissed(step("K2"), HOLDER, 1, LATER, HE, LATER));
        given(MISSED);
        assertThat(shown(Query.all())).extracting(it -> it.of().id()).containsExactly("K1", "K2");
    }

    @Test
    void told_again_it_shows_the_same() {
        given(MISSED, WHY, ENDED);
        misses.redelivering().expectSame();
    }

    private void given(Object... events) {
        for (Object event : events) misses.from("watch-S1-K1", event);
    }

    private List<MissedStep> shown(Query query) {
        return queries().find(query, Paging.FIRST).items();
    }

    private List<MissedStep> open(@Nullable Superior to) {
        return queries().escalated(Query.where("late", true), to, Paging.FIRST).items();
    }

    private MissedStepQueries queries() {
        return new MissedStepQueries(misses.reader());
    }

    private static StepEscalated escalated(Superior to, Instant at) {
        return new StepEscalated(STEP, AGENT, to, DUE, at);
    }

    private static DueStep step(String id) {
        return new DueStep(ServiceStandard.S1, id, CLIENT, ServiceStep.PASS_ON, 1, null);
    }
}
