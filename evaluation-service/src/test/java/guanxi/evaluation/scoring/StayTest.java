package guanxi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import guanxi.language.evaluation.Indicator;
import guanxi.language.visit.Purpose;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A month of which a specialist was there only a part. */
class StayTest extends MonthOfFacts {

    @Test
    void whoever_came_or_went_within_the_month_misses_no_working_day_before_he_joined_nor_after_he_left() {
        stay = new Stay(LocalDate.parse("2026-06-15"), LocalDate.parse("2026-06-19"), told("joined"), told("left"));
        signIn("2026-06-01");
        signIn("2026-06-16");
        // Monday to Friday; the sign-in of the 1st is of a day on which he was not there
        assertThat(figures().attendance()).isEqualTo(dec("20.00"));
        assertThat(evidence("attendance")).containsExactly("joined", "left", "2026-06-16");
    }

    @Test
    void whoever_came_or_went_within_the_month_misses_no_plan_if_he_was_not_there_when_it_was_due() {
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
