package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import guanxi.evaluation.scoring.AssessedSpecialist.Leave;
import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.evaluation.scoring.Scorecards.Published;
import guanxi.evaluation.scoring.SignedInDay.Correction;
import guanxi.evaluation.scoring.SignedInDay.Entry;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The written rules of how a month is scored, sentence by sentence. */
class ScoringTest extends MonthOfFacts {

    @Nested
    class The_plan_that_counts {

        @Test
        void is_the_last_one_submitted_before_the_month_begins() {
            plan("2026-05-28T09:00:00+08:00", 10);
            plan("2026-05-29T09:00:00+08:00", 20);
            plan("2026-06-01T00:00:00+08:00", 1);
            assertThat(line(Indicator.VISITS).planned()).isEqualTo(20);
        }

        @Test
        void is_the_later_row_at_the_same_instant() {
            plan("2026-05-29T09:00:00+08:00", 10);
            plan("2026-05-29T09:00:00+08:00", 30);
            assertThat(line(Indicator.VISITS).planned()).isEqualTo(30);
        }

        @Test
        void is_not_the_one_that_merely_arrived_last() {
            plan("2026-05-29T09:00:00+08:00", 10);
            plan("2026-05-28T09:00:00+08:00", 30);
            assertThat(line(Indicator.VISITS).planned()).isEqualTo(10);
        }

        @Test
        void is_late_only_after_the_end_of_the_last_working_day() {
            plan("2026-05-30T00:00:00+08:00", 10);
            assertThat(figures().planLate()).isFalse();
            plan("2026-05-30T00:00:01+08:00", 10);
            assertThat(figures().planLate()).isTrue();
        }

        @Test
        void is_in_time_on_a_make_up_day_and_late_after_a_holiday() {
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
        void multiplies_the_scores_of_its_indicators_when_late_before_they_are_rounded() {
            card = with("0.333", "5", "1");
            plan("2026-05-30T10:00:00+08:00", 7);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 3, true);
            rated("80", "80");
            // 40 × 3 ÷ 7 × 0.333 = 5.70857…; rounded first it would be 17.14 × 0.333 = 5.70762
            assertThat(line(Indicator.VISITS).score()).isEqualTo(dec("5.71"));
            assertThat(line(Indicator.DAILY).weight()).isEqualTo(dec("15"));
        }

        @Test
        void leaves_without_it_the_indicators_rated_with_0_and_nothing_late() {
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

    @Nested
    class An_indicator {

        @Test
        void is_not_rated_when_0_is_planned() {
            plans.add(new Submission(Instant.parse("2026-05-28T01:00:00Z"), 0, 0, 0, told("p")));
            signInOnEveryWorkingDay();
            rated("100", "100");
            var figures = figures();
            assertThat(figures.find(Indicator.DEALS).orElseThrow())
                    .isEqualTo(reached(Indicator.DEALS, "20", 0, 0, null, null));
            assertThat(figures.total()).isEqualTo(dec("100.00"));
        }

        @Test
        void has_a_rate_of_at_most_1() {
            plan("2026-05-28T09:00:00+08:00", 2);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 5, true);
            assertThat(line(Indicator.VISITS)).isEqualTo(reached(Indicator.VISITS, "40", 2, 5, "1.0000", "40.00"));
        }

        @Test
        void is_rounded_half_up_from_the_exact_rate() {
            // 40 × 1 ÷ 64 = 0.625 exactly; of a rate cut to four decimals it would be 40 × 0.0156 = 0.62
            plan("2026-05-28T09:00:00+08:00", 64);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 1, true);
            assertThat(line(Indicator.VISITS).score()).isEqualTo(dec("0.63"));
            assertThat(line(Indicator.VISITS).rate()).isEqualTo(dec("0.0156"));
        }

        @Test
        void counts_groups_of_valid_visits_of_the_month_only() {
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 2, true);
            visit("V2", ME, "2026-06-02T10:00:00+08:00", Purpose.C, 4, false);
            visit("V3", ME, "2026-05-31T10:00:00+08:00", Purpose.C, 8, true);
            assertThat(line(Indicator.VISITS).actual()).isEqualTo(2);
            assertThat(evidence("visits.actual")).containsExactly("V1!");
        }

