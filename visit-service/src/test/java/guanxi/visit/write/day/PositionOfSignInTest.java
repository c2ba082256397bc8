package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.day.LinsDay.signIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;

import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.Position;
import guanxi.language.visit.SignIn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import java.math.BigDecimal;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Where he signed in (F-15): told with the sign-in, filled in later, never told otherwise. */
class PositionOfSignInTest {
    private static final SignIn NOWHERE = signIn("08:10", SignIn.Channel.GPS);
    private static final SignIn SOMEWHERE = NOWHERE.with(position("30.1", null, null));
    private static final SignIn THERE = NOWHERE.with(position("30.1", at("08:09"), false));
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void a_row_that_fills_the_position_is_the_next_step() {
        days.given(signedIn(NOWHERE)).when(told(THERE), DEPARTMENT).expectEvents(filled(THERE));
        days.given(signedIn(SOMEWHERE)).when(told(THERE), DEPARTMENT).expectEvents(filled(THERE));
    }

    @Test
    void what_leaves_out_what_is_known_or_writes_it_otherwise_changes_nothing() {
        days.given(signedIn(NOWHERE), filled(THERE))
                .when(told(NOWHERE), DEPARTMENT)
                .expectNoEvents();
        days.given(signedIn(THERE)).when(told(SOMEWHERE), DEPARTMENT).expectNoEvents();
        days.given(signedIn(THERE))
                .when(told(NOWHERE.with(position("30.100", at("08:09"), false))), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void another_position_is_refused_by_its_field_and_shows_nobodys() {
        days.given(signedIn(THERE))
                .when(told(NOWHERE.with(position("30.2", at("08:09"), false))), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(
                        hasToString(allOf(containsString("field=latitude"), not(containsString("30.1")))));
        days.given(signedIn(THERE))
                .when(told(NOWHERE.with(position("30.1", at("08:09"), true))), DEPARTMENT)
                .expectExceptionDetails(hasToString(containsString("field=mocked")));
    }

    private static Position position(String latitude, Instant fixedAt, Boolean mocked) {
        return Position.of(LIN, new BigDecimal(latitude), new BigDecimal("120"), BigDecimal.TEN, fixedAt, mocked);
    }

    private static MarketSignedIn signedIn(SignIn signIn) {
        return new MarketSignedIn(LIN, DAY, signIn);
    }

    private static SignInFilled filled(SignIn whole) {
        return new SignInFilled(LIN, DAY, whole, NOW);
    }

    private static RecordSignIn told(SignIn signIn) {
        return new RecordSignIn(LIN, DAY, signIn);
    }
}
