package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The forms of the sample quarter: which rows are taken, and which are refused, by which code. */
class QuarterFormsTest {
    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void as_many_rows_are_taken_and_those_are_refused_that_must_be() {
        assertThat(quarter.imported())
                .containsExactlyInAnyOrderElementsOf(SampleQuarter.expectedOfForms("imports.csv"));
        assertThat(quarter.refused())
                .containsExactlyInAnyOrderElementsOf(SampleQuarter.expectedOfForms("refusals.csv"));
    }

    @Test
    void given_again_every_form_changes_nothing() {
        SampleQuarter.FORMS.forEach(form -> {
            var again = quarter.giveAgain(form);
            assertThat(again.get("accepted").asInt()).as(form.label()).isZero();
            assertThat(again.get("unchanged").asInt())
                    .isEqualTo(again.get("rows").asInt() - again.get("rejected").size());
        });
    }
}
