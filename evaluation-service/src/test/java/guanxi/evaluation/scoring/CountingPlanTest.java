package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.evaluation.Indicator;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.Purpose;
import org.junit.jupiter.api.Test;

/** Which of the plans that were submitted counts, and what it costs if it came late or never. */
class CountingPlanTest extends MonthOfFacts {

    @Test
    void the_plan_that_counts_is_the_last_one_submitted_before_the_month_begins() {
        plan("2026-05-28T09:00:00+08:00", 10);
        plan("2026-05-29T09:00:00+08:00", 20);
        plan("2026-06-01T00:00:00+08:00", 1);
        assertThat(line(Indicator.VISITS).planned()).isEqualTo(20);
    }

    @Test
    void the_plan_that_counts_is_the_later_row_at_the_same_instant() {
        plan("2026-05-29T09:00:00+08:00", 10);
        plan("2026-05-29T09:00:00+08:00", 30);
        assertThat(line(Indicator.VISITS).planned()).isEqualTo(30);
    }

    @Test
    void the_plan_that_counts_is_not_the_one_that_merely_arrived_last() {
        plan("2026-05-29T09:00:00+08:00", 10);
        plan("2026-05-28T09:00:00+08:00", 30);
        assertThat(line(Indicator.VISITS).planned()).isEqualTo(10);
    }

    @Test
    void the_plan_that_counts_is_late_only_after_the_end_of_the_last_working_day() {
        plan("2026-05-30T00:00:00+08:00", 10);
        assertThat(figures().planLate()).isFalse();
        plan("2026-05-30T00:00:01+08:00", 10);
        assertThat(figures().planLate()).isTrue();
    }

    @Test
    void the_plan_that_counts_is_in_time_on_a_make_up_day_and_late_after_a_holiday() {
        plan("2026-05-30T10:00:00+08:00", 10);
        listed("2026-05-30", Kind.WORKDAY);
        assertThat(figures().planLate()).isFalse();
        calendar.clear();
        listed("2026-05-29", Kind.HOLIDAY);
        plans.clear();
        plan("2026-05-29T10:00:00+08:00", 10);
        assertThat(figures().planLate()).isTrue();
    }

    @Test
    void the_plan_that_counts_multiplies_the_scores_of_its_indicators_when_late_before_they_are_rounded() {
        card = with("0.333", "5", "1");
        plan("2026-05-30T10:00:00+08:00", 7);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 3, true);
        rated("80", "80");
        // 40 × 3 ÷ 7 × 0.333 = 5.70857…; rounded first it would be 17.14 × 0.333 = 5.70762
        assertThat(line(Indicator.VISITS).score()).isEqualTo(dec("5.71"));
        assertThat(line(Indicator.DAILY).weight()).isEqualTo(dec("15"));
    }

    @Test
    void the_plan_that_counts_leaves_without_it_the_indicators_rated_with_0_and_nothing_late() {
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 3, true);
        rated("100", "100");
        var figures = figures();
        assertThat(figures.planLate()).isFalse();
        assertThat(figures.find(Indicator.VISITS).orElseThrow())
                .isEqualTo(reached(Indicator.VISITS, "40", null, 3, "0.0000", "0.00"));
        // daily: (100 + 100 + 100 + 0) ÷ 4 = 75 → 11.25 of 100 points
        assertThat(figures.total()).isEqualTo(dec("11.25"));
    }
}
