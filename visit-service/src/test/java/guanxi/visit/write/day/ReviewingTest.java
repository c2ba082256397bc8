package guanxi.visit.write.day;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.DIRECTOR;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.NO_SIGN_IN;
import static guanxi.visit.write.day.LinsDay.ON_TRUCK;
import static guanxi.visit.write.day.LinsDay.SIGNED_IN;
import static guanxi.visit.write.day.LinsDay.SIGN_IN;
import static guanxi.visit.write.day.LinsDay.TRUCK;
import static guanxi.visit.write.day.LinsDay.found;
import static guanxi.visit.write.day.LinsDay.judged;
import static guanxi.visit.write.day.LinsDay.noneAfterAll;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.Finding;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormViolatedBuilder;
import guanxi.language.visit.Review;
import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import guanxi.visit.write.day.MarketDayCommand.ReviewViolation;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people find of violations, and who answers for it as long as they stand (B-06). */
class ReviewingTest {
    private static final Breach UNSIGNED = Breach.of(NO_SIGN_IN);
    private static final Review PERSONAL = new Review(Finding.PERSONAL_FAULT, "M01", DAY.plusDays(3), "overslept");
    private static final Review POOR = new Review(Finding.POOR_MANAGEMENT, "M01", DAY.plusDays(3), "nobody looked");
    private static final ViolationReviewed FOUND_POOR = reviewed(UNSIGNED, POOR);
    private static final AccountabilityRaised RAISED = raised(UNSIGNED, DIRECTOR);
    private static final Object[] UNSIGNED_DAY = {judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN};
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Test
    void what_is_found_of_a_violation_is_recorded_and_told_twice_changes_nothing() {
        days.given(UNSIGNED_DAY)
                .when(of(UNSIGNED, PERSONAL), DEPARTMENT)
                .expectEvents(reviewed(UNSIGNED, PERSONAL))
                .expectResultMessagePayload(new Outcome(2, true));
        days.given(UNSIGNED_DAY)
                .andGiven(reviewed(UNSIGNED, PERSONAL))
                .when(of(UNSIGNED, PERSONAL), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void for_poor_management_the_director_of_that_day_answers() {
        days.given(UNSIGNED_DAY).when(of(UNSIGNED, POOR), DEPARTMENT).expectEvents(FOUND_POOR, RAISED);
    }

    @TestFactory
    Stream<DynamicTest> the_first_finding_stands() {
        return Stream.of(
                        new Review(Finding.NO_FAULT, PERSONAL.by(), PERSONAL.foundOn(), PERSONAL.reason()),
                        new Review(PERSONAL.finding(), "M02", PERSONAL.foundOn(), PERSONAL.reason()),
                        new Review(PERSONAL.finding(), PERSONAL.by(), DAY, PERSONAL.reason()),
                        new Review(PERSONAL.finding(), PERSONAL.by(), PERSONAL.foundOn(), "ill"))
                .map(other -> DynamicTest.dynamicTest(other.toString(), () -> days.given(UNSIGNED_DAY)
                        .andGiven(reviewed(UNSIGNED, PERSONAL))
                        .when(of(UNSIGNED, other), DEPARTMENT)
                        .expectNoEvents()
                        .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))));
    }

    @TestFactory
    Stream<DynamicTest> whatever_part_is_wrong_there_is_no_such_violation() {
        return Stream.of(
                        of(new Breach(Norm.OVERLAPPING_VISITS, null, null), PERSONAL),
                        of(new Breach(UNSIGNED.rule(), NINE.visitId(), null), PERSONAL),
                        of(new Breach(UNSIGNED.rule(), null, "inspector Zhao"), PERSONAL),
                        of(new Breach(ON_TRUCK.rule(), null, "inspector Qian"), PERSONAL),
                        of(new Breach(ON_TRUCK.rule(), new VisitId("V1"), ON_TRUCK.inspector()), PERSONAL))
                .map(command -> DynamicTest.dynamicTest(command.toString(), () -> days.given(UNSIGNED_DAY)
                        .andGiven(ON_TRUCK)
                        .when(command, DEPARTMENT)
                        .expectException(Refusal.by(VisitRule.UNKNOWN_VIOLATION))));
    }

