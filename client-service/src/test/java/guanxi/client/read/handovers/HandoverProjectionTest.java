package guanxi.client.read.handovers;

import guanxi.client.read.handovers.HandoverEntry.HandoverStep;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.HandoverId;
import guanxi.language.client.HandoverInventory;
import guanxi.language.client.HandoverState;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverProjectionTest {
    private static final HandoverId H = new HandoverId("T1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final LocalDate FROM = LocalDate.of(2026, 7, 6);
    private static final Instant NOW = Instant.parse("2026-07-05T01:00:00Z");
    private static final HandoverInventory CASES =
            new HandoverInventory(List.of(new CaseId("K1")), List.of(), List.of(), List.of());
    private static final HandoverProposed PROPOSED =
            new HandoverProposed(H, CLIENT, LIN, WU, FROM, "moves away", CASES, "S001", NOW);
    private static final HandoverAccepted ACCEPTED = new HandoverAccepted(H, CLIENT, LIN, WU, "S002", at(1));
    private static final HandoverCountersigned SIGNED =
            new HandoverCountersigned(H, CLIENT, LIN, WU, "M01", at(9), at(2));
    private static final HandoverStep FIRST = step(HandoverState.PROPOSED, "S001", 0, null);
    private static final HandoverStep SECOND = step(HandoverState.ACCEPTED, "S002", 1, null);
    private static final HandoverStep THIRD = step(HandoverState.COUNTERSIGNED, "M01", 2, null);

    private final ViewFixture<HandoverEntry> handovers = ViewFixture.of(new HandoverProjection(), HandoverEntry.VIEW);

    @Test
    void a_proposed_handover_shows_what_goes_with_the_client() {
        handovers.given(PROPOSED).redelivering().expectSame().expect(entry(HandoverState.PROPOSED, FIRST));
    }

    @Test
    void each_signature_is_shown_with_who_signed_and_when() {
        handovers
                .given(PROPOSED, ACCEPTED, SIGNED)
                .redelivering()
                .expectSame()
                .expect(entry(HandoverState.COUNTERSIGNED, FIRST, SECOND, THIRD));
    }

    @Test
    void in_the_end_it_takes_effect_by_itself() {
        handovers
                .given(PROPOSED, ACCEPTED, SIGNED, new HandoverTookEffect(H, CLIENT, LIN, WU, at(9)))
                .expect(entry(
                        HandoverState.IN_EFFECT, FIRST, SECOND, THIRD, step(HandoverState.IN_EFFECT, null, 9, null)));
    }

    @Test
    void one_that_lapsed_shows_so() {
        handovers
                .given(PROPOSED, ACCEPTED, SIGNED, new HandoverLapsed(H, CLIENT, LIN, WU, at(9)))
                .expect(entry(HandoverState.LAPSED, FIRST, SECOND, THIRD, step(HandoverState.LAPSED, null, 9, null)));
    }

    @Test
    void one_that_was_refused_shows_why() {
        handovers
                .given(PROPOSED, new HandoverRefused(H, CLIENT, LIN, WU, "S002", "too far", at(1)))
                .expect(entry(HandoverState.REFUSED, FIRST, step(HandoverState.REFUSED, "S002", 1, "too far")));
    }

    @Test
    void one_that_was_withdrawn_shows_why() {
        handovers
                .given(PROPOSED, new HandoverWithdrawn(H, CLIENT, LIN, WU, "S001", "stays", at(1)))
                .expect(entry(HandoverState.WITHDRAWN, FIRST, step(HandoverState.WITHDRAWN, "S001", 1, "stays")));
    }

    private static Instant at(int minute) {
        return NOW.plusSeconds(60L * minute);
    }

    private static HandoverStep step(HandoverState state, String by, int minute, String reason) {
        return new HandoverStep(state, by, at(minute), reason);
    }

    private static HandoverEntry entry(HandoverState state, HandoverStep... steps) {
        return new HandoverEntry(H, CLIENT, LIN, WU, FROM, "moves away", state, CASES, List.of(steps));
    }
}
