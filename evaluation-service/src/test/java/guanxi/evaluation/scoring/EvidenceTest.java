package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import guanxi.language.evaluation.Indicator;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a figure is shown to come from. */
class EvidenceTest extends MonthOfFacts {

    @Test
    void evidence_says_of_each_fact_how_it_counted_also_of_a_visit_that_did_not_by_which_rule() {
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 2, true);
        visit("V2", ME, "2026-06-02T10:00:00+08:00", Purpose.C, 4, false);
        reported("V3", true);
        reported("V4", false);
        unjudged.add(new Unjudged(
                new VisitId("V4"), ME, CLIENT, LocalDate.parse("2026-06-03"), Unjudged.Why.NOT_JUDGED_YET));
        assertThat(lines("visits.actual"))
                .extracting(EvidenceLine::about, EvidenceLine::counted)
                .containsExactly(
                        tuple("V1", Counted.groups(2)),
                        tuple("V2", Counted.not(Norm.OUTSIDE_TERRITORY)),
                        tuple("V3", Counted.not("VISIT_WITHDRAWN")),
                        tuple("V4", Counted.not("NOT_JUDGED_YET")));
        assertThat(evidence("visits.actual")).containsExactly("V1!");
    }

    @Test
    void evidence_says_of_each_fact_how_it_counted_with_what_it_says_when_it_happened_and_who_recorded_it_when() {
        violate(1);
        assertThat(lines("conduct"))
                .containsExactly(new EvidenceLine(
                        "e0",
                        "Something",
                        "PLAYING_AT_WORK",
                        null,
                        JUNE.atDay(2),
                        Instant.EPOCH,
                        "somebody",
                        Counted.amount("POINTS", dec("-5"))));
    }

    @Test
    void evidence_says_of_each_fact_how_it_counted_and_a_withdrawn_referral_is_no_deal() {
        referral("R1", 3, "2026-06-30");
        var known = referrals.removeFirst();
        referrals.add(new ReferralFact(
                known.referralId(),
                ME,
                3,
                known.sentOn(),
                known.confirmedOn(),
                known.month(),
                true,
                told("withdrawn")));
        assertThat(line(Indicator.DEALS).actual()).isZero();
        assertThat(lines("deals.actual"))
                .extracting(EvidenceLine::counted)
                .containsExactly(Counted.not("REFERRAL_WITHDRAWN"));
    }
}
