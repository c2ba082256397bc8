package guanxi.visit.write.day;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.refusal;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.SIGN_IN;
import static guanxi.visit.write.day.LinsDay.signIn;

import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInBuilder;
import guanxi.platform.decision.Reach;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.day.MarketDayCommand.SignInToMarket;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Who says what of a sign-in (B-14, F-15). */
class WhoSignsInTest {
    private static final MetaData AS_DUTY_OFFICER = Field.as("duty-officer", Reach.DEPARTMENT);
    private static final SignIn POSITION = signIn("08:20", SignIn.Channel.GPS);
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void a_specialist_signs_in_by_the_clock_and_his_position() {
        days.givenNoPriorActivity()
                .when(new SignInToMarket(LIN, DAY, POSITION, false), AS_LIN)
                .expectEvents(new MarketSignedIn(LIN, DAY, POSITION));
    }

    @Test
    void a_specialist_names_no_time_of_his_own() {
        days.givenNoPriorActivity()
                .when(new SignInToMarket(LIN, DAY, POSITION, true), AS_LIN)
                .expectNoEvents()
                .expectException(refusal(VisitRule.A_SPECIALIST_SIGNS_IN_BY_THE_CLOCK));
    }

    @Test
    void a_call_is_registered_by_the_duty_officer_and_not_by_the_caller() {
        var call = new SignInToMarket(LIN, DAY, SIGN_IN, true);
        days.givenNoPriorActivity().when(call, AS_DUTY_OFFICER).expectEvents(SIGNED_IN);
        days.givenNoPriorActivity()
                .when(new SignInToMarket(LIN, DAY, SIGN_IN, false), AS_LIN)
                .expectNoEvents()
                .expectException(refusal(VisitRule.A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER));
        var claimed = SignInBuilder.builder(POSITION).dutyOfficer("Qian").build();
        days.givenNoPriorActivity()
                .when(new SignInToMarket(LIN, DAY, claimed, false), AS_LIN)
                .expectNoEvents()
                .expectException(refusal(VisitRule.A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER));
    }

    @Test
    void a_row_that_only_fills_who_took_the_call_is_the_next_step() {
        var taken = SignInBuilder.builder(SIGN_IN).dutyOfficer("Qian").build();
        days.given(SIGNED_IN)
                .when(new RecordSignIn(LIN, DAY, taken), DEPARTMENT)
                .expectEvents(new SignInFilled(LIN, DAY, taken, NOW));
        days.given(SIGNED_IN, new SignInFilled(LIN, DAY, taken, NOW))
                .when(new RecordSignIn(LIN, DAY, SIGN_IN), DEPARTMENT)
                .expectNoEvents();
    }
}
