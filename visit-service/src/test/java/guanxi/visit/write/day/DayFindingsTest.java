package guanxi.visit.write.day;

import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.NO_SIGN_IN;
import static guanxi.visit.write.day.LinsDay.TRUCK;
import static guanxi.visit.write.day.LinsDay.found;
import static guanxi.visit.write.day.LinsDay.judged;
import static guanxi.visit.write.day.LinsDay.visit;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DayFindingsTest {
    private static final JudgedVisit LATER = visit("V2", "09:30", "10:30");

    @Test
    void a_valid_visit_is_judged_and_nothing_is_violated() {
        var of = of(List.of(at("08:00")), NINE);
        assertThat(of.judged()).containsExactly(judged(NINE));
        assertThat(of.violated()).isEmpty();
    }

    @Test
    void a_judgement_is_of_the_moment_at_which_the_visit_ended() {
        assertThat(of(List.of(), NINE, LATER).judged())
                .extracting(VisitJudged::occurredAt)
                .containsExactly(at("10:00"), at("10:30"));
    }

    @Test
    void what_one_visit_violates_occurs_at_its_start_and_what_the_day_lacks_at_its_beginning() {
        var of = of(List.of(), LATER, NINE);
        assertThat(of.judged())
                .containsExactly(
                        judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                        judged(LATER, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, Norm.OVERLAPPING_VISITS));
        assertThat(of.violated()).containsExactly(NO_SIGN_IN, found(Norm.OVERLAPPING_VISITS, LATER));
    }

    private static DayFindings of(List<Instant> signIns, JudgedVisit... visits) {
        var byNumber = Arrays.stream(visits).collect(Collectors.toMap(JudgedVisit::visitId, Function.identity()));
        return DayFindings.of(TRUCK, byNumber, signIns, NormVersion.BUILT_IN, TIME);
    }
}
