package guanxi.client.write.followup;

import guanxi.client.write.DeskRule;
import guanxi.client.write.cases.CaseRule;
import guanxi.client.write.cases.NamedCases;
import guanxi.client.write.cases.NamedCases.NamedCase;
import guanxi.client.write.followup.FollowUpCommand.CancelFollowUp;
import guanxi.client.write.followup.FollowUpCommand.CloseFollowUp;
import guanxi.client.write.followup.FollowUpCommand.Closing;
import guanxi.client.write.followup.FollowUpCommand.FollowRating;
import guanxi.client.write.followup.FollowUpCommand.RateAgain;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientRating;
import guanxi.language.client.FollowUpEvent.FollowUpCancelled;
import guanxi.language.client.FollowUpEvent.FollowUpClosed;
import guanxi.language.client.FollowUpEvent.FollowUpOpened;
import guanxi.language.client.FollowUpEvent.RatedAgain;
import guanxi.language.client.FollowUpId;
import guanxi.language.client.ServiceStandard;
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
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A client was dissatisfied (D-M-B4): told on a Friday evening, which in Shanghai is Saturday already; only Tuesday is worked. */
class FollowUpTest {
    private static final Instant NOW = Instant.parse("2026-07-03T17:00:00Z");
    private static final Instant RATED_AT = Instant.parse("2026-07-03T02:00:00Z");
    private static final Instant END_OF_TUESDAY = Instant.parse("2026-07-07T15:59:59Z");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final FollowUpId ID = new FollowUpId("S2-K1.E1");
    private static final FollowUpOpened OPENED = new FollowUpOpened(ID, CLIENT, AGENT, rating(2), END_OF_TUESDAY, NOW);
    private static final FollowUpCancelled CANCELLED = new FollowUpCancelled(ID, CLIENT, AGENT, NOW);
    private static final RatedAgain FOUR = new RatedAgain(ID, CLIENT, AGENT, 4, NOW);
    private static final FollowUpClosed CLOSED = new FollowUpClosed(ID, CLIENT, AGENT, "登门致歉", null, NOW);

    @Test
    void a_rating_of_two_is_followed_up_by_the_end_of_the_next_working_day() {
        told(rated(2)).expectEvents(OPENED);
        told(rated(1)).expectEvents(new FollowUpOpened(ID, CLIENT, AGENT, rating(1), END_OF_TUESDAY, NOW));
    }

    @Test
    void one_of_three_is_not() {
        told(rated(3)).expectNoEvents().expectResultMessagePayload(new Outcome(-1, false));
    }

    @Test
    void told_again_it_changes_nothing_not_even_after_it_was_cancelled() {
        told(rated(2), OPENED).expectNoEvents();
        told(rated(2), OPENED, CANCELLED).expectNoEvents();
    }

    @Test
    void a_rating_that_was_withdrawn_is_followed_up_no_more_though_it_was_closed() {
        told(new CancelFollowUp(ID), OPENED).expectEvents(CANCELLED);
        told(new CancelFollowUp(ID), OPENED, CLOSED).expectEvents(CANCELLED);
        told(new CancelFollowUp(ID), OPENED, CANCELLED).expectNoEvents();
    }

    @Test
    void of_one_that_nobody_followed_up_nothing_is_recorded() {
        told(new CancelFollowUp(ID)).expectNoEvents().expectResultMessagePayload(new Outcome(-1, false));
    }

    @Test
    void a_second_rating_is_kept_beside_the_first_and_once() {
        told(new RateAgain(ID, 4), OPENED).expectEvents(FOUR);
        told(new RateAgain(ID, 4), OPENED, CLOSED).expectEvents(FOUR);
        told(new RateAgain(ID, 4), OPENED, FOUR).expectNoEvents();
        refused(new RateAgain(ID, 5), CommonRule.ALREADY_RECORDED_DIFFERENTLY, OPENED, FOUR);
        refused(new RateAgain(ID, 4), FollowUpRule.A_CANCELLED_FOLLOW_UP_STAYS_CANCELLED, OPENED, CANCELLED);
    }

