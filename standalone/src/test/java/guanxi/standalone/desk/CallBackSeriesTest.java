package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The call-backs of the service desk's sample, and what a separate program made of them. */
class CallBackSeriesTest {
    @RegisterExtension
    static final ServiceSample SAMPLE = new ServiceSample();

    @Test
    void as_many_rows_are_taken_and_those_are_refused_that_must_be() {
        assertThat(SAMPLE.imported()).containsExactlyInAnyOrderElementsOf(ServiceSample.expectedOfForms("imports.csv"));
        assertThat(SAMPLE.refused()).containsExactlyInAnyOrderElementsOf(ServiceSample.expectedOfForms("rejected.csv"));
    }

    @Test
    void the_call_backs_stand_at_each_moment_as_they_were_found_apart() {
        assertThat(SAMPLE.shown().callBacks()).containsExactlyElementsOf(expected("call-back-series.csv"));
    }

    @Test
    void so_do_the_problems_that_they_found() {
        assertThat(SAMPLE.shown().problemSteps()).containsExactlyElementsOf(expected("problem-steps.csv"));
    }
}
