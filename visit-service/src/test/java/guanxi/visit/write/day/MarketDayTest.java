package guanxi.visit.write.day;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.Field.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.Territories;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Reach;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.JudgeDayAgain;
import guanxi.visit.write.day.MarketDayCommand.JudgeVisit;
import guanxi.visit.write.day.MarketDayCommand.RecordSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import guanxi.visit.write.day.MarketDayCommand.SignInToMarket;
import guanxi.visit.write.day.MarketDayCommand.WithdrawJudgement;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MarketDayTest {
    private static final ViolationId NO_SIGN_IN = ViolationId.of(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT);
    private static final Territories NORTH =
            new Territories(new TerritoryId("north"), List.of(new TerritoryId("north")));
    private static final JudgedVisit NINE = visit("V1", "09:00", "10:00");
    private static final SignIn SIGN_IN = signIn("08:10", SignIn.Channel.LANDLINE);
    private static final MarketSignedIn SIGNED_IN = new MarketSignedIn(LIN, DAY, SIGN_IN);
    private static final RecordViolation TRUCK =
            new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Zhao", "rode along");
    private static final RecordViolation AGAIN =
            new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Zhao", "again");
    private static final NormViolated ON_TRUCK = new NormViolated(
            LIN, DAY, TRUCK.violationId(), Norm.DELIVERY_TRUCK, null, "inspector Zhao", "rode along", at("00:00"));
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

    @Nested
    class SigningIn {
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
            days.given(
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null))
                    .when(new RecordSignIn(LIN, DAY, SIGN_IN), AS_LIN)
                    .expectEvents(
                            SIGNED_IN,
                            judged(NINE),
                            new ViolationWithdrawn(
                                    LIN,
                                    DAY,
                                    NO_SIGN_IN,
                                    Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT,
                                    "Later facts of the day show it was none.",
                                    NOW))
                    .expectResultMessagePayload(new Outcome(4, true));
        }

        @Test
        void a_sign_in_after_the_first_visit_withdraws_nothing() {
            days.given(
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null))
                    .when(new RecordSignIn(LIN, DAY, signIn("09:00:01", SignIn.Channel.GPS)), AS_LIN)
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
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null));
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
                    .expectEvents(
                            judged(early, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null));
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
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null),
                            SIGNED_IN,
                            judged(NINE),
                            new ViolationWithdrawn(
                                    LIN, DAY, NO_SIGN_IN, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, "none", NOW))
                    .when(new JudgeVisit(LIN, DAY, early), DEPARTMENT)
                    .expectEvents(
                            judged(early, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null));
        }
    }

    /** B-14, F-15. */
    @Nested
    class WhoSaysWhat {
        private static final MetaData AS_DUTY_OFFICER = Field.as("duty-officer", Reach.DEPARTMENT);
        private static final SignIn POSITION = signIn("08:20", SignIn.Channel.GPS);

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
            var claimed =
                    new SignIn(POSITION.at(), POSITION.channel(), POSITION.caller(), new TerritoryId("north"), "Qian");
            days.givenNoPriorActivity()
                    .when(new SignInToMarket(LIN, DAY, claimed, false), AS_LIN)
                    .expectNoEvents()
                    .expectException(refusal(VisitRule.A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER));
        }

        @Test
        void a_row_that_only_fills_who_took_the_call_is_the_next_step() {
            var taken = new SignIn(SIGN_IN.at(), SIGN_IN.channel(), SIGN_IN.caller(), new TerritoryId("north"), "Qian");
            days.given(SIGNED_IN)
                    .when(new RecordSignIn(LIN, DAY, taken), DEPARTMENT)
                    .expectEvents(new SignInFilled(LIN, DAY, taken, NOW));
            days.given(SIGNED_IN, new SignInFilled(LIN, DAY, taken, NOW))
                    .when(new RecordSignIn(LIN, DAY, SIGN_IN), DEPARTMENT)
                    .expectNoEvents();
        }
    }

    /** F-15. */
    @Nested
    class CorrectingSignIns {
        private static final SignInCorrection TO_NOON = correction(at("11:00"), "duty");

        @Test
        void what_follows_from_a_corrected_sign_in_follows_anew() {
            days.given(SIGNED_IN, judged(NINE))
                    .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), TO_NOON), DEPARTMENT)
                    .expectEvents(
                            new SignInCorrected(LIN, DAY, SIGN_IN.at(), TO_NOON),
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null));
        }

        @Test
        void a_withdrawn_sign_in_does_not_count_until_a_newer_correction_says_that_it_does() {
            var withdrawn = new SignInCorrected(LIN, DAY, SIGN_IN.at(), withdrawnBy("duty"));
            var back = correction(at("08:11"), "duty").madeAt(NOW.plusSeconds(1));
            days.given(
                            SIGNED_IN,
                            withdrawn,
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null))
                    .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), back), DEPARTMENT)
                    .expectEvents(
                            new SignInCorrected(LIN, DAY, SIGN_IN.at(), back),
                            judged(NINE),
                            new ViolationWithdrawn(
                                    LIN,
                                    DAY,
                                    NO_SIGN_IN,
                                    Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT,
                                    "Later facts of the day show it was none.",
                                    NOW));
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
                    .expectException(refusal(CommonRule.NOT_FOUND));
        }

        private void refused(SignInCorrection correction, VisitRule rule) {
            days.given(SIGNED_IN)
                    .when(new CorrectSignIn(LIN, DAY, SIGN_IN.at(), correction), DEPARTMENT)
                    .expectNoEvents()
                    .expectException(refusal(rule));
        }

        private static SignInCorrection correction(Instant at, String by) {
            return new SignInCorrection(NOW, SignInCorrection.Kind.CORRECT, at, null, null, by, "misheard");
        }
    }

    @Nested
    class JudgingAnew {
        private static final JudgedVisit CORRECTED = reported("V1", "16:00", "17:00", "report-2");

        @Test
        void a_corrected_report_is_judged_instead_of_the_one_before() {
            days.given(SIGNED_IN, judged(NINE))
                    .when(new JudgeVisit(LIN, DAY, CORRECTED), DEPARTMENT)
                    .expectEvents(
                            judged(CORRECTED, Norm.OUTSIDE_VISITING_HOURS),
                            found(Norm.OUTSIDE_VISITING_HOURS, CORRECTED));
        }

        @Test
        void a_judgement_that_is_the_same_is_not_said_again_only_because_time_went_on() {
            var said = new VisitJudged(LIN, DAY, NINE, List.of(), NormVersion.BUILT_IN, at("10:00"));
            days.given(SIGNED_IN, said)
                    .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                    .expectNoEvents();
            days.given(SIGNED_IN, said)
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
                    .expectEvents(
                            new VisitJudgementWithdrawn(LIN, DAY, NINE.visitId(), "another day", NOW),
                            judged(later),
                            new ViolationWithdrawn(
                                    LIN,
                                    DAY,
                                    new ViolationId("OVERLAPPING_VISITS-V2"),
                                    Norm.OVERLAPPING_VISITS,
                                    "Later facts of the day show it was none.",
                                    NOW));
        }

        @Test
        void a_visit_that_left_the_day_leaves_it_once() {
            days.given(
                            SIGNED_IN,
                            judged(NINE),
                            new VisitJudgementWithdrawn(LIN, DAY, NINE.visitId(), "another day", NOW))
                    .when(new WithdrawJudgement(LIN, DAY, NINE.visitId(), "another day"), DEPARTMENT)
                    .expectNoEvents();
        }

        @Test
        void territories_are_looked_up_when_the_day_judges_and_not_when_the_visit_was_reported() {
            var before = new Territories(new TerritoryId("south"), List.of(new TerritoryId("north")));
            days.given(
                            SIGNED_IN,
                            new VisitJudged(
                                    LIN,
                                    DAY,
                                    NINE.in(before),
                                    List.of(Norm.OUTSIDE_TERRITORY),
                                    NormVersion.BUILT_IN,
                                    NOW),
                            found(Norm.OUTSIDE_TERRITORY, NINE))
                    .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                    .expectEvents(
                            judged(NINE),
                            new ViolationWithdrawn(
                                    LIN,
                                    DAY,
                                    new ViolationId("OUTSIDE_TERRITORY-V1"),
                                    Norm.OUTSIDE_TERRITORY,
                                    "Later facts of the day show it was none.",
                                    NOW));
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
                    .expectEvents(
                            new VisitJudged(LIN, DAY, NINE, List.of(Norm.OUTSIDE_VISITING_HOURS), late, NOW),
                            outside());
        }

        @Test
        void a_sign_in_is_judged_by_the_norms_that_the_day_used_last() {
            var late = new NormVersion(7, DAY, LocalTime.of(9, 30), LocalTime.of(16, 30));
            var both = List.of(Norm.OUTSIDE_VISITING_HOURS, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT);
            days.given(new VisitJudged(LIN, DAY, NINE, both, late, NOW), outside())
                    .when(new RecordSignIn(LIN, DAY, SIGN_IN), DEPARTMENT)
                    .expectEvents(
                            SIGNED_IN,
                            new VisitJudged(LIN, DAY, NINE, List.of(Norm.OUTSIDE_VISITING_HOURS), late, NOW));
        }

        @Test
        void a_day_that_is_judged_again_by_the_same_says_nothing() {
            days.given(SIGNED_IN, judged(NINE))
                    .when(new JudgeDayAgain(LIN, DAY), DEPARTMENT)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        private static NormViolated outside() {
            return found(Norm.OUTSIDE_VISITING_HOURS, NINE);
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
                    .when(AGAIN, DEPARTMENT)
                    .expectEvents(new NormViolated(
                            LIN,
                            DAY,
                            AGAIN.violationId(),
                            Norm.DELIVERY_TRUCK,
                            null,
                            "inspector Zhao",
                            "again",
                            at("00:00")));
            assertThat(AGAIN.violationId()).isNotEqualTo(TRUCK.violationId());
        }

        @Test
        void two_violations_are_called_the_same_in_whichever_order_they_are_entered() {
            assertThat(namesAfter(TRUCK, AGAIN))
                    .hasSize(2)
                    .isEqualTo(namesAfter(AGAIN, TRUCK))
                    .isEqualTo(namesAfter(AGAIN, TRUCK, AGAIN));
        }

        @Test
        void a_violation_is_named_by_rule_inspector_and_remark_alone() {
            var sameOfAnotherDay =
                    new RecordViolation(LIN, DAY.plusDays(1), Norm.DELIVERY_TRUCK, "inspector Zhao", "rode along");
            var byAnother = new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Qian", "rode along");
            var ofAnotherRule = new RecordViolation(LIN, DAY, Norm.EARLY_RETURN, "inspector Zhao", "rode along");
            var unsaid = new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Zhao", null);
            assertThat(sameOfAnotherDay.violationId()).isEqualTo(TRUCK.violationId());
            assertThat(Stream.of(TRUCK, byAnother, ofAnotherRule, unsaid).map(RecordViolation::violationId))
                    .doesNotHaveDuplicates();
        }

        private Map<ViolationId, String> namesAfter(RecordViolation... told) {
            var history = new ArrayList<Object>();
            for (var violation : told) {
                days.given(history).when(violation, DEPARTMENT).expectSuccessfulHandlerExecution();
                history.clear();
                days.getEventStore()
                        .readEvents(violation.day())
                        .asStream()
                        .forEach(event -> history.add(event.getPayload()));
            }
            return history.stream()
                    .map(NormViolated.class::cast)
                    .collect(Collectors.toMap(NormViolated::violationId, NormViolated::remark));
        }

        @TestFactory
        Stream<DynamicTest> what_the_system_finds_an_inspector_cannot_enter_and_the_rest_he_can() {
            return Stream.of(Norm.values())
                    .map(norm -> DynamicTest.dynamicTest(norm.name(), () -> {
                        var command = new RecordViolation(LIN, DAY, norm, "inspector Zhao", null);
                        var result = days.givenNoPriorActivity().when(command, DEPARTMENT);
                        if (norm.foundBy() == Norm.FoundBy.SYSTEM) {
                            result.expectNoEvents().expectException(refusal(VisitRule.THE_SYSTEM_FINDS_THIS_ITSELF));
                        } else {
                            result.expectEvents(new NormViolated(
                                    LIN, DAY, command.violationId(), norm, null, "inspector Zhao", null, at("00:00")));
                        }
                    }));
        }

        @Test
        void an_inspectors_violation_is_withdrawn_with_a_reason() {
            days.given(ON_TRUCK)
                    .when(new WithdrawViolation(LIN, DAY, ON_TRUCK.violationId(), "mistaken identity"), DEPARTMENT)
                    .expectEvents(withdrawn())
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void a_violation_that_was_withdrawn_stays_so() {
            days.given(ON_TRUCK, withdrawn())
                    .when(new WithdrawViolation(LIN, DAY, ON_TRUCK.violationId(), "mistaken identity"), DEPARTMENT)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void a_violation_that_never_was_is_not_found() {
            days.given(ON_TRUCK)
                    .when(new WithdrawViolation(LIN, DAY, AGAIN.violationId(), "mistaken identity"), DEPARTMENT)
                    .expectNoEvents()
                    .expectException(refusal(CommonRule.NOT_FOUND));
        }

        @Test
        void what_the_system_found_only_the_system_withdraws() {
            days.given(
                            judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT),
                            found(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null))
                    .when(new WithdrawViolation(LIN, DAY, NO_SIGN_IN, "he says so"), DEPARTMENT)
                    .expectNoEvents()
                    .expectException(refusal(VisitRule.ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN));
        }

        @Test
        void nothing_is_withdrawn_from_a_day_that_nobody_knows() {
            days.givenNoPriorActivity()
                    .when(new WithdrawViolation(LIN, DAY, ON_TRUCK.violationId(), "mistaken identity"), DEPARTMENT)
                    .expectException(AggregateNotFoundException.class);
        }

        private static ViolationWithdrawn withdrawn() {
            return new ViolationWithdrawn(
                    LIN, DAY, ON_TRUCK.violationId(), Norm.DELIVERY_TRUCK, "mistaken identity", NOW);
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

    private static Stream<MarketDayCommand> byPeople(ColleagueId specialist) {
        return Stream.of(
                new SignInToMarket(specialist, DAY, signIn("08:20", SignIn.Channel.GPS), false),
                new RecordSignIn(specialist, DAY, signIn("08:20", SignIn.Channel.GPS)),
                new CorrectSignIn(specialist, DAY, SIGN_IN.at(), withdrawnBy("duty")),
                new RecordViolation(specialist, DAY, Norm.EARLY_RETURN, "inspector Zhao", null),
                new WithdrawViolation(specialist, DAY, ON_TRUCK.violationId(), "mistaken identity"));
    }

    private static VisitJudged judged(JudgedVisit visit, Norm... failures) {
        return new VisitJudged(LIN, DAY, visit, List.of(failures), NormVersion.BUILT_IN, NOW);
    }

    private static NormViolated found(Norm norm, JudgedVisit visit) {
        if (visit == null) return new NormViolated(LIN, DAY, ViolationId.of(norm), norm, null, null, null, at("00:00"));
        var id = ViolationId.of(norm, visit.visitId());
        return new NormViolated(LIN, DAY, id, norm, visit.visitId(), null, null, visit.startedAt());
    }

    private static JudgedVisit visit(String number, String from, String to) {
        return reported(number, from, to, "report-of-" + number);
    }

    private static JudgedVisit reported(String number, String from, String to, String report) {
        return new JudgedVisit(new VisitId(number), NORTH_SHOP, at(from), at(to), Purpose.A, 1, NORTH, report);
    }

    private static SignInCorrection withdrawnBy(String whom) {
        return new SignInCorrection(NOW, SignInCorrection.Kind.WITHDRAW, null, null, null, whom, "he was at home");
    }

    private static SignIn signIn(String time, SignIn.Channel channel) {
        return new SignIn(
                at(time), channel, new Person(LIN.number(), null, null, "010-5550"), new TerritoryId("north"), null);
    }
}
