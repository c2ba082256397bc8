package guanxi.visit.read.callbacks;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

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
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallBackProjectionTest {
    private static final Instant DUE = Instant.parse("2026-06-08T15:59:59Z");
    private static final Instant BEFORE = DUE.minusSeconds(3_600);
    private static final Instant AFTER = DUE.plusSeconds(3_600);
    private static final Responsible HE = Responsible.agent(LIN);
    private static final DueStep FIRST = step("P1", SHOP, ServiceStep.CALL_BACK_1);
    private static final DeadlineSet SET = set(FIRST, DUE);
    private static final DeadlineMissed MISSED = new DeadlineMissed(FIRST, LIN, 1, DUE, HE, DUE);
    private static final LatenessEnded ENDED = new LatenessEnded(FIRST, LIN, DUE, LateEnd.MET_LATE, AFTER);
    private final ViewFixture<CallBackEntry> callBacks = ViewFixture.of(new CallBackProjection(), CallBackEntry.VIEW);

    @Test
    void one_that_is_due_or_late_is_open() {
        given(SET);
        expect(DUE, null);
        given(MISSED);
        expect(DUE, null);
    }

    @Test
    void it_ends_when_the_client_is_reached_or_need_not_be_called() {
        given(SET, new DeadlineMet(FIRST, LIN, 1, DUE, HE, BEFORE));
        expect(DUE, BEFORE);
        given(new DeadlineCorrected(FIRST, LIN, Saying.MET, AFTER), SET, new DeadlineLifted(FIRST, LIN, BEFORE));
        expect(DUE, BEFORE);
    }

    @Test
    void one_that_was_missed_ends_when_it_is_late_no_longer_unless_that_is_taken_back() {
        given(MISSED, ENDED);
        expect(DUE, AFTER);
        given(new DeadlineCorrected(FIRST, LIN, Saying.LATENESS_ENDED, AFTER));
        expect(DUE, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = Saying.class,
            names = {"MET", "MISSED"})
    void what_is_taken_back_is_gone_until_something_is_said_anew(Saying takenBack) {
        given(MISSED, ENDED, new DeadlineCorrected(FIRST, LIN, takenBack, AFTER));
        callBacks.expect();
        given(set(FIRST, AFTER));
        expect(AFTER, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceStep.class,
            names = {"CALL_BACK", "PASS_PROBLEM_ON", "SOLUTION_CALL_BACK"})
    void no_other_step_is_one(ServiceStep other) {
        var step = step("P1", SHOP, other);
        given(set(step, DUE), new DeadlineMet(step, LIN, 1, DUE, HE, BEFORE));
        callBacks.expect();
    }

    @Test
    void it_is_open_on_each_day_before_that_on_which_it_ended() {
        var ended = new CallBackEntry(FIRST, DUE, AFTER);
        assertThat(ended.isOpen(new AsOf(LocalDate.of(2026, 6, 8), AFTER))).isTrue();
        assertThat(ended.isOpen(new AsOf(LocalDate.of(2026, 6, 8), AFTER.plusSeconds(1))))
                .isFalse();
        assertThat(ended.ended(null).isOpen(new AsOf(LocalDate.of(2026, 6, 9), AFTER.plusSeconds(1))))
                .isTrue();
    }

    @Test
    void those_of_some_clients_are_found_by_when_they_are_due() {
        var second = step("P1", SHOP, ServiceStep.CALL_BACK_2);
        var ofAnother = step("P2", new ClientId("C00002"), ServiceStep.CALL_BACK_1);
        given(set(second, AFTER), SET, set(ofAnother, DUE));
        var queries = new CallBackQueries(callBacks.reader());
        assertThat(queries.dueBetween(List.of(SHOP), DUE, AFTER.plusSeconds(1)))
                .extracting(CallBackEntry::of)
                .containsExactly(FIRST, second);
        assertThat(queries.dueBetween(List.of(SHOP), DUE.plusSeconds(1), AFTER)).isEmpty();
        assertThat(queries.dueBetween(List.of(SHOP, ofAnother.clientId()), DUE, AFTER))
                .hasSize(2);
    }

    private void given(DeadlineEvent... events) {
        for (DeadlineEvent event : events) callBacks.from("watch-" + event.of().subject(), event);
    }

    private void expect(Instant dueAt, Instant endedAt) {
        callBacks
                .expect(new CallBackEntry(FIRST, dueAt, endedAt))
                .redelivering()
                .expectSame();
    }

    private static DeadlineSet set(DueStep step, Instant dueAt) {
        return new DeadlineSet(step, LIN, 1, dueAt, dueAt.minusSeconds(86_400), false, HE, BEFORE);
    }

    private static DueStep step(String id, ClientId client, ServiceStep step) {
        return new DueStep(ServiceStandard.S3, id, client, step, null, null);
    }
}
