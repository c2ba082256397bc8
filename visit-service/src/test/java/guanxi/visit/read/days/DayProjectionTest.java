package guanxi.visit.read.days;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.MarketDayEvent.ExpenseRecorded;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.days.DayEntry.Expense;
import guanxi.visit.read.days.DayEntry.Judged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayProjectionTest {
    private static final SpecialistId LIN = new SpecialistId("S001");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final String DAY_ID = "day-S001-2026-06-03";
    private static final Instant NINE = Instant.parse("2026-06-03T01:00:00Z");
    private static final SignIn SIGN_IN = new SignIn(
            NINE, SignIn.Channel.LANDLINE, new Person("S001", null, null, "010-5550"), "north", "duty officer Qian");
    private final ViewFixture<DayEntry> days = ViewFixture.of(new DayProjection(), DayEntry.VIEW);

    @Test
    void a_sign_in_is_on_its_day() {
        days.from(DAY_ID, new MarketSignedIn(LIN, DAY, SIGN_IN))
                .expect(new DayEntry(LIN, DAY, List.of(SIGN_IN), List.of(), List.of()));
    }

    @Test
    void a_visit_that_is_judged_anew_is_shown_as_judged_last() {
        days.from(
                        DAY_ID,
                        judged("V1", Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                        judged("V2", Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT))
                .from(DAY_ID, judged("V1"))
                .expect(new DayEntry(
                        LIN,
                        DAY,
                        List.of(),
                        List.of(
                                new Judged(new VisitId("V2"), List.of(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT)),
                                new Judged(new VisitId("V1"), List.of())),
                        List.of()));
    }

    @Test
    void expenses_add_up_and_once_only() {
        days.from(
                        DAY_ID,
                        new MarketSignedIn(LIN, DAY, SIGN_IN),
                        new ExpenseRecorded(LIN, DAY, "taxi", Money.ofFen(1250), null))
                .from(DAY_ID, new ExpenseRecorded(LIN, DAY, "taxi", Money.ofFen(1250), "back"))
                .redelivering()
                .expectSame()
                .expect(new DayEntry(
                        LIN,
                        DAY,
                        List.of(SIGN_IN),
                        List.of(),
                        List.of(
                                new Expense("taxi", Money.ofFen(1250), null),
                                new Expense("taxi", Money.ofFen(1250), "back"))));
    }

    @Test
    void the_projection_is_run_by_the_processor_of_its_view() {
        assertThat(DayProjection.PROCESSOR).isEqualTo(DayEntry.VIEW.processor());
    }

    private static VisitJudged judged(String number, Norm... failures) {
        var visit = new JudgedVisit(
                new VisitId(number),
                new ClientId("C00001"),
                NINE,
                NINE.plusSeconds(600),
                Purpose.B,
                1,
                true,
                "report-1");
        return new VisitJudged(LIN, DAY, visit, List.of(failures));
    }
}
