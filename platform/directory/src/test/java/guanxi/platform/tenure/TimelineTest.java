package guanxi.platform.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.decision.DepartmentTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DepartmentTime TIME = new DepartmentTime(Clock.systemUTC(), SHANGHAI);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 6, 10);
    private static final Timeline<String> SOUTH = Timeline.always("south");

    @Nested
    class Said_for_a_day {
        @Test
        void it_holds_from_the_beginning_of_that_day_in_the_departments_zone() {
            var moved = SOUTH.from(TENTH, "east", TIME);
            assertThat(moved.at(at(TENTH, "00:00").minusNanos(1))).isEqualTo("south");
            assertThat(moved.at(at(TENTH, "00:00"))).isEqualTo("east");
            assertThat(moved.on(TENTH.minusDays(1))).isEqualTo("south");
            assertThat(moved.on(TENTH)).isEqualTo("east");
        }

        @Test
        void what_was_said_first_holds_for_all_time_before() {
            assertThat(SOUTH.from(TENTH, "east", TIME).at(Instant.EPOCH)).isEqualTo("south");
        }

        @Test
        void an_earlier_day_said_later_holds_until_the_next_change_only() {
            var moved = SOUTH.from(TENTH, "east", TIME).from(FIRST, "west", TIME);
            assertThat(moved.on(FIRST)).isEqualTo("west");
            assertThat(moved.on(TENTH.minusDays(1))).isEqualTo("west");
            assertThat(moved.on(TENTH)).isEqualTo("east");
            assertThat(moved.latest()).isEqualTo("east");
        }

        @Test
        void of_one_day_what_was_said_last_holds() {
            var moved = SOUTH.from(TENTH, "east", TIME).from(TENTH, "west", TIME);
            assertThat(moved.on(TENTH)).isEqualTo("west");
        }

        @Test
        void it_wins_over_an_amendment_of_the_same_day_that_was_said_before() {
            var moved = SOUTH.from(TENTH, at(TENTH, "09:00"), "west", TIME).from(TENTH, "east", TIME);
            assertThat(moved.at(at(TENTH, "08:00"))).isEqualTo("east");
            assertThat(moved.at(at(TENTH, "10:00"))).isEqualTo("east");
        }
    }

    @Nested
    class Amended_at_a_moment {
        @Test
        void it_holds_from_that_moment_on() {
            var amended = SOUTH.from(TENTH, at(TENTH, "09:00"), "west", TIME);
            assertThat(amended.at(at(TENTH, "08:59"))).isEqualTo("south");
            assertThat(amended.at(at(TENTH, "09:00"))).isEqualTo("west");
            assertThat(amended.on(TENTH)).isEqualTo("west");
        }
    }

    @Nested
    class Saying_it_again {
        @Test
        void says_nothing_new_where_it_holds_from_the_days_beginning_to_its_end() {
            assertThat(SOUTH.holdsFrom(TENTH, "south", TIME)).isTrue();
            assertThat(SOUTH.holdsFrom(TENTH, "east", TIME)).isFalse();
        }

        @Test
        void says_something_new_where_it_began_or_ended_within_the_day() {
            var amended = SOUTH.from(TENTH, at(TENTH, "09:00"), "west", TIME);
            assertThat(amended.holdsFrom(TENTH, "west", TIME)).isFalse();
            assertThat(amended.holdsFrom(TENTH, "south", TIME)).isFalse();
        }
    }

    private static Instant at(LocalDate day, String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(SHANGHAI).toInstant();
    }
}
