package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.AssessedSpecialist.Leave;
import guanxi.evaluation.scoring.SignedInDay.Correction;
import guanxi.evaluation.scoring.SignedInDay.Entry;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.SignInCorrection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What daily work is made of: ratings, conduct and attendance. */
class DailyWorkTest extends MonthOfFacts {

    @Test
    void daily_work_is_incomplete_while_a_rating_is_missing_and_still_shows_the_rest() {
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
    void daily_work_takes_5_points_of_conduct_for_a_violation_and_never_goes_below_0() {
        violate(3);
        assertThat(figures().conduct()).isEqualByComparingTo("85");
        violate(18);
        assertThat(figures().violations()).isEqualTo(21);
        assertThat(figures().conduct()).isEqualByComparingTo("0");
        assertThat(evidence("violations")).hasSize(21);
    }

    @Test
    void daily_work_takes_what_the_scorecard_says_and_rounds_conduct_only_where_it_is_shown() {
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
    void daily_work_counts_attendance_on_working_days_without_leave() {
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
    void daily_work_is_fully_attended_if_nothing_was_to_be_worked() {
        JUNE.atDay(1).datesUntil(JUNE.plusMonths(1).atDay(1)).forEach(day -> listed(day.toString(), Kind.HOLIDAY));
        assertThat(figures().attendance()).isEqualTo(dec("100.00"));
    }

    @Test
    void daily_work_does_not_round_attendance_before_the_mean() {
        // 22 due, 19 signed in: 86.3636…; (60.25 + 61 + 100 + 86.3636…) ÷ 4 × 0.15 = 11.53551…
        signInOnEveryWorkingDay();
        signedIn.subList(0, 3).clear();
        rated("60.25", "61");
        assertThat(figures().attendance()).isEqualTo(dec("86.36"));
        assertThat(line(Indicator.DAILY).score()).isEqualTo(dec("11.54"));
    }

    @Test
    void daily_work_is_rounded_half_up() {
        signInOnEveryWorkingDay();
        rated("91", "83");
        // 374 ÷ 4 × 0.15 = 14.025 exactly
        assertThat(line(Indicator.DAILY).score()).isEqualTo(dec("14.03"));
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
}
