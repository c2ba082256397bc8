package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.visit.LinsVisit.CANCELLED;
import static guanxi.visit.write.visit.LinsVisit.COMPLETE;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.PLAN;
import static guanxi.visit.write.visit.LinsVisit.PLANNED;
import static guanxi.visit.write.visit.LinsVisit.RECORD;
import static guanxi.visit.write.visit.LinsVisit.REPORT;
import static guanxi.visit.write.visit.LinsVisit.START;
import static guanxi.visit.write.visit.LinsVisit.STARTED;
import static guanxi.visit.write.visit.LinsVisit.V1;
import static guanxi.visit.write.visit.LinsVisit.refused;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Purpose;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.CancelVisit;
import guanxi.visit.write.visit.VisitCommand.CorrectVisit;
import guanxi.visit.write.visit.VisitCommand.FillRecord;
import guanxi.visit.write.visit.VisitCommand.LeaveVisitOpen;
import guanxi.visit.write.visit.VisitCommand.PlanVisit;
import guanxi.visit.write.visit.VisitCommand.StartVisit;
import guanxi.visit.write.visit.VisitCommand.WithdrawVisit;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A visit until it is made, and what is alike for all that is done to one. */
class VisitTest {
    private final AggregateTestFixture<Visit> visits = LinsVisit.signedInAtNine();

    @Nested
    class Planning {
        @Test
        void a_visit_is_planned() {
            visits.givenNoPriorActivity()
                    .when(PLAN, AS_LIN)
                    .expectEvents(PLANNED)
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void the_same_plan_again_changes_nothing() {
            visits.given(PLANNED, STARTED)
                    .when(PLAN, AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void the_same_plan_told_on_another_day_changes_nothing() {
            var yesterday = new VisitPlanned(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 2, at(DAY.minusDays(1), "18:00"));
            visits.given(yesterday).when(PLAN, AS_LIN).expectNoEvents();
        }

        @Test
        void another_plan_under_the_same_number_is_refused() {
            refused(PLANNED)
                    .by(new PlanVisit(V1, LIN, NORTH_SHOP, DAY.plusDays(1), Purpose.A, 2))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_plan_for_a_visit_that_was_recorded_already_is_refused() {
            refused(COMPLETED).by(PLAN).as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_visit_is_to_one_group_at_least() {
            visits.givenNoPriorActivity()
                    .when(new PlanVisit(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 1), AS_LIN)
                    .expectSuccessfulHandlerExecution();
            refused().by(new PlanVisit(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 0)).as(VisitRule.GROUPS_ARE_AT_LEAST_ONE);
        }

        @Test
        void who_is_unknown_neither_visits_nor_is_visited() {
            refused()
                    .by(new PlanVisit(V1, STRANGER, NORTH_SHOP, DAY, Purpose.A, 2))
                    .as(CommonRule.UNKNOWN_SPECIALIST);
            refused()
                    .by(new PlanVisit(V1, LIN, NOBODYS_SHOP, DAY, Purpose.A, 2))
                    .as(CommonRule.UNKNOWN_CLIENT);
        }
    }

    @Nested
    class Cancelling {
        private static final CancelVisit CANCEL = new CancelVisit(V1, "shop closed");

        @Test
        void a_planned_or_a_started_visit_is_cancelled() {
            visits.given(PLANNED).when(CANCEL, AS_LIN).expectEvents(CANCELLED);
            visits.given(PLANNED, STARTED)
                    .when(CANCEL, AS_LIN)
                    .expectEvents(CANCELLED)
                    .expectResultMessagePayload(new Outcome(2, true));
        }

        @Test
        void the_same_cancellation_again_changes_nothing() {
            visits.given(PLANNED, CANCELLED)
                    .when(CANCEL, AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void another_reason_is_refused() {
            refused(PLANNED, CANCELLED).by(new CancelVisit(V1, "rain")).as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_completed_visit_is_not_cancelled() {
            refused(PLANNED, COMPLETED).by(CANCEL).as(VisitRule.ONLY_AN_OPEN_VISIT_IS_CANCELLED);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_command_is_refused_outside_ones_reach() {
        return commands().flatMap(command -> Stream.of(AS_COLLEAGUE, MetaData.emptyInstance())
                .map(metaData -> DynamicTest.dynamicTest(
                        command.getClass().getSimpleName() + " " + metaData, () -> visits.given(PLANNED)
                                .when(command, metaData)
                                .expectNoEvents()
                                .expectException(Refusal.by(CommonRule.OUT_OF_REACH)))));
    }

    @TestFactory
    Stream<DynamicTest> every_command_for_a_version_that_is_gone_is_refused() {
        return commands()
                .map(command ->
                        DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> visits.given(PLANNED, STARTED)
                                .when(command, Field.expectingVersion(0))
                                .expectNoEvents()
                                .expectException(Refusal.by(CommonRule.VERSION_IS_STALE))));
    }

    @Test
    void a_command_for_the_version_that_is_there_is_taken() {
        visits.given(PLANNED, STARTED).when(COMPLETE, Field.expectingVersion(1)).expectEvents(COMPLETED);
    }

    @Test
    void no_command_is_forgotten_here() {
        var ofTheClock = LeaveVisitOpen.class;
        assertThat(Stream.concat(commands().<Class<?>>map(VisitCommand::getClass), Stream.of(ofTheClock)))
                .containsExactlyInAnyOrder(VisitCommand.class.getPermittedSubclasses());
    }

    private static Stream<VisitCommand> commands() {
        return Stream.of(
                PLAN,
                new StartVisit(V1, START),
                COMPLETE,
                RECORD,
                new CancelVisit(V1, "rain"),
                new CorrectVisit(V1, NORTH_SHOP, REPORT, "misread"),
                new FillRecord(V1, Samples.visitRecord().build()),
                new WithdrawVisit(V1, "there was none"));
    }
}
