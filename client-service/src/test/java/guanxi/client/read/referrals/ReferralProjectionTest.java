package guanxi.client.read.referrals;

import guanxi.client.read.referrals.ReferralEntry.Status;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferralProjectionTest {
    private static final ReferralId REFERRAL = new ReferralId("R1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final LocalDate SENT_ON = LocalDate.of(2026, 6, 29);
    private static final Instant NOW = Instant.parse("2026-07-05T01:00:00Z");
    private static final LocalDate CONFIRMED_ON = LocalDate.of(2026, 7, 4);
    private static final ReferralSent SENT = new ReferralSent(REFERRAL, CLIENT, SPECIALIST, 3, SENT_ON, NOW);
    private static final ReferralConfirmed CONFIRMED =
            new ReferralConfirmed(REFERRAL, CLIENT, SPECIALIST, 3, CONFIRMED_ON, NOW);
    private final ViewFixture<ReferralEntry> referrals = ViewFixture.of(new ReferralProjection(), ReferralEntry.VIEW);

    @Test
    void a_sent_referral_waits_for_the_site() {
        referrals
                .given(SENT)
                .expect(new ReferralEntry(REFERRAL, CLIENT, SPECIALIST, 3, Status.SENT, SENT_ON, null, null, 0));
    }

    @Test
    void a_confirmed_referral_shows_the_day_of_both_steps() {
        referrals
                .given(SENT, CONFIRMED)
                .redelivering()
                .expectSame()
                .expect(new ReferralEntry(
                        REFERRAL, CLIENT, SPECIALIST, 3, Status.CONFIRMED, SENT_ON, CONFIRMED_ON, null, 1));
    }

    @Test
    void a_corrected_referral_shows_what_is_right_and_why() {
        var other = new ColleagueId("S002");
        referrals
                .given(SENT, CONFIRMED, new ReferralCorrected(REFERRAL, CLIENT, other, 4, SENT_ON, null, "his", NOW))
                .redelivering()
                .expectSame()
                .expect(new ReferralEntry(REFERRAL, CLIENT, other, 4, Status.SENT, SENT_ON, null, "his", 2));
    }

    @Test
    void a_withdrawn_referral_shows_so() {
        referrals
                .given(SENT, CONFIRMED, new ReferralWithdrawn(REFERRAL, CLIENT, SPECIALIST, "twice", NOW))
                .redelivering()
                .expectSame()
                .expect(new ReferralEntry(
                        REFERRAL, CLIENT, SPECIALIST, 3, Status.WITHDRAWN, SENT_ON, CONFIRMED_ON, "twice", 2));
    }
}
