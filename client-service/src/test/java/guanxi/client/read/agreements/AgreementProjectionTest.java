package guanxi.client.read.agreements;

import guanxi.client.agreements.AgreementCourse;
import guanxi.client.agreements.AgreementStep;
import guanxi.client.agreements.AgreementStep.Kind;
import guanxi.language.Money;
import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementEvent.AgreementReturned;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementProjectionTest {
    private static final AgreementId IT = new AgreementId("XY1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final AgreementTerms TERMS =
            new AgreementTerms("2026", DAY, DAY.plusYears(1), Money.ofFen(100), new AgreementId("XY0"));
    private static final AgreementTerms OTHERS = new AgreementTerms("2027", DAY, DAY.plusYears(2), null, null);
    private final ViewFixture<AgreementEntry> agreements =
            ViewFixture.of(new AgreementProjection(), AgreementEntry.VIEW);

    @Test
    void a_draft_shows_its_terms_and_since_when() {
        agreements
                .given(new AgreementDrafted(IT, CLIENT, OWNER, TERMS, DAY, NOW))
                .expect(entry(0, TERMS, AgreementStep.of(Kind.DRAFTED, DAY)));
    }

    @Test
    void what_is_drafted_anew_keeps_what_was_done_before() {
        agreements
                .given(
                        new AgreementDrafted(IT, CLIENT, OWNER, TERMS, DAY, NOW),
                        new AgreementReturned(IT, CLIENT, OWNER, "unclear", DAY.plusDays(1), NOW),
                        new AgreementDrafted(IT, CLIENT, OWNER, OTHERS, DAY.plusDays(2), NOW))
                .redelivering()
                .expectSame()
                .expect(entry(
                        2,
                        OTHERS,
                        AgreementStep.of(Kind.DRAFTED, DAY),
                        AgreementStep.of(Kind.RETURNED, DAY.plusDays(1), "unclear"),
                        AgreementStep.of(Kind.DRAFTED, DAY.plusDays(2))));
    }

    @Test
    void it_goes_its_way_step_by_step_and_its_version_with_it() {
        agreements
                .given(
                        new AgreementDrafted(IT, CLIENT, OWNER, TERMS, DAY, NOW),
                        new AgreementReviewed(IT, CLIENT, OWNER, DAY.plusDays(1), NOW),
                        new AgreementSigned(IT, CLIENT, OWNER, TERMS, DAY.plusDays(2), NOW, NOW),
                        new AgreementCorrected(IT, CLIENT, OWNER, OTHERS, NOW, "misread", NOW),
                        new AgreementExpiring(IT, CLIENT, OWNER, DAY.plusYears(2), NOW),
                        new AgreementRenewed(IT, CLIENT, OWNER, new AgreementId("XY2"), DAY.plusDays(3), NOW),
                        new AgreementEnded(IT, CLIENT, OWNER, DAY.plusDays(4), "closed", NOW))
                .redelivering()
                .expectSame()
                .expect(entry(
                        6,
                        OTHERS,
                        AgreementStep.of(Kind.DRAFTED, DAY),
                        AgreementStep.of(Kind.REVIEWED, DAY.plusDays(1)),
                        AgreementStep.of(Kind.SIGNED, DAY.plusDays(2)),
                        AgreementStep.renewed(new AgreementId("XY2"), DAY.plusDays(3)),
                        AgreementStep.of(Kind.ENDED, DAY.plusDays(4), "closed")));
    }

    private static AgreementEntry entry(long version, AgreementTerms terms, AgreementStep... steps) {
        return new AgreementEntry(IT, CLIENT, new AgreementCourse(terms, List.of(steps)), version);
    }
}
