package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.visit.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of the cards beside F-2, and of what versions of all of them say (ADR 21). */
class CardsTest extends MonthOfFacts {

    @Nested
    class Form_F_3_of_those_who_support {

        @Test
        void is_business_service_front_office_back_office_and_conduct() {
            card = Scorecards.SUPPORT;
            planOf(30, 10, 0);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 20, true);
            violate(3);
            rateAll("90", "85.5", "70.05");
            var figures = figures();
            // visits 20 ÷ 30, expansion 0 ÷ 10, deals not planned: 60 × (40 × 2/3 + 25 × 0) ÷ (40 + 25) = 24.6153…
            assertThat(score(figures, Indicator.BUSINESS)).isEqualTo(dec("24.62"));
            assertThat(score(figures, Indicator.SERVICE)).isEqualTo(dec("9.00"));
            assertThat(score(figures, Indicator.FRONT_OFFICE)).isEqualTo(dec("8.55"));
            // 10 × 70.05 ÷ 100 = 7.005
            assertThat(score(figures, Indicator.BACK_OFFICE)).isEqualTo(dec("7.01"));
            // 10 × (100 − 3 × 5) ÷ 100
            assertThat(score(figures, Indicator.CONDUCT)).isEqualTo(dec("8.50"));
            assertThat(figures.status()).isEqualTo(Status.COMPLETE);
            // 24.62 + 9.00 + 8.55 + 7.01 + 8.50
            assertThat(figures.total()).isEqualTo(dec("57.68"));
            assertThat(figures.grade()).isEqualTo("D");
        }

