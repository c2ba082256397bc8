package guanxi.visit.write.day;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.refusal;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.NO_SIGN_IN;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.SIGN_IN;
import static guanxi.visit.write.day.LinsDay.judged;
import static guanxi.visit.write.day.LinsDay.noneAfterAll;
import static guanxi.visit.write.day.LinsDay.signIn;

import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignIn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A sign-in, and what of the day follows from it (B-14). */
class SigningInTest {
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void a_sign_in_is_recorded() {
        days.givenNoPriorActivity()
                .when(new RecordSignIn(LIN, DAY, SIGN_IN), AS_LIN)
                .expectEvents(SIGNED_IN)
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_sign_in_again_changes_nothing() {
        days.given(SIGNED_IN)
                .when(new RecordSignIn(LIN, DAY, SIGN_IN), AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void another_sign_in_at_the_same_instant_is_refused() {
        days.given(SIGNED_IN)
                .when(new RecordSignIn(LIN, DAY, signIn("08:10", SignIn.Channel.GPS)), AS_LIN)
                .expectNoEvents()
                .expectException(refusal(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void somebody_unknown_does_not_sign_in() {
        days.givenNoPriorActivity()
                .when(new RecordSignIn(STRANGER, DAY, SIGN_IN), DEPARTMENT)
                .expectNoEvents()
                .expectException(refusal(CommonRule.UNKNOWN_SPECIALIST));
    }

    @Test
    void a_late_sign_in_withdraws_what_its_lack_had_violated() {
        days.given(judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN)
                .when(new RecordSignIn(LIN, DAY, SIGN_IN), AS_LIN)
                .expectEvents(SIGNED_IN, judged(NINE), noneAfterAll(NO_SIGN_IN))
                .expectResultMessagePayload(new Outcome(4, true));
    }

    @Test
    void a_sign_in_after_the_first_visit_withdraws_nothing() {
        days.given(judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN)
                .when(new RecordSignIn(LIN, DAY, signIn("09:00:01", SignIn.Channel.GPS)), AS_LIN)
                .expectEvents(new MarketSignedIn(LIN, DAY, signIn("09:00:01", SignIn.Channel.GPS)));
    }
}
