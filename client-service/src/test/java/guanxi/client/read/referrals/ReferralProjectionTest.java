package guanxi.client.read.referrals;

import guanxi.client.read.referrals.ReferralEntry.Status;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralId;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.view.ViewFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReferralProjectionTest {
    private static final ReferralId REFERRAL = new ReferralId("R1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final SpecialistId SPECIALIST = new SpecialistId("S001");
    private static final LocalDate SENT_ON = LocalDate.of(2026, 6, 29);
    private static final LocalDate CONFIRMED_ON = LocalDate.of(2026, 7, 4);
    private static final ReferralSent SENT = new ReferralSent(REFERRAL, CLIENT, SPECIALIST, 3, SENT_ON);
    private static final ReferralConfirmed CONFIRMED =
            new ReferralConfirmed(REFERRAL, CLIENT, SPECIALIST, 3, CONFIRMED_ON);
    private final ViewFixture<ReferralEntry> referrals = ViewFixture.of(new ReferralProjection(), ReferralEntry.VIEW);

    @Test
    void a_sent_referral_waits_for_the_site() {
        referrals.given(SENT).expect(new ReferralEntry(REFERRAL, CLIENT, SPECIALIST, 3, Status.SENT, SENT_ON, null, 0));
    }

    @Test
    void a_confirmed_referral_shows_the_day_of_both_steps() {
        referrals
                .given(SENT, CONFIRMED)
                .redelivering()
                .expectSame()
                .expect(new ReferralEntry(REFERRAL, CLIENT, SPECIALIST, 3, Status.CONFIRMED, SENT_ON, CONFIRMED_ON, 1));
    }
}
