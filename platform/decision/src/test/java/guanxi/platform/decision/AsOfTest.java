package guanxi.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-25");
    private static final DepartmentTime TIME = new DepartmentTime(
            Clock.fixed(Instant.parse("2026-06-03T16:00:00Z"), ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));

    @Test
    void a_moment_is_seen_before_the_local_end_of_the_day_and_not_exactly_then() {
        assertThat(TIME.asOf(DAY).sees(Instant.parse("2026-05-25T15:59:59.999Z")))
                .isTrue();
        assertThat(TIME.asOf(DAY).sees(Instant.parse("2026-05-25T16:00:00Z"))).isFalse();
    }

    @Test
    void a_date_is_seen_on_its_own_day() {
        assertThat(TIME.asOf(DAY).sees(DAY)).isTrue();
        assertThat(TIME.asOf(DAY).sees(DAY.plusDays(1))).isFalse();
    }

    @Test
    void not_asked_of_a_day_it_is_as_of_the_departments_today() {
        assertThat(TIME.asOf(null).day()).isEqualTo(LocalDate.parse("2026-06-04"));
    }
}
