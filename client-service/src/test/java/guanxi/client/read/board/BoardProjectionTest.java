package guanxi.client.read.board;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.CallBackId;
import guanxi.language.client.ClientId;
import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.client.LateEnd;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardProjectionTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final Responsible HE = Responsible.agent(AGENT);
    private static final Instant DUE = Instant.parse("2026-07-06T01:40:00Z");
    private static final Instant LATER = DUE.plusSeconds(60);
    private static final DueStep STEP = step("K1", ServiceStep.PASS_ON, 1);
    private static final DeadlineMissed MISSED = new DeadlineMissed(STEP, AGENT, 1, DUE, HE, DUE);
    private static final LatenessEnded ENDED = new LatenessEnded(STEP, AGENT, DUE, LateEnd.MET_LATE, LATER);
    private final ViewFixture<BoardEntry> board = ViewFixture.of(new BoardProjection(), BoardEntry.VIEW);

    @Test
    void what_is_due_and_what_is_late_stands_on_it() {
        given(set(STEP, DUE), MISSED);
        assertThat(shown(null)).containsExactly("K1/PASS_ON/1");
    }

    @Test
    void what_was_met_or_is_not_needed_does_not() {
        given(set(STEP, DUE), new DeadlineMet(STEP, AGENT, 1, DUE, HE, DUE));
        var other = step("K2", ServiceStep.PASS_ON, 1);
        given(set(other, DUE), new DeadlineLifted(other, AGENT, DUE));
        assertThat(shown(null)).isEmpty();
    }

    @Test
    void what_is_late_no_longer_does_not_until_that_is_taken_back() {
        given(MISSED, ENDED);
        assertThat(shown(null)).isEmpty();
        given(new DeadlineCorrected(STEP, AGENT, Saying.LATENESS_ENDED, LATER));
        assertThat(shown(null)).containsExactly("K1/PASS_ON/1");
        given(new DeadlineCorrected(STEP, AGENT, Saying.MISSED, LATER));
        assertThat(shown(null)).isEmpty();
    }

    @Test
    void it_stands_by_due_date_number_step_round_and_call_back() {
        var problem =
                new DueStep(ServiceStandard.S3, "K1", CLIENT, ServiceStep.PASS_PROBLEM_ON, null, new CallBackId("B1"));
        given(set(step("K2", ServiceStep.PASS_ON, 1), DUE));
        given(set(step("K10", ServiceStep.PASS_ON, 1), DUE));
        given(set(step("K1", ServiceStep.PASS_ON, 10), DUE));
        given(set(step("K1", ServiceStep.PASS_ON, 2), DUE));
        given(set(step("K1", ServiceStep.CLIENT_ANSWER, 1), DUE));
        given(set(problem, DUE));
        given(set(step("K9", ServiceStep.PASS_ON, 1), DUE.minusSeconds(1)));
        assertThat(shown(null))
                .containsExactly(
                        "K9/PASS_ON/1",
                        "K1/CLIENT_ANSWER/1",
                        "K1/PASS_ON/2",
                        "K1/PASS_ON/10",
                        "K1/PASS_PROBLEM_ON/null",
                        "K10/PASS_ON/1",
                        "K2/PASS_ON/1");
    }

    @Test
    void until_a_moment_that_is_due_at_it_too() {
        given(set(STEP, DUE), set(step("K2", ServiceStep.PASS_ON, 1), LATER));
        assertThat(shown(DUE)).containsExactly("K1/PASS_ON/1");
    }

    @Test
    void the_agent_who_is_responsible_is_not_always_who_holds_it() {
        given(new DeadlineMissed(STEP, new ColleagueId("S002"), 1, DUE, HE, DUE));
        var queries = new BoardQueries(board.reader());
        assertThat(queries.find(Query.where("agent", "S001"), null, Paging.FIRST)
                        .items())
                .hasSize(1);
        assertThat(queries.find(Query.where("specialistId", "S001"), null, Paging.FIRST)
                        .items())
                .isEmpty();
    }

    private void given(DeadlineEvent... events) {
        for (DeadlineEvent event : events) board.from("watch-" + event.of().subject(), event);
    }

    private List<String> shown(Instant until) {
        return new BoardQueries(board.reader())
                .find(Query.all(), until, Paging.FIRST).items().stream()
                        .map(entry -> entry.of().id() + "/" + entry.of().step() + "/"
                                + entry.of().round())
                        .toList();
    }

    private static DeadlineSet set(DueStep step, Instant dueAt) {
        return new DeadlineSet(step, AGENT, 1, dueAt, dueAt.minusSeconds(600), false, HE, dueAt.minusSeconds(1800));
    }

    private static DueStep step(String id, ServiceStep step, int round) {
        return new DueStep(ServiceStandard.S1, id, CLIENT, step, round, null);
    }
}
