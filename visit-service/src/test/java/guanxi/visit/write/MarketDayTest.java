package guanxi.visit.write;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.Field.refusal;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.visit.MarketDayEvent.ExpenseRecorded;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.MarketDayCommand.RecordExpense;
import guanxi.visit.write.MarketDayCommand.RecordViolation;
import guanxi.visit.write.MarketDayCommand.SignInToMarket;
import guanxi.visit.write.MarketDayCommand.WithdrawViolation;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MarketDayTest {
    private static final String NO_SIGN_IN = Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT.name();
    private static final JudgedVisit NINE = visit("V1", "09:00", "10:00");
    private static final SignIn SIGN_IN = signIn("08:10", SignIn.Channel.LANDLINE);
    private static final MarketSignedIn SIGNED_IN = new MarketSignedIn(LIN, DAY, SIGN_IN);
    private static final RecordViolation TRUCK =
            new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Zhao", "rode along");
    private static final NormViolated ON_TRUCK =
            new NormViolated(LIN, DAY, "INSPECTOR-1", Norm.DELIVERY_TRUCK, null, "inspector Zhao", "rode along");
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Nested
    class SigningIn {
        @Test
        void a_sign_in_is_recorded() {
            days.givenNoPriorActivity()
                    .when(new SignInToMarket(LIN, DAY, SIGN_IN), AS_LIN)
                    .expectEvents(SIGNED_IN)
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void the_same_sign_in_again_changes_nothing() {
            days.given(SIGNED_IN)
                    .when(new SignInToMarket(LIN, DAY, SIGN_IN), AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(0, false));
        }

        @Test
        void another_sign_in_at_the_same_instant_is_refused() {
            days.given(SIGNED_IN)
                    .when(new SignInToMarket(LIN, DAY, signIn("08:10", SignIn.Channel.GPS)), AS_LIN)
                    .expectNoEvents()
                    .expectException(refusal(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
        }

        @Test
        void somebody_unknown_does_not_sign_in() {
            days.givenNoPriorActivity()
                    .when(new SignInToMarket(STRANGER, DAY, SIGN_IN), DEPARTMENT)
                    .expectNoEvents()
                    .expectException(refusal(CommonRule.UNKNOWN_SPECIALIST));
        }

        @Test
        void a_late_sign_in_withdraws_what_its_lack_had_violated() {
            days.given(
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null))
                    .when(new SignInToMarket(LIN, DAY, SIGN_IN), AS_LIN)
                    .expectEvents(
                            SIGNED_IN,
                            judged(NINE),
                            new ViolationWithdrawn(
                                    LIN,
                                    DAY,
                                    NO_SIGN_IN,
                                    Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT,
                                    "Later facts of the day show it was none."))
                    .expectResultMessagePayload(new Outcome(4, true));
        }

        @Test
        void a_sign_in_after_the_first_visit_withdraws_nothing() {
            days.given(
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null))
                    .when(new SignInToMarket(LIN, DAY, signIn("09:00:01", SignIn.Channel.GPS)), AS_LIN)
                    .expectEvents(new MarketSignedIn(LIN, DAY, signIn("09:00:01", SignIn.Channel.GPS)));
        }
    }

    @Nested
    class Judging {
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
                    .expectEvents(
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null));
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
                            judged(early),
                            judged(NINE, Norm.OVERLAPPING_VISITS),
                            found("OVERLAPPING_VISITS-V1", Norm.OVERLAPPING_VISITS, NINE.visitId()));
        }

        @Test
        void an_earlier_visit_before_the_sign_in_lacks_it_though_the_day_had_one_until_then() {
            var early = visit("V2", "08:00", "08:05");
            days.given(SIGNED_IN, judged(NINE))
                    .when(new JudgeVisit(LIN, DAY, early), DEPARTMENT)
                    .expectEvents(
                            judged(early, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null));
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
                            found(NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null),
                            SIGNED_IN,
                            judged(NINE),
                            new ViolationWithdrawn(LIN, DAY, NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, "none"))
                    .when(new JudgeVisit(LIN, DAY, early), DEPARTMENT)
                    .expectEvents(
                            judged(early, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null));
        }
    }

    @Nested
    class Inspecting {
        @Test
        void an_inspector_enters_a_violation() {
            days.givenNoPriorActivity()
                    .when(TRUCK, DEPARTMENT)
                    .expectEvents(ON_TRUCK)
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void the_same_violation_again_changes_nothing_even_if_it_was_withdrawn() {
            days.given(ON_TRUCK).when(TRUCK, DEPARTMENT).expectNoEvents();
            days.given(ON_TRUCK, withdrawn())
                    .when(TRUCK, DEPARTMENT)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void two_violations_differ_by_their_remarks() {
            days.given(ON_TRUCK)
                    .when(new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Zhao", "again"), DEPARTMENT)
                    .expectEvents(new NormViolated(
                            LIN, DAY, "INSPECTOR-2", Norm.DELIVERY_TRUCK, null, "inspector Zhao", "again"));
        }

        @Test
        void the_number_of_a_withdrawn_violation_is_not_given_again() {
            days.given(ON_TRUCK, withdrawn())
                    .when(new RecordViolation(LIN, DAY, Norm.PLAYING_AT_WORK, "inspector Zhao", null), DEPARTMENT)
                    .expectEvents(new NormViolated(
                            LIN, DAY, "INSPECTOR-2", Norm.PLAYING_AT_WORK, null, "inspector Zhao", null));
        }

        @TestFactory
        Stream<DynamicTest> what_the_system_finds_an_inspector_cannot_enter_and_the_rest_he_can() {
            return Stream.of(Norm.values())
                    .map(norm -> DynamicTest.dynamicTest(norm.name(), () -> {
                        var result = days.givenNoPriorActivity()
                                .when(new RecordViolation(LIN, DAY, norm, "inspector Zhao", null), DEPARTMENT);
                        if (norm.foundBySystem()) {
                            result.expectNoEvents().expectException(refusal(VisitRule.THE_SYSTEM_FINDS_THIS_ITSELF));
                        } else {
                            result.expectEvents(
                                    new NormViolated(LIN, DAY, "INSPECTOR-1", norm, null, "inspector Zhao", null));
                        }
                    }));
        }

        @Test
        void an_inspectors_violation_is_withdrawn_with_a_reason() {
            days.given(ON_TRUCK)
                    .when(new WithdrawViolation(LIN, DAY, "INSPECTOR-1", "mistaken identity"), DEPARTMENT)
                    .expectEvents(withdrawn())
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void a_violation_that_was_withdrawn_stays_so() {
            days.given(ON_TRUCK, withdrawn())
                    .when(new WithdrawViolation(LIN, DAY, "INSPECTOR-1", "mistaken identity"), DEPARTMENT)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void a_violation_that_never_was_is_not_found() {
            days.given(ON_TRUCK)
                    .when(new WithdrawViolation(LIN, DAY, "INSPECTOR-2", "mistaken identity"), DEPARTMENT)
                    .expectNoEvents()
                    .expectException(refusal(CommonRule.NOT_FOUND));
        }

        @Test
        void what_the_system_found_only_the_system_withdraws() {
            days.given(
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null))
                    .when(new WithdrawViolation(LIN, DAY, NO_SIGN_IN, "he says so"), DEPARTMENT)
                    .expectNoEvents()
                    .expectException(refusal(VisitRule.ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN));
        }

        @Test
        void nothing_is_withdrawn_from_a_day_that_nobody_knows() {
            days.givenNoPriorActivity()
                    .when(new WithdrawViolation(LIN, DAY, "INSPECTOR-1", "mistaken identity"), DEPARTMENT)
                    .expectException(AggregateNotFoundException.class);
        }

        private static ViolationWithdrawn withdrawn() {
            return new ViolationWithdrawn(LIN, DAY, "INSPECTOR-1", Norm.DELIVERY_TRUCK, "mistaken identity");
        }
    }

    @Nested
    class Spending {
        private static final RecordExpense TAXI =
                new RecordExpense(LIN, DAY, "taxi", Money.ofFen(1250), "there and back");
        private static final ExpenseRecorded TAXI_PAID =
                new ExpenseRecorded(LIN, DAY, "taxi", Money.ofFen(1250), "there and back");

        @Test
        void an_expense_is_recorded() {
            days.givenNoPriorActivity()
                    .when(TAXI, AS_LIN)
                    .expectEvents(TAXI_PAID)
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void the_same_expense_again_changes_nothing_and_another_remark_makes_it_another() {
            days.given(TAXI_PAID).when(TAXI, AS_LIN).expectNoEvents().expectResultMessagePayload(new Outcome(0, false));
            days.given(TAXI_PAID)
                    .when(new RecordExpense(LIN, DAY, "taxi", Money.ofFen(1250), "once more"), AS_LIN)
                    .expectEvents(new ExpenseRecorded(LIN, DAY, "taxi", Money.ofFen(1250), "once more"));
        }
    }

    @TestFactory
    Stream<DynamicTest> what_people_do_is_refused_outside_their_reach() {
        return byPeople(LIN)
                .map(command -> DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> days.given(ON_TRUCK)
                        .when(command, AS_COLLEAGUE)
                        .expectNoEvents()
                        .expectException(refusal(CommonRule.OUT_OF_REACH))));
    }

    @TestFactory
    Stream<DynamicTest> what_people_do_for_a_version_that_is_gone_is_refused() {
        return byPeople(LIN)
                .map(command -> DynamicTest.dynamicTest(
                        command.getClass().getSimpleName(), () -> days.given(ON_TRUCK, SIGNED_IN)
                                .when(command, Field.expectingVersion(0))
                                .expectNoEvents()
                                .expectException(refusal(CommonRule.VERSION_IS_STALE))));
    }

    private static Stream<MarketDayCommand> byPeople(SpecialistId specialist) {
        return Stream.of(
                new SignInToMarket(specialist, DAY, signIn("08:20", SignIn.Channel.GPS)),
                new RecordViolation(specialist, DAY, Norm.EARLY_RETURN, "inspector Zhao", null),
                new WithdrawViolation(specialist, DAY, "INSPECTOR-1", "mistaken identity"),
                new RecordExpense(specialist, DAY, "taxi", Money.ofFen(1250), null));
    }

    private static VisitJudged judged(JudgedVisit visit, Norm... failures) {
        return new VisitJudged(LIN, DAY, visit, List.of(failures));
    }

    private static NormViolated found(String id, Norm norm, VisitId visit) {
        return new NormViolated(LIN, DAY, id, norm, visit, null, null);
    }

    private static JudgedVisit visit(String number, String from, String to) {
        return new JudgedVisit(new VisitId(number), NORTH_SHOP, at(from), at(to), Purpose.A, 1, true, "report-1");
    }

    private static SignIn signIn(String time, SignIn.Channel channel) {
        return new SignIn(at(time), channel, new Person(LIN.number(), null, null, "010-5550"), "north", null);
    }
}
