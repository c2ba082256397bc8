package guanxi.client.read.deadlines;

import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.ViewFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExpiryNoticesTest {
    private static final AgreementId IT = new AgreementId("XY1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NEAR = Instant.parse("2027-01-30T00:00:00Z");
    private static final AgreementTerms TERMS = new AgreementTerms("2026", DAY, DAY.plusYears(1), null, null);
    private static final AgreementSigned SIGNED = new AgreementSigned(IT, CLIENT, OWNER, TERMS, DAY, NEAR, NOW);
    private final ViewFixture<Deadline> list = ViewFixture.of(new DeadlineProjection(), DeadlineProjection.VIEW);

    @Test
    void a_signed_agreement_is_listed_for_when_its_end_is_near_D_M_A3() {
        list.given(
                        new AgreementDrafted(IT, CLIENT, OWNER, TERMS, DAY, NOW),
                        new AgreementReviewed(IT, CLIENT, OWNER, DAY, NOW),
                        SIGNED)
                .expect(line(NEAR));
    }

    @Test
    void not_if_nobody_need_be_told() {
        list.given(new AgreementSigned(IT, CLIENT, OWNER, TERMS, DAY, null, NOW))
                .expect();
    }

    @Test
    void a_correction_moves_it_or_takes_it_off() {
        list.given(SIGNED, corrected(NEAR.plusSeconds(1))).expect(line(NEAR.plusSeconds(1)));
        list.given(corrected(null)).expect();
    }

    @Test
    void it_is_gone_once_it_was_said() {
        list.given(SIGNED, new AgreementExpiring(IT, CLIENT, OWNER, DAY.plusYears(1), NEAR))
                .redelivering()
                .expectSame()
                .expect();
    }

    @Test
    void so_is_what_was_renewed_or_ended() {
        list.given(SIGNED, new AgreementRenewed(IT, CLIENT, OWNER, new AgreementId("XY2"), DAY, NOW))
                .expect();
        list.given(corrected(NEAR), new AgreementEnded(IT, CLIENT, OWNER, DAY, "closed", NOW))
                .expect();
    }

    private static AgreementCorrected corrected(Instant near) {
        return new AgreementCorrected(IT, CLIENT, OWNER, TERMS, near, "misread", NOW);
    }

    private static Deadline line(Instant at) {
        return Deadline.of(ClientDeadlines.EXPIRY_NOTICE_DUE, "agreement-XY1", OWNER, at, Duration.ZERO);
    }
}
