package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The cases of the service desk's sample, its duty board and its figures, and what a separate program made of them. */
class CasesTest {
    @RegisterExtension
    static final ServiceSample SAMPLE = new ServiceSample();

    @Test
    void the_cases_stand_at_each_moment_as_they_were_found_apart() {
        assertThat(SAMPLE.shown().cases()).containsExactlyElementsOf(expected("cases.csv"));
    }

    @Test
    void so_do_their_steps_to_the_second() {
        assertThat(SAMPLE.shown().steps()).containsExactlyElementsOf(expected("case-steps.csv"));
    }

    @Test
    void the_duty_board_had_these_lines_in_this_order() {
        assertThat(SAMPLE.shown().boards()).containsExactlyElementsOf(expected("duty-board.csv"));
    }

    /** What the clock's events keep, against what is read of all that was told. */
    @Test
    void the_duty_board_of_now_is_that_of_this_moment() {
        var now = Instant.now().toString();
        assertThat(SAMPLE.shown().boardOfNow())
                .containsExactlyElementsOf(SAMPLE.shown().boardWithoutLateness(now));
    }

    @Test
    void what_the_events_say_of_each_step_is_what_was_found_apart() {
        SAMPLE.waitForTheDesk();
        SaidDeadlines.in(SAMPLE.house()).mustBeAsExpected();
    }

    @Test
    void the_months_come_to_these_figures() {
        assertThat(SAMPLE.shown().figures()).containsExactlyElementsOf(expected("figures.csv"));
    }
}
