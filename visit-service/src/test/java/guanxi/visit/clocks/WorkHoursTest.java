package guanxi.visit.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.Weekday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkHoursTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 30);
    private static final OfficeId OFFICE = new OfficeId("O03");
    private static final OfficeId OTHER = new OfficeId("O01");
    private final List<StatedHours> stated = new ArrayList<>();

    @Test
    void of_what_was_stated_the_first_in_order_counts() {
        stated.add(new StatedHours(null, Weekday.THU, null, null, from("01:00")));
        assertThat(of(OFFICE, THURSDAY)).isEqualTo(from("01:00"));
        stated.add(new StatedHours(OFFICE, Weekday.THU, null, null, from("02:00")));
        assertThat(of(OFFICE, THURSDAY)).isEqualTo(from("02:00"));
        stated.add(new StatedHours(null, null, THURSDAY, null, from("03:00")));
        assertThat(of(OFFICE, THURSDAY)).isEqualTo(from("03:00"));
        stated.add(new StatedHours(OFFICE, null, THURSDAY, null, from("04:00")));
        assertThat(of(OFFICE, THURSDAY)).isEqualTo(from("04:00"));
        assertThat(of(OTHER, THURSDAY)).isEqualTo(from("03:00"));
        assertThat(of(OTHER, THURSDAY.plusWeeks(1))).isEqualTo(from("01:00"));
    }

    @Test
    void of_several_for_a_weekday_the_newest_that_is_valid_counts() {
        stated.add(new StatedHours(OFFICE, Weekday.THU, null, THURSDAY, from("09:00")));
        stated.add(new StatedHours(OFFICE, Weekday.THU, null, null, from("08:30")));
        stated.add(new StatedHours(OFFICE, Weekday.THU, null, THURSDAY.plusDays(1), from("10:00")));
        assertThat(of(OFFICE, THURSDAY.minusWeeks(1))).isEqualTo(from("08:30"));
        assertThat(of(OFFICE, THURSDAY)).isEqualTo(from("09:00"));
        assertThat(of(OFFICE, THURSDAY.plusWeeks(1))).isEqualTo(from("10:00"));
    }

    @Test
    void what_nobody_stated_is_built_in() {
        assertThat(of(null, THURSDAY)).hasToString("[08:00-12:00, 13:00-17:30]");
    }

    private List<WorkInterval> of(OfficeId office, LocalDate day) {
        return new WorkHours(stated).on(day, office);
    }

    private static List<WorkInterval> from(String begins) {
        return List.of(new WorkInterval(begins, "12:00"));
    }
}
