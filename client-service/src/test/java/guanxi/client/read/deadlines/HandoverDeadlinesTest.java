package guanxi.client.read.deadlines;

import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.ViewFixture;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HandoverDeadlinesTest {
    private static final HandoverId H = new HandoverId("T1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final Instant DUE = Instant.parse("2026-07-05T16:00:00Z");
    private static final HandoverCountersigned SIGNED =
            new HandoverCountersigned(H, CLIENT, LIN, WU, "M01", DUE, DUE.minusSeconds(60));
    private final ViewFixture<Deadline> list = ViewFixture.of(new DeadlineProjection(), DeadlineProjection.VIEW);

    @Test
    void a_handover_that_all_have_signed_is_due_when_its_day_begins_and_is_its_receivers() {
        list.given(SIGNED)
                .redelivering()
                .expectSame()
                .expect(Deadline.of("handover-due", "handovers-C1", WU, DUE, Duration.ofDays(1)));
    }

    @Test
    void one_that_took_effect_is_due_no_more() {
        list.given(SIGNED, new HandoverTookEffect(H, CLIENT, LIN, WU, DUE))
                .redelivering()
                .expectSame()
                .expect();
    }
}
