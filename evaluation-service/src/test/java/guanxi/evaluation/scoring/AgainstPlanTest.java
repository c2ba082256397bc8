package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.language.evaluation.Indicator;
import guanxi.language.visit.Purpose;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is measured against the plan. */
class AgainstPlanTest extends MonthOfFacts {

    @Test
    void an_indicator_is_not_rated_when_0_is_planned() {
        plans.add(new Submission(Instant.parse("2026-05-28T01:00:00Z"), 0, 0, 0, told("p")));
        signInOnEveryWorkingDay();
        rated("100", "100");
        var figures = figures();
        assertThat(figures.find(Indicator.DEALS).orElseThrow())
                .isEqualTo(reached(Indicator.DEALS, "20", 0, 0, null, null));
        assertThat(figures.total()).isEqualTo(dec("100.00"));
    }

    @Test
    void an_indicator_has_a_rate_of_at_most_1() {
        plan("2026-05-28T09:00:00+08:00", 2);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 5, true);
        assertThat(line(Indicator.VISITS)).isEqualTo(reached(Indicator.VISITS, "40", 2, 5, "1.0000", "40.00"));
    }

    @Test
    void an_indicator_is_rounded_half_up_from_the_exact_rate() {
        // 40 × 1 ÷ 64 = 0.625 exactly; of a rate cut to four decimals it would be 40 × 0.0156 = 0.62
        plan("2026-05-28T09:00:00+08:00", 64);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 1, true);
        assertThat(line(Indicator.VISITS).score()).isEqualTo(dec("0.63"));
        assertThat(line(Indicator.VISITS).rate()).isEqualTo(dec("0.0156"));
    }

    @Test
    void an_indicator_counts_groups_of_valid_visits_of_the_month_only() {
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 2, true);
        visit("V2", ME, "2026-06-02T10:00:00+08:00", Purpose.C, 4, false);
        visit("V3", ME, "2026-05-31T10:00:00+08:00", Purpose.C, 8, true);
        assertThat(line(Indicator.VISITS).actual()).isEqualTo(2);
        assertThat(evidence("visits.actual")).containsExactly("V1!");
    }

    @Test
    void an_indicator_of_deals_counts_what_the_site_confirmed_in_the_month() {
        referral("R1", 3, "2026-06-30");
        referral("R2", 5, "2026-07-01");
        referral("R3", 7, null);
        assertThat(line(Indicator.DEALS).actual()).isEqualTo(3);
        assertThat(evidence("deals.actual")).containsExactly("R1!");
    }
}
