package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.NO_SIGN_IN;
import static guanxi.visit.write.day.LinsDay.ON_TRUCK;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.found;
import static guanxi.visit.write.day.LinsDay.judged;
import static guanxi.visit.write.day.LinsDay.noneAfterAll;
import static guanxi.visit.write.day.LinsDay.visit;

import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.JudgedVisitBuilder;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Samples;
import guanxi.language.visit.Territories;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Whatever visit arrives, in whatever order, the day says what is different. */
class JudgingTest {
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void a_visit_after_a_sign_in_is_valid() {
        days.given(SIGNED_IN)
                .when(new JudgeVisit(LIN, DAY, NINE), DEPARTMENT)
                .expectEvents(judged(NINE))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void a_visit_without_a_sign_in_is_not() {
        days.givenNoPriorActivity()
                .when(new JudgeVisit(LIN, DAY, NINE), DEPARTMENT)
                .expectEvents(judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN);
    }

    @Test
    void a_visit_that_was_judged_changes_nothing() {
        days.given(SIGNED_IN, judged(NINE))
                .when(new JudgeVisit(LIN, DAY, NINE), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void an_earlier_visit_that_comes_late_makes_the_later_one_overlap() {
        var early = visit("V2", "08:30", "09:30");
        days.given(SIGNED_IN, judged(NINE))
                .when(new JudgeVisit(LIN, DAY, early), DEPARTMENT)
                .expectEvents(
                        judged(early), judged(NINE, Norm.OVERLAPPING_VISITS), found(Norm.OVERLAPPING_VISITS, NINE));
    }

    @Test
    void an_earlier_visit_before_the_sign_in_lacks_it_though_the_day_had_one_until_then() {
        var early = visit("V2", "08:00", "08:05");
        days.given(SIGNED_IN, judged(NINE))
                .when(new JudgeVisit(LIN, DAY, early), DEPARTMENT)
                .expectEvents(judged(early, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN);
    }

    /** B-13: the shop stands in the north, which Lin works until the end of June. */
    @Test
    void the_territories_are_those_at_the_start_of_the_visit() {
        var june = LocalDate.of(2026, 6, 30);
        judgedOn(june).expectEvents(new VisitJudged(LIN, june, nine(june, "north"), List.of(), NormVersion.BUILT_IN));
        var july = LocalDate.of(2026, 7, 1);
        var outside = List.of(Norm.OUTSIDE_TERRITORY);
        judgedOn(july)
                .expectEvents(
                        new VisitJudged(LIN, july, nine(july, "south"), outside, NormVersion.BUILT_IN),
                        Samples.found(Norm.OUTSIDE_TERRITORY, nine(july, "south"))
                                .date(july)
                                .build());
    }

    private static ResultValidator<MarketDay> judgedOn(LocalDate day) {
        var signIn = Samples.signIn().at(at(day, "08:00")).build();
        return Field.of(MarketDay.class)
                .given(new MarketSignedIn(LIN, day, signIn))
                .when(new JudgeVisit(LIN, day, nine(day, "nowhere yet")), DEPARTMENT);
    }

    private static JudgedVisit nine(LocalDate day, String specialist) {
        return JudgedVisitBuilder.builder(NINE)
                .startedAt(at(day, "09:00"))
                .endedAt(at(day, "10:00"))
                .territories(new Territories(new TerritoryId("north"), List.of(new TerritoryId(specialist))))
                .build();
    }

    @Test
    void what_an_inspector_found_is_not_withdrawn_by_judging() {
        days.given(ON_TRUCK, SIGNED_IN)
                .when(new JudgeVisit(LIN, DAY, NINE), DEPARTMENT)
                .expectEvents(judged(NINE));
    }

    @Test
    void a_violation_that_was_withdrawn_is_found_again_if_it_is_one_after_all() {
        var early = visit("V2", "08:00", "08:05");
        days.given(
                        judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                        NO_SIGN_IN,
                        SIGNED_IN,
                        judged(NINE),
                        noneAfterAll(NO_SIGN_IN))
                .when(new JudgeVisit(LIN, DAY, early), DEPARTMENT)
                .expectEvents(judged(early, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN);
    }
}
