package guanxi.visit.write.day;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.day.LinsDay.ON_TRUCK;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.SIGN_IN;
import static guanxi.visit.write.day.LinsDay.signIn;
import static guanxi.visit.write.day.LinsDay.withdrawnBy;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignIn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Reach;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import guanxi.visit.write.day.MarketDayCommand.SignInToMarket;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is alike for all that is done to a day. */
class MarketDayTest {
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @TestFactory
    Stream<DynamicTest> what_people_do_is_refused_outside_their_reach() {
        return byPeople(LIN)
                .map(command -> DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> days.given(ON_TRUCK)
                        .when(command, AS_COLLEAGUE)
                        .expectNoEvents()
                        .expectException(Refusal.by(CommonRule.OUT_OF_REACH))));
    }

    @TestFactory
    Stream<DynamicTest> outside_ones_reach_nothing_is_said_of_what_else_is_wrong() {
        var stranger = Field.as("specialist", Reach.of(Set.of(STRANGER.number())));
        return Stream.<MarketDayCommand>of(
                        new SignInToMarket(LIN, DAY, SIGN_IN, true),
                        new CorrectSignIn(LIN, DAY, SIGN_IN.at(), withdrawnBy(LIN.number())))
                .map(command -> DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> days.given(ON_TRUCK)
                        .when(command, stranger)
                        .expectNoEvents()
                        .expectException(Refusal.by(CommonRule.OUT_OF_REACH))));
    }

    @TestFactory
    Stream<DynamicTest> what_people_do_for_a_version_that_is_gone_is_refused() {
        return byPeople(LIN)
                .map(command -> DynamicTest.dynamicTest(
                        command.getClass().getSimpleName(), () -> days.given(ON_TRUCK, SIGNED_IN)
                                .when(command, Field.expectingVersion(0))
                                .expectNoEvents()
                                .expectException(Refusal.by(CommonRule.VERSION_IS_STALE))));
    }

    private static Stream<MarketDayCommand> byPeople(ColleagueId specialist) {
        return Stream.of(
                new SignInToMarket(specialist, DAY, signIn("08:20", SignIn.Channel.GPS), false),
                new RecordSignIn(specialist, DAY, signIn("08:20", SignIn.Channel.GPS)),
                new CorrectSignIn(specialist, DAY, SIGN_IN.at(), withdrawnBy("duty")),
                new RecordViolation(specialist, DAY, Norm.EARLY_RETURN, "inspector Zhao", null),
                new WithdrawViolation(specialist, DAY, ON_TRUCK.violationId(), "mistaken identity"));
    }
}
