package guanxi.evaluation.read.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.ReferralFact;
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
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ReferralFactsProjectionTest {
    private static final ReferralId REFERRAL = new ReferralId("R1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final ColleagueId OTHER = new ColleagueId("S002");
    private static final LocalDate SENT = LocalDate.parse("2026-05-30");
    private final ViewFixture<ReferralFact> referrals =
            ViewFixture.of(new ReferralFactsProjection(), ReferralFactsProjection.VIEW);

    @Test
    void a_corrected_referral_is_what_the_correction_says() {
        referrals.given(
                new ReferralSent(REFERRAL, CLIENT, WHO, 2, SENT, Instant.EPOCH),
                new ReferralConfirmed(REFERRAL, CLIENT, WHO, 2, LocalDate.parse("2026-06-02"), Instant.EPOCH),
                corrected(LocalDate.parse("2026-07-01")));
        assertThat(known().specialistId()).isEqualTo(OTHER);
        assertThat(known().groups()).isEqualTo(5);
        assertThat(known().month()).isEqualTo(YearMonth.of(2026, 7));
        referrals.given(corrected(null)).redelivering().expectSame();
        assertThat(known().month()).isNull();
    }

    @Test
    void a_withdrawn_referral_stays_to_be_shown_as_such() {
        referrals.given(
                new ReferralSent(REFERRAL, CLIENT, WHO, 2, SENT, Instant.EPOCH),
                new ReferralConfirmed(REFERRAL, CLIENT, WHO, 2, LocalDate.parse("2026-06-02"), Instant.EPOCH),
                new ReferralWithdrawn(REFERRAL, CLIENT, WHO, "there was none", Instant.EPOCH));
        assertThat(known().withdrawn()).isTrue();
        assertThat(known().told().what()).isEqualTo("client.ReferralWithdrawn");
    }

    private static ReferralCorrected corrected(LocalDate confirmedOn) {
        return new ReferralCorrected(REFERRAL, CLIENT, OTHER, 5, SENT, confirmedOn, "misread", Instant.EPOCH);
    }

    private ReferralFact known() {
        return referrals.reader().byId("R1").orElseThrow();
    }
}