    @Test
    void of_a_day_and_of_a_specialist_that_nobody_knows_there_is_no_violation() {
        days.givenNoPriorActivity()
                .when(of(UNSIGNED, PERSONAL), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.UNKNOWN_VIOLATION));
        Field.of(MarketDay.class)
                .givenNoPriorActivity()
                .when(new ReviewViolation(STRANGER, DAY, UNSIGNED, PERSONAL), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.UNKNOWN_VIOLATION));
    }

    @Test
    void a_withdrawn_violation_is_none_to_find_anything_of() {
        days.given(UNSIGNED_DAY)
                .andGiven(noneAfterAll(NO_SIGN_IN))
                .when(of(UNSIGNED, PERSONAL), DEPARTMENT)
                .expectException(Refusal.by(VisitRule.UNKNOWN_VIOLATION));
    }

    @Test
    void nothing_is_found_before_the_day_of_the_violation_also_where_there_is_none() {
        var early = new Review(Finding.NO_FAULT, "M01", DAY.minusDays(1), "road works");
        days.givenNoPriorActivity()
                .when(of(UNSIGNED, early), DEPARTMENT)
                .expectException(Refusal.by(VisitRule.FINDING_BEFORE_THE_VIOLATION));
        var sameDay = new Review(Finding.NO_FAULT, "M01", DAY, "road works");
        days.given(UNSIGNED_DAY).when(of(UNSIGNED, sameDay), DEPARTMENT).expectEvents(reviewed(UNSIGNED, sameDay));
    }

    @Test
    void the_director_who_would_answer_finds_nothing_himself_whatever_it_is() {
        var own = new Review(Finding.NO_FAULT, DIRECTOR.number(), DAY, "road works");
        days.given(UNSIGNED_DAY)
                .when(of(UNSIGNED, own), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.FINDING_BY_THE_ACCOUNTABLE));
    }

    @Test
    void what_the_director_says_of_no_violation_is_refused_for_that() {
        var own = new Review(Finding.NO_FAULT, DIRECTOR.number(), DAY, "road works");
        days.givenNoPriorActivity()
                .when(of(UNSIGNED, own), DEPARTMENT)
                .expectException(Refusal.by(VisitRule.UNKNOWN_VIOLATION));
    }

    @Test
    void a_colleagues_day_is_out_of_reach() {
        days.given(UNSIGNED_DAY)
                .when(of(UNSIGNED, PERSONAL), AS_COLLEAGUE)
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void nobody_answers_for_a_violation_that_was_none_and_the_director_does_again_when_it_returns() {
        var signIn = new RecordSignIn(LIN, DAY, SIGN_IN);
        days.given(UNSIGNED_DAY)
                .andGiven(FOUND_POOR, RAISED)
                .when(signIn, DEPARTMENT)
                .expectEvents(SIGNED_IN, judged(NINE), noneAfterAll(NO_SIGN_IN), withdrawn(UNSIGNED, DIRECTOR));
        var correction = LinsDay.withdrawnBy("officer");
        days.given(UNSIGNED_DAY)
                .andGiven(FOUND_POOR, RAISED, SIGNED_IN, judged(NINE))
                .andGiven(noneAfterAll(NO_SIGN_IN), withdrawn(UNSIGNED, DIRECTOR))
                .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), correction), DEPARTMENT)
                .expectEvents(
                        new SignInCorrected(LIN, DAY, SIGN_IN.at(), correction),
                        judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                        NO_SIGN_IN,
                        RAISED);
    }

    @Test
    void a_personal_fault_returns_without_a_word() {
        var overlap = found(Norm.OVERLAPPING_VISITS, NINE);
        days.given(judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), overlap)
                .andGiven(reviewed(Breach.of(overlap), PERSONAL))
                .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                .expectEvents(NO_SIGN_IN, noneAfterAll(overlap));
    }

    @Test
    void several_entries_of_one_inspector_are_found_together_and_answered_for_until_the_last_is_withdrawn() {
        var again = new RecordViolation(LIN, DAY, TRUCK.rule(), TRUCK.inspector(), "again");
        NormViolated second = NormViolatedBuilder.builder(ON_TRUCK)
                .violationId(again.violationId())
                .remark("again")
                .build();
        var truck = Breach.of(ON_TRUCK);
        var first = new WithdrawViolation(LIN, DAY, ON_TRUCK.violationId(), "mistaken");
        var last = new WithdrawViolation(LIN, DAY, second.violationId(), "mistaken");
        days.given(ON_TRUCK, second, reviewed(truck, POOR), raised(truck, DIRECTOR))
                .when(first, DEPARTMENT)
                .expectEvents(mistaken(ON_TRUCK));
        days.given(ON_TRUCK, second, reviewed(truck, POOR), raised(truck, DIRECTOR), mistaken(ON_TRUCK))
                .when(last, DEPARTMENT)
                .expectEvents(mistaken(second), withdrawn(truck, DIRECTOR));
        days.given(ON_TRUCK, reviewed(truck, POOR), raised(truck, DIRECTOR))
                .andGiven(mistaken(ON_TRUCK), withdrawn(truck, DIRECTOR))
                .when(again, DEPARTMENT)
                .expectEvents(second, raised(truck, DIRECTOR));
    }

    @Test
    void if_somebody_else_turns_out_to_be_the_director_of_that_day_he_answers() {
        var other = new ColleagueId("D02");
        var moved = Field.of(MarketDay.class, (specialist, day, moment) -> false, new Field.Town() {
            @Override
            public Optional<ColleagueId> directorOf(ColleagueId specialist, LocalDate day) {
                return Optional.of(other);
            }
        });
        moved.given(UNSIGNED_DAY)
                .andGiven(FOUND_POOR, RAISED)
                .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                .expectEvents(withdrawn(UNSIGNED, DIRECTOR), raised(UNSIGNED, other));
    }

    @Test
    void judged_again_by_the_same_nobody_else_answers() {
        days.given(UNSIGNED_DAY)
                .andGiven(FOUND_POOR, RAISED)
                .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                .expectNoEvents();
    }

    private static ReviewViolation of(Breach breach, Review review) {
        return new ReviewViolation(LIN, DAY, breach, review);
    }

    private static ViolationReviewed reviewed(Breach breach, Review review) {
        return new ViolationReviewed(LIN, DAY, breach, review, at(review.foundOn(), "00:00"));
    }

    private static AccountabilityRaised raised(Breach breach, ColleagueId director) {
        return new AccountabilityRaised(LIN, DAY, breach, director, at(POOR.foundOn(), "00:00"));
    }

    private static AccountabilityWithdrawn withdrawn(Breach breach, ColleagueId director) {
        return new AccountabilityWithdrawn(LIN, DAY, breach, director, NOW);
    }

    private static ViolationWithdrawn mistaken(NormViolated violated) {
        return new ViolationWithdrawn(
                LIN, DAY, violated.violationId(), violated.rule(), null, violated.inspector(), "mistaken", NOW);
    }
}
