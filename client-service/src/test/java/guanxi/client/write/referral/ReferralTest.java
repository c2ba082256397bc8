package guanxi.client.write.referral;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.client.write.Known;
import guanxi.client.write.referral.ReferralCommand.ConfirmReferral;
import guanxi.client.write.referral.ReferralCommand.CorrectReferral;
import guanxi.client.write.referral.ReferralCommand.RecordReferral;
import guanxi.client.write.referral.ReferralCommand.SendReferral;
import guanxi.client.write.referral.ReferralCommand.WithdrawReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferralTest {
    /** Already the next day in the department. */
    private static final Instant NOW = Instant.parse("2026-06-01T17:00:00Z");

    private static final LocalDate SENT_ON = LocalDate.of(2026, 6, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 5);
    private static final ReferralId REFERRAL = new ReferralId("R1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class)
            .registerInjectableResource(Known.of("C1", "C2", "S001", "S009"))
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Nested
    class Live {
        @Test
        void a_referral_is_sent_today_by_the_departments_clock_F_2() {
            referral.givenNoPriorActivity()
                    .when(new SendReferral(REFERRAL, CLIENT, SPECIALIST, 3, null), ANYBODYS)
                    .expectEvents(new ReferralSent(REFERRAL, CLIENT, SPECIALIST, 3, SENT_ON, NOW))
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void the_site_confirms_it_R_18() {
            referral.given(sent())
                    .when(new ConfirmReferral(REFERRAL, LATER), ANYBODYS)
                    .expectEvents(confirmed(LATER))
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void confirming_again_changes_nothing() {
            referral.given(sent(), confirmed(LATER))
                    .when(new ConfirmReferral(REFERRAL, LATER), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void another_day_of_confirmation_is_refused() {
            refused(
                    referral.given(sent(), confirmed(LATER)).when(new ConfirmReferral(REFERRAL, SENT_ON), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_confirmation_before_the_sending_is_refused() {
            refused(
                    referral.given(sent()).when(new ConfirmReferral(REFERRAL, SENT_ON.minusDays(1)), ANYBODYS),
                    ReferralRule.CONFIRMED_BEFORE_SENT);
        }

        @Test
        void a_specialist_sends_none_for_a_colleague_R_02() {
            refused(
                    referral.givenNoPriorActivity()
                            .when(
                                    new SendReferral(REFERRAL, CLIENT, SPECIALIST, 3, SENT_ON),
                                    Map.of(Actor.REACH, "S002")),
                    CommonRule.OUT_OF_REACH);
        }
    }

    @Nested
    class By_the_form {
        @Test
        void a_row_that_is_confirmed_tells_both_steps_at_once() {
            referral.givenNoPriorActivity()
                    .when(row(3, LATER), ANYBODYS)
                    .expectEvents(sent(), confirmed(LATER))
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void a_row_that_only_fills_the_empty_confirmation_is_the_next_step() {
            referral.given(sent()).when(row(3, LATER), ANYBODYS).expectEvents(confirmed(LATER));
        }

        @Test
        void an_empty_confirmation_does_not_contradict_a_confirmed_referral() {
            referral.given(sent(), confirmed(LATER))
                    .when(row(3, null), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void the_same_row_again_changes_nothing() {
            referral.given(sent(), confirmed(LATER))
                    .when(row(3, LATER), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void other_content_is_refused_even_if_it_brings_a_confirmation() {
            refused(referral.given(sent()).when(row(4, LATER), ANYBODYS), CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_refusal_names_the_field_that_differs_and_both_values() {
            referral.given(sent())
                    .when(row(4, null), ANYBODYS)
                    .expectExceptionDetails(hasToString(containsString("field=groups, facts={recorded=3, given=4}")));
            referral.given(sent(), confirmed(LATER))
                    .when(row(3, SENT_ON), ANYBODYS)
                    .expectExceptionDetails(hasToString(
                            containsString("field=confirmedOn, facts={recorded=2026-06-05, given=2026-06-02}")));
        }

        @Test
        void a_row_confirmed_before_it_was_sent_leaves_no_trace() {
            refused(
                    referral.givenNoPriorActivity().when(row(3, SENT_ON.minusDays(1)), ANYBODYS),
                    ReferralRule.CONFIRMED_BEFORE_SENT);
        }

        @Test
        void groups_below_one_are_refused() {
            refused(referral.givenNoPriorActivity().when(row(0, null), ANYBODYS), ReferralRule.GROUPS_ARE_AT_LEAST_ONE);
        }

        @Test
        void an_unknown_client_is_refused() {
            var command = new RecordReferral(REFERRAL, new ClientId("C9"), SPECIALIST, 3, SENT_ON, null);
            refused(referral.givenNoPriorActivity().when(command, ANYBODYS), CommonRule.UNKNOWN_CLIENT);
        }

        @Test
        void an_unknown_specialist_is_refused() {
            var command = new RecordReferral(REFERRAL, CLIENT, new ColleagueId("S9"), 3, SENT_ON, null);
            refused(referral.givenNoPriorActivity().when(command, ANYBODYS), CommonRule.UNKNOWN_SPECIALIST);
        }
    }

    @Nested
    class Corrected_or_withdrawn {
        @Test
        void what_is_right_is_said_with_a_reason() {
            referral.given(sent(), confirmed(LATER))
                    .when(correct(4, LATER), ANYBODYS)
                    .expectEvents(corrected(4, LATER))
                    .expectResultMessagePayload(new Outcome(2, true));
        }

        @Test
        void a_correction_that_says_what_holds_changes_nothing() {
            referral.given(sent(), corrected(4, LATER))
                    .when(correct(4, LATER), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void a_row_that_was_accepted_before_does_not_undo_a_correction() {
            referral.given(sent(), confirmed(LATER), corrected(4, LATER))
                    .when(row(3, LATER), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(2, false));
            referral.given(sent(), confirmed(LATER), corrected(3, null))
                    .when(row(3, LATER), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void a_row_that_says_what_was_corrected_changes_nothing() {
            referral.given(sent(), corrected(4, LATER))
                    .when(row(4, LATER), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void a_row_does_not_go_on_with_what_was_corrected_since() {
            refused(
                    referral.given(sent(), corrected(4, null)).when(row(3, LATER), ANYBODYS),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void the_site_may_confirm_after_a_correction_took_its_word_back() {
            referral.given(sent(), confirmed(LATER), corrected(3, null))
                    .when(new ConfirmReferral(REFERRAL, LATER), ANYBODYS)
                    .expectEvents(confirmed(LATER));
        }

        @Test
        void a_correction_is_judged_like_any_referral() {
            refused(referral.given(sent()).when(correct(0, null), ANYBODYS), ReferralRule.GROUPS_ARE_AT_LEAST_ONE);
            refused(
                    referral.given(sent()).when(correct(3, SENT_ON.minusDays(1)), ANYBODYS),
                    ReferralRule.CONFIRMED_BEFORE_SENT);
            refused(
                    referral.given(sent()).when(correct(4, null), Map.of(Actor.REACH, "S002")),
                    CommonRule.OUT_OF_REACH);
            var toNobody =
                    new CorrectReferral(REFERRAL, new ClientId("C9"), SPECIALIST, 3, SENT_ON, null, "wrong client");
            refused(referral.given(sent()).when(toNobody, ANYBODYS), CommonRule.UNKNOWN_CLIENT);
        }

        @Test
        void it_is_given_to_no_colleague_who_cannot_be_reached() {
            var toColleague = new CorrectReferral(REFERRAL, CLIENT, Known.LEFT, 3, SENT_ON, null, "it was his");
            refused(referral.given(sent()).when(toColleague, Map.of(Actor.REACH, "S001")), CommonRule.OUT_OF_REACH);
        }

        @Test
        void one_that_never_was_is_withdrawn_with_a_reason() {
            referral.given(sent())
                    .when(new WithdrawReferral(REFERRAL, "twice"), ANYBODYS)
                    .expectEvents(withdrawn())
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void withdrawn_twice_changes_nothing() {
            referral.given(sent(), withdrawn())
                    .when(new WithdrawReferral(REFERRAL, "twice"), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void withdrawn_it_stays_so_whatever_is_told_of_it_again() {
            referral.given(sent(), confirmed(LATER), withdrawn())
                    .when(row(3, LATER), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(2, false));
            refused(
                    referral.given(sent(), withdrawn()).when(row(3, LATER), ANYBODYS),
                    ReferralRule.A_WITHDRAWN_REFERRAL_STAYS_WITHDRAWN);
            refused(
                    referral.given(sent(), withdrawn()).when(correct(4, null), ANYBODYS),
                    ReferralRule.A_WITHDRAWN_REFERRAL_STAYS_WITHDRAWN);
        }

        private CorrectReferral correct(int groups, LocalDate confirmedOn) {
            return new CorrectReferral(REFERRAL, CLIENT, SPECIALIST, groups, SENT_ON, confirmedOn, "miscounted");
        }

        private ReferralCorrected corrected(int groups, LocalDate confirmedOn) {
            return new ReferralCorrected(REFERRAL, CLIENT, SPECIALIST, groups, SENT_ON, confirmedOn, "miscounted", NOW);
        }

        private ReferralWithdrawn withdrawn() {
            return new ReferralWithdrawn(REFERRAL, CLIENT, SPECIALIST, "twice", NOW);
        }
    }

    @Nested
    class Of_a_specialist_who_left {
        @Test
        void is_sent_until_his_last_day() {
            referral.givenNoPriorActivity()
                    .when(new SendReferral(REFERRAL, CLIENT, Known.LEFT, 3, Known.LAST_DAY), ANYBODYS)
                    .expectEvents(
                            new ReferralSent(REFERRAL, CLIENT, Known.LEFT, 3, Known.LAST_DAY, startOf(Known.LAST_DAY)));
        }

        @Test
        void is_not_sent_on_a_later_day() {
            var late = new SendReferral(REFERRAL, CLIENT, Known.LEFT, 3, Known.LAST_DAY.plusDays(1));
            refused(referral.givenNoPriorActivity().when(late, ANYBODYS), CommonRule.NOT_IN_THE_DEPARTMENT_THAT_DAY);
        }

        @Test
        void accepted_before_he_left_is_told_again() {
            LocalDate late = Known.LAST_DAY.plusDays(1);
            referral.given(new ReferralSent(REFERRAL, CLIENT, Known.LEFT, 3, late, startOf(late)))
                    .when(new RecordReferral(REFERRAL, CLIENT, Known.LEFT, 3, late, null), ANYBODYS)
                    .expectNoEvents();
        }
    }

    private static void refused(ResultValidator<Referral> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.by(rule));
    }

    private static RecordReferral row(int groups, LocalDate confirmedOn) {
        return new RecordReferral(REFERRAL, CLIENT, SPECIALIST, groups, SENT_ON, confirmedOn);
    }

    private static ReferralSent sent() {
        return new ReferralSent(REFERRAL, CLIENT, SPECIALIST, 3, SENT_ON, startOf(SENT_ON));
    }

    private static ReferralConfirmed confirmed(LocalDate on) {
        return new ReferralConfirmed(REFERRAL, CLIENT, SPECIALIST, 3, on, startOf(on));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