        @Test
        void of_deals_counts_what_the_site_confirmed_in_the_month() {
            referral("R1", 3, "2026-06-30");
            referral("R2", 5, "2026-07-01");
            referral("R3", 7, null);
            assertThat(line(Indicator.DEALS).actual()).isEqualTo(3);
            assertThat(evidence("deals.actual")).containsExactly("R1!");
        }
    }

    @Nested
    class An_expansion {

        @Test
        void is_the_first_valid_visit_ever_to_who_was_registered_as_a_prospect() {
            client(Stage.PROSPECT);
            visit("V0", OTHER, "2026-05-02T09:00:00+08:00", Purpose.A, 9, false);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
            visit("V2", ME, "2026-06-03T09:00:00+08:00", Purpose.A, 4, true);
            assertThat(line(Indicator.EXPANSION).actual()).isEqualTo(2);
            assertThat(evidence("expansion.actual")).containsExactly("V1!", "C1!");
        }

        @Test
        void is_none_after_a_valid_visit_of_another_specialist_in_another_month() {
            client(Stage.PROSPECT);
            visit("V0", OTHER, "2026-05-02T09:00:00+08:00", Purpose.C, 1, true);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
            assertThat(line(Indicator.EXPANSION).actual()).isZero();
        }

        @Test
        void is_the_lesser_visit_id_at_the_same_start() {
            client(Stage.PROSPECT);
            visit("V10", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
            visit("V2", OTHER, "2026-06-02T09:00:00+08:00", Purpose.A, 4, true);
            assertThat(line(Indicator.EXPANSION).actual()).isEqualTo(2);
        }

        @Test
        void is_none_for_another_purpose_or_another_first_stage() {
            client(Stage.PROSPECT);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.B, 2, true);
            visit("V2", ME, "2026-06-03T09:00:00+08:00", Purpose.A, 2, true);
            assertThat(line(Indicator.EXPANSION).actual()).isZero();
            clients.clear();
            allVisits.clear();
            client(Stage.ACTIVE);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.A, 2, true);
            assertThat(line(Indicator.EXPANSION).actual()).isZero();
        }
    }

    @Nested
    class Daily_work {

        @Test
        void is_incomplete_while_a_rating_is_missing_and_still_shows_the_rest() {
            rate(Indicator.TEAMWORK, "88");
            plan("2026-05-28T09:00:00+08:00", 4);
            var figures = figures();
            assertThat(figures.status()).isEqualTo(Status.INCOMPLETE);
            assertThat(figures.total()).isNull();
            assertThat(figures.find(Indicator.DAILY).orElseThrow().score()).isNull();
            assertThat(figures.find(Indicator.TEAMWORK).orElseThrow().rating()).isEqualTo(dec("88"));
            assertThat(figures.find(Indicator.VISITS).orElseThrow().score()).isEqualTo(dec("0.00"));
        }

        @Test
        void takes_5_points_of_conduct_for_a_violation_and_never_goes_below_0() {
            violate(3);
            assertThat(figures().conduct()).isEqualByComparingTo("85");
            violate(18);
            assertThat(figures().violations()).isEqualTo(21);
            assertThat(figures().conduct()).isEqualByComparingTo("0");
            assertThat(evidence("violations")).hasSize(21);
        }

        @Test
        void takes_what_the_scorecard_says_and_rounds_conduct_only_where_it_is_shown() {
            card = with("1", "0.334", "1");
            violate(1);
            signInOnEveryWorkingDay();
            rated("91", "83.33");
            // (91 + 83.33 + 99.666 + 100) ÷ 4 × 0.15 = 14.02485; of a conduct rounded to 99.67 it would be 14.025
            assertThat(figures().conduct()).isEqualTo(dec("99.67"));
            assertThat(line(Indicator.CONDUCT).figure()).isEqualTo(dec("99.67"));
            assertThat(line(Indicator.DAILY).score()).isEqualTo(dec("14.02"));
        }

        @Test
        void counts_attendance_on_working_days_without_leave() {
            listed("2026-06-19", Kind.HOLIDAY);
            listed("2026-06-28", Kind.WORKDAY);
            leave.add(new Leave(LocalDate.parse("2026-06-19"), told("on a holiday")));
            leave.add(new Leave(LocalDate.parse("2026-06-01"), told("on a Monday")));
            signIn("2026-06-01");
            signIn("2026-06-06");
            signIn("2026-06-28");
            signIn("2026-06-29");
            // 22 weekdays − 1 holiday + 1 make-up day − 1 leave = 21; signed in on two of them
            assertThat(figures().attendance()).isEqualTo(dec("9.52"));
            assertThat(evidence("attendance")).contains("on a Monday").doesNotContain("on a holiday");
        }

        @Test
        void is_fully_attended_if_nothing_was_to_be_worked() {
            JUNE.atDay(1).datesUntil(JUNE.plusMonths(1).atDay(1)).forEach(day -> listed(day.toString(), Kind.HOLIDAY));
            assertThat(figures().attendance()).isEqualTo(dec("100.00"));
        }

        @Test
        void does_not_round_attendance_before_the_mean() {
            // 22 due, 19 signed in: 86.3636…; (60.25 + 61 + 100 + 86.3636…) ÷ 4 × 0.15 = 11.53551…
            signInOnEveryWorkingDay();
            signedIn.subList(0, 3).clear();
            rated("60.25", "61");
            assertThat(figures().attendance()).isEqualTo(dec("86.36"));
            assertThat(line(Indicator.DAILY).score()).isEqualTo(dec("11.54"));
        }

        @Test
        void is_rounded_half_up() {
            signInOnEveryWorkingDay();
            rated("91", "83");
            // 374 ÷ 4 × 0.15 = 14.025 exactly
            assertThat(line(Indicator.DAILY).score()).isEqualTo(dec("14.03"));
        }
    }

    @Test
    void the_newest_published_version_that_is_valid_scores_a_month() {
        var second = version(2, YearMonth.of(2026, 7));
        var third = version(3, YearMonth.of(2026, 5));
        var published = List.of(new Published(second, told("e2")), new Published(third, told("e3")));
        assertThat(scoring(YearMonth.of(2026, 4), published).scorecard()).isEqualTo(Scorecards.DEFAULT);
        assertThat(scoring(JUNE, published).told()).isEqualTo(told("e3"));
        assertThat(scoring(JUNE, List.of(new Published(second, told("e2")))).told())
                .isNull();
    }

    @Nested
    class Whoever_came_or_went_within_the_month {

        @Test
        void misses_no_working_day_before_he_joined_nor_after_he_left() {
            stay = new Stay(LocalDate.parse("2026-06-15"), LocalDate.parse("2026-06-19"), told("joined"), told("left"));
            signIn("2026-06-01");
            signIn("2026-06-16");
            // Monday to Friday; the sign-in of the 1st is of a day on which he was not there
            assertThat(figures().attendance()).isEqualTo(dec("20.00"));
            assertThat(evidence("attendance")).containsExactly("joined", "left", "2026-06-16");
        }

        @Test
        void misses_no_plan_if_he_was_not_there_when_it_was_due() {
            stay = new Stay(LocalDate.parse("2026-06-01"), null, told("joined"), null);
            visit("V1", ME, "2026-06-02T09:00:00+08:00", Purpose.C, 3, true);
            rated("100", "100");
            assertThat(line(Indicator.VISITS)).isEqualTo(reached(Indicator.VISITS, "40", null, 3, null, null));
            // daily alone: (100 + 100 + 100 + 0) ÷ 4 = 75
            assertThat(figures().total()).isEqualTo(dec("75.00"));
            stay = new Stay(LocalDate.parse("2026-05-31"), null, told("joined"), null);
            assertThat(figures().total()).isEqualTo(dec("11.25"));
        }
    }

    @Nested
    class Evidence_says_of_each_fact_how_it_counted {

        @Test
        void also_of_a_visit_that_did_not_by_which_rule() {
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
        void with_what_it_says_when_it_happened_and_who_recorded_it_when() {
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
        void and_a_withdrawn_referral_is_no_deal() {
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

    @Test
    void a_day_is_attended_by_what_its_newest_correction_leaves_of_a_sign_in() {
        var at = Instant.parse("2026-06-02T00:30:00Z");
        var wrong = new Correction(at.plusSeconds(60), SignInCorrection.Kind.WITHDRAW, told("withdrawn"));
        var right = new Correction(at.plusSeconds(90), SignInCorrection.Kind.CORRECT, told("corrected"));
        var day = LocalDate.parse("2026-06-02");
        signedIn.add(new SignedInDay(ME, day, JUNE, List.of(new Entry(at, told("signed in"), List.of(right, wrong)))));
        assertThat(figures().attendance()).isEqualTo(dec("4.55"));
        signedIn.clear();
        signedIn.add(new SignedInDay(ME, day, JUNE, List.of(new Entry(at, told("signed in"), List.of(wrong)))));
        assertThat(figures().attendance()).isEqualTo(dec("0.00"));
        assertThat(evidence("attendance")).containsExactly("withdrawn");
    }

    @Test
    void of_the_valid_versions_the_one_with_the_newest_first_month_scores_and_of_equal_ones_the_highest() {
        var june = new Published(version(2, JUNE), told("e2"));
        var may = new Published(version(3, YearMonth.of(2026, 5)), told("e3"));
        assertThat(scoring(JUNE, List.of(june, may)).told()).isEqualTo(told("e2"));
        var again = new Published(version(4, JUNE), told("e4"));
        assertThat(scoring(JUNE, List.of(again, june, may)).told()).isEqualTo(told("e4"));
    }

    private static Published scoring(YearMonth month, List<Published> published) {
        return Scorecards.scoring(month, ScorecardFamily.F_2, published).orElseThrow();
    }
}
