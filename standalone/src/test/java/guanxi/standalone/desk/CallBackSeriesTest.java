package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static guanxi.standalone.desk.ServiceSample.local;
import static guanxi.standalone.desk.ServiceSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
        assertThat(ServiceSample.momentsOfAll().stream().flatMap(CallBackSeriesTest::callBacks))
                .containsExactlyElementsOf(expected("call-back-series.csv"));
    }

    @Test
    void so_do_the_problems_that_they_found() {
        assertThat(ServiceSample.momentsOfAll().stream().flatMap(CallBackSeriesTest::problemSteps))
                .containsExactlyElementsOf(expected("problem-steps.csv"));
    }

    private static Stream<String> callBacks(String at) {
        return SAMPLE.items("call-back-series", at, "").flatMap(one -> one.get("callBacks")
                .valueStream()
                .map(call -> String.join(
                        ",",
                        at,
                        text(one, "standard"),
                        text(one, "seriesId"),
                        text(one, "standardVersion"),
                        text(call, "number"),
                        text(call, "state"),
                        local(call, "opensAt"),
                        local(call, "dueAt"),
                        local(call, "metAt"),
                        text(call, "attempts"),
                        local(call, "nextAttemptBy"),
                        text(call, "lateBySeconds"),
                        text(call.path("responsible"), "who"))));
    }

    private static Stream<String> problemSteps(String at) {
        return SAMPLE.items("call-back-series", at, "")
                .flatMap(one -> one.get("problems").valueStream().flatMap(problem -> problem.get("steps")
                        .valueStream()
                        .map(step -> String.join(
                                ",",
                                at,
                                text(one, "standard"),
                                text(one, "seriesId"),
                                text(problem, "callBackId"),
                                text(step, "step"),
                                text(step, "state"),
                                local(step, "dueAt"),
                                local(step, "metAt"),
                                text(step, "lateBySeconds"),
                                text(step.path("responsible"), "who")))));
    }
}
