package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.SIGN_IN;
import static guanxi.visit.write.day.LinsDay.found;
import static guanxi.visit.write.day.LinsDay.judged;
import static guanxi.visit.write.day.LinsDay.noneAfterAll;
import static guanxi.visit.write.day.LinsDay.signIn;
import static guanxi.visit.write.day.LinsDay.visit;

import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.JudgedVisitBuilder;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.Territories;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.day.MarketDayCommand.WithdrawJudgement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What was judged is judged anew when what it was judged by has changed (ADR 14). */
class JudgingAnewTest {
    private static final JudgedVisit CORRECTED = JudgedVisitBuilder.builder(visit("V1", "16:00", "17:00"))
            .toldBy("report-2")
            .build();
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void a_corrected_report_is_judged_instead_of_the_one_before() {
        days.given(SIGNED_IN, judged(NINE))
                .when(new JudgeVisit(LIN, DAY, CORRECTED), DEPARTMENT)
                .expectEvents(
                        judged(CORRECTED, Norm.OUTSIDE_VISITING_HOURS), found(Norm.OUTSIDE_VISITING_HOURS, CORRECTED));
    }

    @Test
    void a_judgement_that_another_sign_in_leaves_as_it_is_is_not_said_again() {
        days.given(SIGNED_IN, judged(NINE))
                .when(new RecordSignIn(LIN, DAY, signIn("08:20", SignIn.Channel.GPS)), DEPARTMENT)
                .expectEvents(new MarketSignedIn(LIN, DAY, signIn("08:20", SignIn.Channel.GPS)));
    }

    @Test
    void a_report_that_comes_again_after_it_was_corrected_changes_nothing() {
        days.given(SIGNED_IN, judged(NINE), judged(CORRECTED, Norm.OUTSIDE_VISITING_HOURS), outside())
                .when(new JudgeVisit(LIN, DAY, NINE), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(3, false));
    }

    @Test
    void a_visit_that_left_the_day_takes_its_violations_with_it_and_overlaps_nothing() {
        var later = visit("V2", "09:30", "10:30");
        days.given(
                        SIGNED_IN,
                        judged(NINE),
                        judged(later, Norm.OVERLAPPING_VISITS),
                        found(Norm.OVERLAPPING_VISITS, later))
                .when(new WithdrawJudgement(LIN, DAY, NINE.visitId(), "another day"), DEPARTMENT)
                .expectEvents(withdrawn(), judged(later), noneAfterAll(found(Norm.OVERLAPPING_VISITS, later)));
    }

    @Test
    void a_visit_that_left_the_day_leaves_it_once() {
        days.given(SIGNED_IN, judged(NINE), withdrawn())
                .when(new WithdrawJudgement(LIN, DAY, NINE.visitId(), "another day"), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void territories_are_looked_up_when_the_day_judges_and_not_when_the_visit_was_reported() {
        var before = new Territories(new TerritoryId("south"), List.of(new TerritoryId("north")));
        days.given(
                        SIGNED_IN,
                        new VisitJudged(
                                LIN, DAY, NINE.in(before), List.of(Norm.OUTSIDE_TERRITORY), NormVersion.BUILT_IN),
                        found(Norm.OUTSIDE_TERRITORY, NINE))
                .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                .expectEvents(judged(NINE), noneAfterAll(found(Norm.OUTSIDE_TERRITORY, NINE)));
    }

    @Test
    void a_day_is_judged_by_the_norms_that_held_on_it_and_says_which() {
        var late = new NormVersion(7, DAY, LocalTime.of(9, 30), LocalTime.of(16, 30));
        var strict = Field.of(MarketDay.class, (specialist, day, moment) -> false, new Field.Town() {
            @Override
            public NormVersion normsOn(LocalDate day) {
                return day.equals(DAY) ? late : super.normsOn(day);
            }
        });
        strict.given(SIGNED_IN, judged(NINE))
                .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                .expectEvents(new VisitJudged(LIN, DAY, NINE, List.of(Norm.OUTSIDE_VISITING_HOURS), late), outside());
    }

    @Test
    void a_sign_in_is_judged_by_the_norms_that_the_day_used_last() {
        var late = new NormVersion(7, DAY, LocalTime.of(9, 30), LocalTime.of(16, 30));
        var both = List.of(Norm.OUTSIDE_VISITING_HOURS, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT);
        days.given(new VisitJudged(LIN, DAY, NINE, both, late), outside())
                .when(new RecordSignIn(LIN, DAY, SIGN_IN), DEPARTMENT)
                .expectEvents(SIGNED_IN, new VisitJudged(LIN, DAY, NINE, List.of(Norm.OUTSIDE_VISITING_HOURS), late));
    }

    @Test
    void a_day_that_is_judged_again_by_the_same_says_nothing() {
        days.given(SIGNED_IN, judged(NINE))
                .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    private static VisitJudgementWithdrawn withdrawn() {
        return new VisitJudgementWithdrawn(LIN, DAY, NINE.visitId(), NINE.clientId(), "another day", NOW);
    }

    private static NormViolated outside() {
        return found(Norm.OUTSIDE_VISITING_HOURS, NINE);
    }
}