        @Test
        void shows_what_business_is_made_of_and_what_was_rated() {
            card = Scorecards.SUPPORT;
            planOf(30, 10, 0);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 20, true);
            rateAll("90", "85.5", "70.05");
            assertThat(figures().lines())
                    .startsWith(
                            partOfBusiness(Indicator.VISITS, "40", 30, 20, "0.6667"),
                            partOfBusiness(Indicator.EXPANSION, "25", 10, 0, "0.0000"),
                            partOfBusiness(Indicator.DEALS, "20", 0, 0, null),
                            Line.ofParts(Indicator.BUSINESS, dec("60"), dec("24.62")));
            assertThat(line(Indicator.SERVICE))
                    .isEqualTo(Line.rated(Indicator.SERVICE, dec("10"), dec("90"), dec("9.00")));
            assertThat(evidence("service")).containsExactly("rated service");
            assertThat(evidence("visits.actual")).containsExactly("V1!");
            assertThat(Scoring.score(facts()).evidence()).doesNotContainKeys("teamwork", "clientCare");
        }

        @Test
        void is_incomplete_while_one_of_its_three_ratings_is_missing_and_shows_the_rest() {
            card = Scorecards.SUPPORT;
            planOf(10, 0, 0);
            rate(Indicator.SERVICE, "90");
            rate(Indicator.BACK_OFFICE, "80");
            rated("100", "100");
            var figures = figures();
            assertThat(figures.status()).isEqualTo(Status.INCOMPLETE);
            assertThat(figures.total()).isNull();
            assertThat(figures.grade()).isNull();
            assertThat(score(figures, Indicator.FRONT_OFFICE)).isNull();
            assertThat(score(figures, Indicator.SERVICE)).isEqualTo(dec("9.00"));
            assertThat(score(figures, Indicator.CONDUCT)).isEqualTo(dec("10.00"));
        }

        @Test
        void rates_no_business_without_a_counting_plan() {
            card = Scorecards.SUPPORT;
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 20, true);
            rateAll("90", "80", "70");
            var figures = figures();
            assertThat(score(figures, Indicator.BUSINESS)).isNull();
            assertThat(line(Indicator.VISITS)).isEqualTo(partOfBusiness(Indicator.VISITS, "40", null, 20, null));
            // (9 + 8 + 7 + 10) of 40 points
            assertThat(figures.total()).isEqualTo(dec("85.00"));
            assertThat(figures.grade()).isEqualTo("B");
            stay = new Stay(LocalDate.parse("2026-06-01"), null, told("joined"), null);
            assertThat(figures().total()).isEqualTo(dec("85.00"));
        }

        @Test
        void rates_no_business_where_nothing_was_planned() {
            card = Scorecards.SUPPORT;
            planOf(0, 0, 0);
            rateAll("90", "80", "70");
            assertThat(line(Indicator.BUSINESS).score()).isNull();
            assertThat(figures().total()).isEqualTo(dec("85.00"));
        }

        @Test
        void takes_a_late_plan_and_a_cap_into_business_before_it_is_rounded_once() {
            card = Scorecards.SUPPORT;
            card = with("0.9", "5", "1.5");
            plans.add(new Submission(Instant.parse("2026-05-30T02:00:00Z"), 7, 3, 0, told("late")));
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 14, true);
            // 14 ÷ 7 is capped at 1.5; 60 × (40 × 1.5 + 25 × 0) × 0.9 ÷ 65 = 49.8461…
            assertThat(line(Indicator.BUSINESS).score()).isEqualTo(dec("49.85"));
            assertThat(line(Indicator.VISITS).rate()).isEqualTo(dec("1.5000"));
            assertThat(line(Indicator.VISITS).cap()).isEqualTo(dec("1.5"));
        }
    }

    @Nested
    class Form_F_1 {

        @Test
        void has_conduct_client_care_and_market_management_for_daily_work() {
            card = new ScorecardVersion(
                    ScorecardFamily.F_1.code(), 1, JUNE, Scorecards.DEFAULT.lines(), Scorecards.DEFAULTS);
            planOf(0, 0, 0);
            violate(1);
            rate(Indicator.TEAMWORK, "0");
            rate(Indicator.CLIENT_CARE, "80");
            assertThat(figures().status()).isEqualTo(Status.INCOMPLETE);
            rate(Indicator.MARKET_MANAGEMENT, "61");
            assertThat(figures().lines())
                    .filteredOn(line -> line.partOf() == Indicator.DAILY)
                    .extracting(Line::indicator)
                    .containsExactly(Indicator.CONDUCT, Indicator.CLIENT_CARE, Indicator.MARKET_MANAGEMENT);
            // 15 × (95 + 80 + 61) ÷ 3 ÷ 100 = 11.80; of 15 points 78.666…
            assertThat(line(Indicator.DAILY).score()).isEqualTo(dec("11.80"));
            assertThat(figures().total()).isEqualTo(dec("78.67"));
            assertThat(figures().grade()).isEqualTo("C");
            assertThat(evidence("marketManagement")).containsExactly("rated marketManagement");
        }

        @Test
        void has_no_version_from_ever_since_the_handbook_gives_it_70_points() {
            assertThat(Scorecards.scoring(JUNE, ScorecardFamily.F_1, List.of())).isEmpty();
        }
    }

    @Test
    void F_2_and_F_3_have_a_first_version_from_ever() {
        var f2 = Scorecards.scoring(JUNE, ScorecardFamily.F_2, List.of()).orElseThrow();
        var f3 = Scorecards.scoring(JUNE, ScorecardFamily.F_3, List.of()).orElseThrow();
        assertThat(f2.scorecard().lines())
                .extracting(line -> line.indicator().word() + " " + line.weight())
                .containsExactly("visits 40", "expansion 25", "deals 20", "daily 15");
        assertThat(f3.scorecard().lines())
                .extracting(line -> line.indicator().word() + " " + line.weight())
                .containsExactly("business 60", "service 10", "frontOffice 10", "backOffice 10", "conduct 10");
        assertThat(f2.scorecard().parameters().notePoints()).isEqualByComparingTo("0");
        assertThat(f3.scorecard().parameters().notePoints()).isEqualByComparingTo("5");
    }

    @Test
    void a_version_of_one_form_scores_no_month_of_another() {
        var published = List.of(new Scorecards.Published(version(2, JUNE), told("F-2 again")));
        assertThat(Scorecards.scoring(JUNE, ScorecardFamily.F_3, published)
                        .orElseThrow()
                        .told())
                .isNull();
    }

    @Test
    void a_rate_above_1_counts_up_to_the_cap_and_the_total_may_exceed_100() {
        card = with("1", "5", "1.5");
        planOf(2, 0, 0);
        visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 5, true);
        signInOnEveryWorkingDay();
        rated("100", "100");
        // 5 ÷ 2 is capped at 1.5: 60 + 15 of 40 + 15 points = 136.3636…
        assertThat(line(Indicator.VISITS).score()).isEqualTo(dec("60.00"));
        assertThat(figures().total()).isEqualTo(dec("136.36"));
        assertThat(figures().grade()).isEqualTo("A");
    }

    @Test
    void a_grade_is_reached_at_its_bound() {
        card = Scorecards.SUPPORT;
        // (9.5 + 8.5 + 8 + 10) of 40 points
        rateAll("95", "85", "80");
        assertThat(figures().total()).isEqualTo(dec("90.00"));
        assertThat(figures().grade()).isEqualTo("A");
    }

    private static Line partOfBusiness(
            Indicator indicator, String share, Integer planned, Integer actual, String rate) {
        return reached(indicator, share, planned, actual, rate, null).partOf(Indicator.BUSINESS);
    }

    private void planOf(int visits, int expansion, int deals) {
        plans.add(new Submission(Instant.parse("2026-05-28T01:00:00Z"), visits, expansion, deals, told("plan")));
    }

    private void rateAll(String service, String frontOffice, String backOffice) {
        rate(Indicator.SERVICE, service);
        rate(Indicator.FRONT_OFFICE, frontOffice);
        rate(Indicator.BACK_OFFICE, backOffice);
    }

    private static BigDecimal score(Figures figures, Indicator indicator) {
        return figures.find(indicator).orElseThrow().score();
    }
}
