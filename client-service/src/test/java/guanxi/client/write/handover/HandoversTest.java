package guanxi.client.write.handover;

import static guanxi.client.write.handover.HandoverRule.A_HANDOVER_GOES_TO_ANOTHER;
import static guanxi.client.write.handover.HandoverRule.A_HANDOVER_LOOKS_AHEAD;
import static guanxi.client.write.handover.HandoverRule.A_HANDOVER_THAT_ENDED_STAYS_SO;
import static guanxi.client.write.handover.HandoverRule.NOBODY_SIGNS_A_HANDOVER_TWICE;
import static guanxi.client.write.handover.HandoverRule.ONE_OPEN_HANDOVER_A_CLIENT;
import static guanxi.client.write.handover.HandoverRule.ONLY_RECEIVER_OR_SUPERIOR_REFUSES;
import static guanxi.client.write.handover.HandoverRule.ONLY_THE_RECEIVER_ACCEPTS;
import static guanxi.client.write.handover.HandoverRule.ONLY_WHO_PROPOSED_IT_WITHDRAWS;
import static guanxi.client.write.handover.HandoverRule.THE_OWNER_HAS_CHANGED;
import static guanxi.client.write.handover.HandoverRule.THE_RECEIVER_SIGNS_FIRST;

import guanxi.client.write.Known;
import guanxi.client.write.handover.HandoverCommand.AcceptHandover;
import guanxi.client.write.handover.HandoverCommand.CountersignHandover;
import guanxi.client.write.handover.HandoverCommand.EffectHandover;
import guanxi.client.write.handover.HandoverCommand.ProposeHandover;
import guanxi.client.write.handover.HandoverCommand.RefuseHandover;
import guanxi.client.write.handover.HandoverCommand.WithdrawHandover;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.HandoverId;
import guanxi.language.client.HandoverInventory;
import guanxi.language.client.HandoverInventory.Promise;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.platform.decision.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C1 is S001's, and is to go to S002; it is the second of March, five in the afternoon in the department. */
class HandoversTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 5);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER_BEGINS = Instant.parse("2026-03-04T16:00:00Z");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final HandoverId H1 = new HandoverId("T1");
    private static final HandoverId H2 = new HandoverId("T2");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final ColleagueId RECEIVER = new ColleagueId("S002");
    private static final Map<String, Object> AS_OWNER = as("S001", "S001", "specialist");
    private static final Map<String, Object> AS_RECEIVER = as("S002", "S002", "specialist");
    private static final Map<String, Object> AS_SUPERVISOR = as("S004", "S001,S004", "supervisor");
    private static final Map<String, Object> AS_MANAGER =
            Map.of(Actor.ID, "boss", Actor.REACH, "*", Actor.ROLES, "manager");
    private static final Map<String, Object> AS_OTHER = as("S003", "S003", "specialist");
    private static final HandoverInventory INVENTORY = new HandoverInventory(
            List.of(new CaseId("K1")),
            List.of(new Promise(new CaseId("K1"), LATER_BEGINS)),
            List.of(new VisitId("V1")),
            List.of(new ReferralId("R1")));

    private final SettableClock clock = new SettableClock();
    private ColleagueId owner = OWNER;
    private final FixtureConfiguration<Handovers> handovers = new AggregateTestFixture<>(Handovers.class)
            .registerInjectableResource(Known.of("S001", "S002", "S009"))
            .registerInjectableResource(new Estate() {
                @Override
                public Optional<ColleagueId> ownerOf(ClientId client) {
                    return Optional.ofNullable(owner);
                }

                @Override
                public HandoverInventory inventory(ClientId client, ColleagueId of, Instant now) {
                    return INVENTORY;
                }

                @Override
                public Optional<ClientId> clientOf(HandoverId handover) {
                    return handover.equals(H2) ? Optional.of(new ClientId("C2")) : Optional.empty();
                }
            })
            .registerInjectableResource(new DepartmentTime(clock, ZONE))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Nested
    class Proposing {
        @Test
        void the_owner_proposes_it_and_what_goes_with_the_client_is_listed() {
            handovers
                    .givenNoPriorActivity()
                    .when(propose(H1, LATER), AS_OWNER)
                    .expectEvents(proposed(LATER, "S001"))
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void so_does_his_supervisor_and_the_manager() {
            handovers
                    .givenNoPriorActivity()
                    .when(propose(H1, LATER), AS_SUPERVISOR)
                    .expectEvents(proposed(LATER, "S004"));
            handovers
                    .givenNoPriorActivity()
                    .when(propose(H1, LATER), AS_MANAGER)
                    .expectEvents(proposed(LATER, "boss"));
        }

        @Test
        void told_again_it_changes_nothing_and_told_otherwise_it_is_refused() {
            given(proposed(LATER, "S001"))
                    .when(propose(H1, LATER), AS_OWNER)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(0, false));
            refused(
                    given(proposed(LATER, "S001")).when(propose(H1, TODAY), AS_OWNER),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void nobody_else_does() {
            refused(handovers.givenNoPriorActivity().when(propose(H1, LATER), AS_OTHER), CommonRule.OUT_OF_REACH);
            refused(handovers.givenNoPriorActivity().when(propose(H1, LATER), AS_RECEIVER), CommonRule.OUT_OF_REACH);
        }

        @Test
        void a_client_has_one_open_handover() {
            refused(
                    given(proposed(LATER, "S001")).when(propose(new HandoverId("T3"), LATER), AS_OWNER),
                    ONE_OPEN_HANDOVER_A_CLIENT);
        }

        @Test
        void and_another_once_that_is_over() {
            given(proposed(LATER, "S001"), withdrawn())
                    .when(propose(new HandoverId("T3"), LATER), AS_OWNER)
                    .expectEvents(new HandoverProposed(
                            new HandoverId("T3"), CLIENT, OWNER, RECEIVER, LATER, "why", INVENTORY, "S001", NOW));
        }

        @Test
        void a_number_of_another_clients_handover_is_not_given_again() {
            refused(
                    handovers.givenNoPriorActivity().when(propose(H2, LATER), AS_OWNER),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void it_goes_to_another_who_is_known_and_there_from_a_day_that_is_not_past() {
            refused(when(new ProposeHandover(H1, CLIENT, OWNER, LATER, "why")), A_HANDOVER_GOES_TO_ANOTHER);
            refused(
                    when(new ProposeHandover(H1, CLIENT, new ColleagueId("S999"), LATER, "why")),
                    CommonRule.UNKNOWN_SPECIALIST);
            refused(when(propose(H1, TODAY.minusDays(1))), A_HANDOVER_LOOKS_AHEAD);
            refused(
                    when(new ProposeHandover(H1, CLIENT, Known.LEFT, Known.LAST_DAY.plusDays(1), "why")),
                    CommonRule.NOT_IN_THE_DEPARTMENT_THAT_DAY);
        }

        @Test
        void it_is_of_a_client_that_is_known() {
            owner = null;
            refused(when(propose(H1, LATER)), CommonRule.UNKNOWN_CLIENT);
        }

        private ResultValidator<Handovers> when(ProposeHandover command) {
            return handovers.givenNoPriorActivity().when(command, AS_OWNER);
        }
    }

    @Nested
    class Signing {
        @Test
        void the_receiver_accepts_it_once() {
            given(proposed(LATER, "S001"))
                    .when(new AcceptHandover(H1, CLIENT), AS_RECEIVER)
                    .expectEvents(accepted());
            given(proposed(LATER, "S001"), accepted())
                    .when(new AcceptHandover(H1, CLIENT), AS_RECEIVER)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void nobody_accepts_it_for_him() {
            refused(
                    given(proposed(LATER, "S001")).when(new AcceptHandover(H1, CLIENT), AS_OWNER),
                    ONLY_THE_RECEIVER_ACCEPTS);
            refused(
                    given(proposed(LATER, "S001")).when(new AcceptHandover(H1, CLIENT), AS_MANAGER),
                    ONLY_THE_RECEIVER_ACCEPTS);
            refused(
                    given(proposed(LATER, "S001")).when(new AcceptHandover(H1, CLIENT), AS_OTHER),
                    CommonRule.OUT_OF_REACH);
        }

        @Test
        void the_receiver_or_a_superior_of_the_former_owner_refuses_it() {
            given(proposed(LATER, "S001"))
                    .when(new RefuseHandover(H1, CLIENT, "no"), AS_RECEIVER)
                    .expectEvents(refusal("S002"));
            given(proposed(LATER, "S001"), accepted())
                    .when(new RefuseHandover(H1, CLIENT, "no"), AS_SUPERVISOR)
                    .expectEvents(refusal("S004"));
            given(proposed(LATER, "S001"), refusal("S002"))
                    .when(new RefuseHandover(H1, CLIENT, "again"), AS_RECEIVER)
                    .expectNoEvents();
            refused(
                    given(proposed(LATER, "S001")).when(new RefuseHandover(H1, CLIENT, "no"), AS_OWNER),
                    ONLY_RECEIVER_OR_SUPERIOR_REFUSES);
        }

        @Test
        void countersigned_ahead_of_its_day_it_waits_for_the_clock() {
            given(proposed(LATER, "S001"), accepted())
                    .when(new CountersignHandover(H1, CLIENT), AS_SUPERVISOR)
                    .expectEvents(countersigned(LATER_BEGINS))
                    .expectResultMessagePayload(new Outcome(2, true));
        }

        @Test
        void countersigned_on_its_day_it_takes_effect_at_once() {
            given(proposed(TODAY, "S001"), accepted())
                    .when(new CountersignHandover(H1, CLIENT), AS_SUPERVISOR)
                    .expectEvents(countersigned(Instant.parse("2026-03-01T16:00:00Z")), effect(NOW));
        }

        @Test
        void countersigned_again_it_changes_nothing() {
            given(proposed(LATER, "S001"), accepted(), countersigned(LATER_BEGINS), effect(LATER_BEGINS))
                    .when(new CountersignHandover(H1, CLIENT), AS_SUPERVISOR)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(3, false));
        }

        @Test
        void the_receiver_signs_first_and_nobody_signs_for_two() {
            refused(
                    given(proposed(LATER, "S001")).when(new CountersignHandover(H1, CLIENT), AS_SUPERVISOR),
                    THE_RECEIVER_SIGNS_FIRST);
            refused(
                    given(proposed(LATER, "S004"), accepted()).when(new CountersignHandover(H1, CLIENT), AS_SUPERVISOR),
                    NOBODY_SIGNS_A_HANDOVER_TWICE);
            refused(
                    given(proposed(LATER, "S001"), accepted())
                            .when(new CountersignHandover(H1, CLIENT), as("S002", "S001,S002", "supervisor")),
                    NOBODY_SIGNS_A_HANDOVER_TWICE);
        }

        @Test
        void what_belongs_to_another_by_now_is_not_countersigned() {
            owner = new ColleagueId("S003");
            refused(
                    given(proposed(LATER, "S001"), accepted()).when(new CountersignHandover(H1, CLIENT), AS_SUPERVISOR),
                    THE_OWNER_HAS_CHANGED);
        }
    }

    @Nested
    class Ending {
        @Test
        void on_its_day_it_takes_effect_and_not_before_and_only_once() {
            var signed = given(proposed(LATER, "S001"), accepted(), countersigned(LATER_BEGINS));
            signed.when(new EffectHandover("handovers-C1")).expectNoEvents();
            clock.pass(Duration.between(NOW, LATER_BEGINS));
            given(proposed(LATER, "S001"), accepted(), countersigned(LATER_BEGINS))
                    .when(new EffectHandover("handovers-C1"))
                    .expectEvents(effect(LATER_BEGINS));
            given(proposed(LATER, "S001"), accepted(), countersigned(LATER_BEGINS), effect(LATER_BEGINS))
                    .when(new EffectHandover("handovers-C1"))
                    .expectNoEvents();
        }

        @Test
        void it_lapses_if_the_client_is_another_specialists_by_then() {
            owner = new ColleagueId("S003");
            clock.pass(Duration.ofDays(9));
            given(proposed(LATER, "S001"), accepted(), countersigned(LATER_BEGINS))
                    .when(new EffectHandover("handovers-C1"))
                    .expectEvents(new HandoverLapsed(H1, CLIENT, OWNER, RECEIVER, clock.instant()));
        }

        @Test
        void who_proposed_it_withdraws_it_before_it_is_countersigned() {
            given(proposed(LATER, "S001"), accepted())
                    .when(new WithdrawHandover(H1, CLIENT, "stays"), AS_OWNER)
                    .expectEvents(withdrawn());
            given(proposed(LATER, "S001"), withdrawn())
                    .when(new WithdrawHandover(H1, CLIENT, "stays"), AS_OWNER)
                    .expectNoEvents();
            refused(
                    given(proposed(LATER, "S001")).when(new WithdrawHandover(H1, CLIENT, "stays"), AS_SUPERVISOR),
                    ONLY_WHO_PROPOSED_IT_WITHDRAWS);
            refused(
                    given(proposed(LATER, "S001"), accepted(), countersigned(LATER_BEGINS))
                            .when(new WithdrawHandover(H1, CLIENT, "stays"), AS_OWNER),
                    A_HANDOVER_THAT_ENDED_STAYS_SO);
        }

        @Test
        void what_was_withdrawn_or_refused_is_not_signed() {
            refused(
                    given(proposed(LATER, "S001"), withdrawn()).when(new AcceptHandover(H1, CLIENT), AS_RECEIVER),
                    A_HANDOVER_THAT_ENDED_STAYS_SO);
            refused(
                    given(proposed(LATER, "S001"), refusal("S002"))
                            .when(new CountersignHandover(H1, CLIENT), AS_SUPERVISOR),
                    A_HANDOVER_THAT_ENDED_STAYS_SO);
        }

        @Test
        void a_number_that_nobody_gave_is_not_found() {
            refused(
                    given(proposed(LATER, "S001")).when(new AcceptHandover(H2, CLIENT), AS_RECEIVER),
                    CommonRule.NOT_FOUND);
        }
    }

    private TestExecutor<Handovers> given(Object... events) {
        return handovers.given(events);
    }

    private static ProposeHandover propose(HandoverId number, LocalDate from) {
        return new ProposeHandover(number, CLIENT, RECEIVER, from, "why");
    }

    private static HandoverProposed proposed(LocalDate from, String by) {
        return new HandoverProposed(H1, CLIENT, OWNER, RECEIVER, from, "why", INVENTORY, by, NOW);
    }

    private static HandoverAccepted accepted() {
        return new HandoverAccepted(H1, CLIENT, OWNER, RECEIVER, "S002", NOW);
    }

    private static HandoverRefused refusal(String by) {
        return new HandoverRefused(H1, CLIENT, OWNER, RECEIVER, by, "no", NOW);
    }

    private static HandoverCountersigned countersigned(Instant dueAt) {
        return new HandoverCountersigned(H1, CLIENT, OWNER, RECEIVER, "S004", dueAt, NOW);
    }

    private static HandoverWithdrawn withdrawn() {
        return new HandoverWithdrawn(H1, CLIENT, OWNER, RECEIVER, "S001", "stays", NOW);
    }

    private static HandoverTookEffect effect(Instant at) {
        return new HandoverTookEffect(H1, CLIENT, OWNER, RECEIVER, at);
    }

    private static Map<String, Object> as(String who, String reach, String role) {
        return Map.of(Actor.ID, who, Actor.COLLEAGUE, who, Actor.REACH, reach, Actor.ROLES, role);
    }

    private static void refused(ResultValidator<Handovers> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.by(rule));
    }
}
