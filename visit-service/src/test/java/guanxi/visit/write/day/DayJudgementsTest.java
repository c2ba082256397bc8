package guanxi.visit.write.day;

import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import guanxi.language.visit.JudgedVisitBuilder;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.VisitJudgedBuilder;
import guanxi.visit.write.Field;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayJudgementsTest {
    private final DayJudgements judgements = new DayJudgements();

    @Test
    void what_was_said_last_is_no_difference() {
        judgements.remember(judged(NINE));
        assertThat(judgements.differing(List.of(judged(NINE)))).isEmpty();
        var invalid = judged(NINE, Norm.OVERLAPPING_VISITS);
        assertThat(judgements.differing(List.of(invalid))).containsExactly(invalid);
    }

    @Test
    void a_visit_that_left_the_day_is_none_of_it_but_its_report_stays_known() {
        judgements.remember(judged(NINE));
        judgements.forget(NINE.visitId());
        assertThat(judgements.know(NINE.visitId())).isFalse();
        assertThat(judgements.visits()).isEmpty();
        assertThat(judgements.knowReport(NINE.toldBy())).isTrue();
    }

    @Test
    void each_report_that_was_ever_judged_is_known_and_the_newest_is_what_the_visit_is() {
        var corrected = JudgedVisitBuilder.builder(NINE).toldBy("report-2").build();
        judgements.remember(judged(NINE));
        judgements.remember(judged(corrected));
        assertThat(judgements.knowReport(NINE.toldBy())).isTrue();
        assertThat(judgements.knowReport("report-2")).isTrue();
        assertThat(judgements.visits()).containsExactly(entry(NINE.visitId(), corrected));
    }

    @Test
    void the_norms_are_those_of_the_last_judgement_and_the_built_in_ones_before_it() {
        assertThat(judgements.norms()).isEqualTo(NormVersion.BUILT_IN);
        var summer = new NormVersion(2, Field.DAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
        judgements.remember(
                VisitJudgedBuilder.builder(judged(NINE)).norms(summer).build());
        assertThat(judgements.norms()).isEqualTo(summer);
    }
}
