package guanxi.visit.write.day;

import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.NO_SIGN_IN;
import static guanxi.visit.write.day.LinsDay.ON_TRUCK;
import static guanxi.visit.write.day.LinsDay.TRUCK;
import static guanxi.visit.write.day.LinsDay.found;
import static guanxi.visit.write.day.LinsDay.noneAfterAll;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayViolationsTest {
    private static final NormViolated OVERLAP = found(Norm.OVERLAPPING_VISITS, NINE);
    private final DayViolations violations = new DayViolations();

    @Test
    void what_is_found_is_said_once_and_taken_back_when_it_is_not_found_any_more() {
        assertThat(violations.differing(List.of(NO_SIGN_IN, OVERLAP), NOW)).containsExactly(NO_SIGN_IN, OVERLAP);
        violations.remember(NO_SIGN_IN);
        violations.remember(OVERLAP);
        assertThat(violations.differing(List.of(NO_SIGN_IN, OVERLAP), NOW)).isEmpty();
        assertThat(violations.differing(List.of(OVERLAP), NOW)).containsExactly(noneAfterAll(NO_SIGN_IN));
    }

    @Test
    void what_was_taken_back_is_said_again_when_it_is_found_again() {
        violations.remember(OVERLAP);
        violations.forget(OVERLAP.violationId());
        assertThat(violations.differing(List.of(OVERLAP), NOW)).containsExactly(OVERLAP);
    }

    @Test
    void what_an_inspector_found_is_not_the_systems_to_take_back() {
        violations.remember(ON_TRUCK);
        assertThat(violations.differing(List.of(), NOW)).isEmpty();
    }

    @Test
    void what_an_inspector_entered_is_entered_once_whether_or_not_it_stands() {
        assertThat(violations.recorded(TRUCK, at("00:00"))).containsExactly(ON_TRUCK);
        violations.remember(ON_TRUCK);
        assertThat(violations.recorded(TRUCK, at("00:00"))).isEmpty();
        violations.forget(ON_TRUCK.violationId());
        assertThat(violations.recorded(TRUCK, at("00:00"))).isEmpty();
    }
}
