package guanxi.client.query.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.query.checklists.ChecklistFigures.Use;
import guanxi.client.standards.ServiceFigures.Satisfaction;
import guanxi.language.client.CallStep;
import guanxi.language.client.CallTicks;
import guanxi.language.client.QuestionType;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickedMonthTest {
    private static final Satisfaction NOBODYS = new Satisfaction(0, null);
    private final TickedMonth month = new TickedMonth();

    @Test
    void each_thing_is_counted_with_the_satisfaction_of_where_it_was_done_and_where_not() {
        heard(List.of(CallStep.GREETED), List.of(QuestionType.SERVICE), 5, 4);
        heard(List.of(CallStep.GREETED), List.of(), 2);
        heard(List.of(), List.of(QuestionType.OPEN));
        month.call();
        var figures = figures();
        assertThat(figures.calls()).isEqualTo(4);
        assertThat(figures.ticked()).isEqualTo(3);
        assertThat(figures.uses())
                .contains(new Use(CallStep.GREETED, null, 2, satisfaction(3, "3.67"), NOBODYS))
                .contains(new Use(null, QuestionType.SERVICE, 1, satisfaction(2, "4.50"), satisfaction(1, "2.00")))
                .contains(new Use(null, QuestionType.CHOICE, 0, NOBODYS, satisfaction(3, "3.67")));
    }

    @Test
    void all_that_can_be_ticked_is_told_in_its_order() {
        assertThat(figures().uses()).hasSize(CallStep.values().length + QuestionType.values().length);
        assertThat(figures().uses().getFirst().step()).isEqualTo(CallStep.PICKED_UP);
        assertThat(figures().uses().getLast().question()).isEqualTo(QuestionType.SERVICE);
    }

    private void heard(List<CallStep> steps, List<QuestionType> questions, Integer... ratings) {
        month.call();
        month.ticked(new CallTicks(steps, questions, List.of()), List.of(ratings));
    }

    private ChecklistFigures figures() {
        return month.figures(new ColleagueId("S001"), YearMonth.of(2026, 6));
    }

    private static Satisfaction satisfaction(int counted, String mean) {
        return new Satisfaction(counted, new BigDecimal(mean));
    }
}
