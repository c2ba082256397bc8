package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.NO_SIGN_IN;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.SIGN_IN;
import static guanxi.visit.write.day.LinsDay.judged;
import static guanxi.visit.write.day.LinsDay.noneAfterAll;
import static guanxi.visit.write.day.LinsDay.withdrawnBy;

import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordCorrection;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** F-15. */
class SignInCorrectionTest {
    private static final SignInCorrection TO_NOON = correction(at("11:00"), "duty");
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void what_follows_from_a_corrected_sign_in_follows_anew() {
        days.given(SIGNED_IN, judged(NINE))
                .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), TO_NOON), DEPARTMENT)
                .expectEvents(
                        new SignInCorrected(LIN, DAY, SIGN_IN.at(), TO_NOON),
                        judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                        NO_SIGN_IN);
    }

    @Test
    void a_withdrawn_sign_in_does_not_count_until_a_newer_correction_says_that_it_does() {
        var withdrawn = new SignInCorrected(LIN, DAY, SIGN_IN.at(), withdrawnBy("duty"));
        var back = correction(at("08:11"), "duty").madeAt(NOW.plusSeconds(1));
        days.given(SIGNED_IN, withdrawn, judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN)
                .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), back), DEPARTMENT)
                .expectEvents(
                        new SignInCorrected(LIN, DAY, SIGN_IN.at(), back), judged(NINE), noneAfterAll(NO_SIGN_IN));
    }

    @Test
    void the_row_as_first_recorded_and_the_correction_that_counts_change_nothing_when_told_again() {
        var corrected = new SignInCorrected(LIN, DAY, SIGN_IN.at(), TO_NOON);
        days.given(SIGNED_IN, corrected)
                .when(new RecordSignIn(LIN, DAY, SIGN_IN), DEPARTMENT)
                .expectNoEvents();
        days.given(SIGNED_IN, corrected)
                .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), TO_NOON.madeAt(NOW.plusSeconds(9))), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void nobody_corrects_his_own() {
        refused(correction(at("08:00"), LIN.number()), VisitRule.OWN_SIGN_IN);
    }

    @Test
    void a_correction_stays_on_its_day_and_changes_something() {
        refused(correction(at(DAY.plusDays(1), "08:00"), "duty"), VisitRule.CORRECTION_CHANGES_THE_DAY);
        refused(correction(null, "duty"), VisitRule.CORRECTION_WITHOUT_CHANGE);
    }

    @Test
    void a_sign_in_that_never_was_is_not_found() {
        days.given(SIGNED_IN)
                .when(new CorrectSignIn(LIN, DAY, at("07:00"), TO_NOON), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @Test
    void a_row_is_known_by_when_the_correction_was_made_and_told_again_it_changes_nothing() {
        var newer = correction(at("08:05"), "duty").madeAt(NOW.plusSeconds(60));
        days.given(SIGNED_IN, corrected(TO_NOON), corrected(newer))
                .when(row(SIGN_IN.at(), TO_NOON), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void a_row_fills_what_a_correction_had_left_open() {
        var whole = new SignInCorrection(
                NOW, SignInCorrection.Kind.CORRECT, at("08:05"), new TerritoryId("east"), null, "duty", "misheard");
        days.given(SIGNED_IN, corrected(correction(at("08:05"), "duty")))
                .when(
                        row(
                                SIGN_IN.at(),
                                new SignInCorrection(
                                        NOW,
                                        SignInCorrection.Kind.CORRECT,
                                        null,
                                        new TerritoryId("east"),
                                        null,
                                        "duty",
                                        "misheard")),
                        DEPARTMENT)
                .expectEvents(corrected(whole));
    }

    @Test
    void another_correction_at_the_same_instant_is_refused() {
        days.given(SIGNED_IN, corrected(TO_NOON))
                .when(row(SIGN_IN.at(), correction(at("11:30"), "duty")), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void a_row_of_a_sign_in_that_nobody_recorded_refers_to_none() {
        days.givenNoPriorActivity()
                .when(row(at("07:00"), TO_NOON), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.UNKNOWN_SIGN_IN));
    }

    private static RecordCorrection row(Instant at, SignInCorrection told) {
        return new RecordCorrection(new CorrectSignIn(LIN, DAY, at, told));
    }

    private static SignInCorrected corrected(SignInCorrection correction) {
        return new SignInCorrected(LIN, DAY, SIGN_IN.at(), correction);
    }

    private void refused(SignInCorrection correction, VisitRule rule) {
        days.given(SIGNED_IN)
                .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), correction), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(rule));
    }

    private static SignInCorrection correction(Instant at, String by) {
        return new SignInCorrection(NOW, SignInCorrection.Kind.CORRECT, at, null, null, by, "misheard");
    }
}