    @Test
    void it_is_closed_with_what_was_done_and_once() {
        told(close("登门致歉", null), OPENED).expectEvents(CLOSED);
        told(close("登门致歉", null), OPENED, CLOSED).expectNoEvents();
        told(close("登门致歉", null), OPENED, CLOSED, CANCELLED).expectNoEvents();
        refused(close("寄送礼品", null), CommonRule.ALREADY_RECORDED_DIFFERENTLY, OPENED, CLOSED);
        refused(close("登门致歉", null), FollowUpRule.A_CANCELLED_FOLLOW_UP_STAYS_CANCELLED, OPENED, CANCELLED);
    }

    @Test
    void or_with_the_complaint_that_the_client_made() {
        told(close(null, "K2"), OPENED)
                .expectEvents(new FollowUpClosed(ID, CLIENT, AGENT, null, new CaseId("K2"), NOW));
    }

    @Test
    void which_is_one_is_his_is_another_and_came_after_his_rating() {
        refused(close(null, "K9"), CaseRule.UNKNOWN_CASE, OPENED);
        refused(close(null, "K3"), FollowUpRule.ONLY_A_COMPLAINT_CLOSES_A_FOLLOW_UP, OPENED);
        refused(close(null, "K4"), CaseRule.NOT_THE_SAME_CLIENT, OPENED);
        refused(close(null, "K1"), FollowUpRule.THE_RATED_CASE_IS_NOT_ITS_COMPLAINT, OPENED);
        refused(close(null, "K5"), DeskRule.BEFORE_ITS_START, OPENED);
    }

    @Test
    void a_colleague_neither_closes_it_nor_asks_again() {
        for (Object command : new Object[] {close("登门致歉", null), new RateAgain(ID, 4)})
            by("S002", command, OPENED).expectException(Refusal.by(CommonRule.OUT_OF_REACH));
        by("S001", close("登门致歉", null), OPENED).expectEvents(CLOSED);
    }

    private static FollowRating rated(int satisfaction) {
        return new FollowRating(CLIENT, AGENT, rating(satisfaction));
    }

    private static ClientRating rating(int satisfaction) {
        return new ClientRating(ServiceStandard.S2, "K1", "E1", satisfaction, RATED_AT);
    }

    private static CloseFollowUp close(@Nullable String done, @Nullable String complaint) {
        return new CloseFollowUp(ID, new Closing(done, complaint == null ? null : new CaseId(complaint)));
    }

    private static void refused(Object command, Rule rule, Object... said) {
        told(command, said).expectException(Refusal.by(rule));
    }

    private static ResultValidator<FollowUp> told(Object command, Object... said) {
        return by("*", command, said);
    }

    private static ResultValidator<FollowUp> by(String reach, Object command, Object... said) {
        var fixture = new AggregateTestFixture<>(FollowUp.class)
                .registerInjectableResource((WorkingDays) FollowUpTest::tuesdayAfter)
                .registerInjectableResource((NamedCases) FollowUpTest::named)
                .registerInjectableResource(
                        new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
        var before = said.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(said);
        return before.when(command, Map.of(Actor.REACH, reach));
    }

    private static LocalDate tuesdayAfter(LocalDate day) {
        if (!day.equals(LocalDate.of(2026, 7, 4))) throw new IllegalArgumentException(day.toString());
        return LocalDate.of(2026, 7, 7);
    }

    private static Optional<NamedCase> named(CaseId caseId) {
        Instant after = RATED_AT.plusSeconds(60);
        return Optional.ofNullable(
                switch (caseId.number()) {
                    case "K5" -> new NamedCase(CaseStandard.S2, CLIENT, RATED_AT.minusSeconds(60));
                    case "K2" -> new NamedCase(CaseStandard.S2, CLIENT, after);
                    case "K3" -> new NamedCase(CaseStandard.S1, CLIENT, after);
                    case "K4" -> new NamedCase(CaseStandard.S2, new ClientId("C2"), after);
                    default -> null;
                });
    }
}
