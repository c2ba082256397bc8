package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.Field.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.CancelVisit;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.CorrectVisit;
import guanxi.visit.write.visit.VisitCommand.PlanVisit;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import guanxi.visit.write.visit.VisitCommand.StartVisit;
import guanxi.visit.write.visit.VisitCommand.WithdrawVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VisitTest {
    private static final VisitId V1 = new VisitId("V000001");
    private static final Instant START = at("09:00");
    private static final Instant END = at("09:40");
    private static final VisitReport REPORT = report(START, END, 2, 1, 0);
    private static final PlanVisit PLAN = new PlanVisit(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 2);
    private static final Territories NORTH =
            new Territories(new TerritoryId("north"), List.of(new TerritoryId("north")));
    private static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 2, NOW);
    private static final VisitStarted STARTED = new VisitStarted(V1, LIN, NORTH_SHOP, DAY, START);
    private static final VisitCompleted COMPLETED = new VisitCompleted(V1, LIN, NORTH_SHOP, DAY, REPORT, NORTH);
    private static final VisitCancelled CANCELLED = new VisitCancelled(V1, LIN, NORTH_SHOP, "shop closed", NOW);
    private static final CompleteVisit COMPLETE = new CompleteVisit(V1, NORTH_SHOP, REPORT);
    private static final RecordVisit RECORD = new RecordVisit(V1, LIN, NORTH_SHOP, REPORT);

    /** Lin signs in at nine. */
    private final AggregateTestFixture<Visit> visits = Field.of(
            Visit.class,
            (specialist, day, moment) -> specialist.equals(LIN) && day.equals(DAY) && !moment.isBefore(START));

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
    class Starting {
        @Test
        void a_planned_visit_starts_at_the_very_instant_of_the_sign_in() {
            visits.given(PLANNED)
                    .when(new StartVisit(V1, START), AS_LIN)
                    .expectEvents(STARTED)
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void a_visit_does_not_start_before_the_sign_in() {
            refused(PLANNED).by(new StartVisit(V1, START.minusNanos(1))).as(VisitRule.A_VISIT_STARTS_AFTER_A_SIGN_IN);
        }

        @Test
        void a_sign_in_of_the_day_before_is_none() {
            refused(PLANNED)
                    .by(new StartVisit(V1, at(DAY.plusDays(1), "09:00")))
                    .as(VisitRule.A_VISIT_STARTS_AFTER_A_SIGN_IN);
        }

        @Test
        void a_visit_that_was_planned_for_another_day_belongs_to_the_day_of_its_start() {
            var planned = new VisitPlanned(V1, LIN, NORTH_SHOP, DAY.minusDays(1), Purpose.A, 2, NOW);
            visits.given(planned).when(new StartVisit(V1, START), AS_LIN).expectEvents(STARTED);
        }

        @Test
        void a_visit_starts_now_unless_told() {
            visits.given(PLANNED)
                    .when(new StartVisit(V1, null), AS_LIN)
                    .expectEvents(new VisitStarted(V1, LIN, NORTH_SHOP, DAY, NOW));
        }

        @Test
        void the_same_start_again_or_none_in_particular_changes_nothing() {
            for (Instant again : new Instant[] {START, null}) {
                visits.given(PLANNED, STARTED)
                        .when(new StartVisit(V1, again), AS_LIN)
                        .expectNoEvents()
                        .expectResultMessagePayload(new Outcome(1, false));
            }
        }

        @Test
        void another_start_is_refused() {
            refused(PLANNED, STARTED)
                    .by(new StartVisit(V1, START.plusSeconds(60)))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void only_a_planned_visit_is_started() {
            refused(PLANNED, COMPLETED).by(new StartVisit(V1, START)).as(VisitRule.ONLY_A_PLANNED_VISIT_IS_STARTED);
            refused(PLANNED, CANCELLED).by(new StartVisit(V1, START)).as(VisitRule.ONLY_A_PLANNED_VISIT_IS_STARTED);
        }
    }

    @Nested
    class Completing {
        @Test
        void a_planned_or_a_started_visit_is_completed() {
            visits.given(PLANNED).when(COMPLETE, AS_LIN).expectEvents(COMPLETED);
            visits.given(PLANNED, STARTED)
                    .when(COMPLETE, AS_LIN)
                    .expectEvents(COMPLETED)
                    .expectResultMessagePayload(new Outcome(2, true));
        }

        @Test
        void the_same_report_again_changes_nothing() {
            visits.given(PLANNED, COMPLETED)
                    .when(COMPLETE, AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void another_report_is_refused() {
            refused(PLANNED, COMPLETED)
                    .by(new CompleteVisit(V1, NORTH_SHOP, report(START, END, 3, 1, 0)))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_report_whose_start_differs_from_the_recorded_one_is_refused_by_both_times() {
            var later = report(START.plusSeconds(600), END, 2, 1, 0);
            for (Object told :
                    List.of(new CompleteVisit(V1, NORTH_SHOP, later), new RecordVisit(V1, LIN, NORTH_SHOP, later))) {
                visits.given(PLANNED, STARTED)
                        .when(told, AS_LIN)
                        .expectNoEvents()
                        .expectException(refusal(VisitRule.A_REPORT_HAS_THE_RECORDED_START))
                        .expectExceptionMessage("This visit was recorded to start at 2026-06-03T09:00, and the report"
                                + " says 2026-06-03T09:10.");
            }
        }

        @Test
        void a_report_of_another_clients_visit_is_refused() {
            refused(PLANNED).by(new CompleteVisit(V1, SOUTH_SHOP, REPORT)).as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_cancelled_visit_is_not_completed() {
            refused(PLANNED, CANCELLED).by(COMPLETE).as(VisitRule.ONLY_AN_OPEN_VISIT_IS_COMPLETED);
        }

        @Test
        void a_visit_is_completed_when_it_ends() {
            assertThat(COMPLETED.occurredAt()).isEqualTo(END);
        }

        @Test
        void a_visit_ends_after_its_start() {
            refused(PLANNED)
                    .by(new CompleteVisit(V1, NORTH_SHOP, report(START, START, 2, 1, 0)))
                    .as(VisitRule.A_VISIT_ENDS_AFTER_ITS_START);
        }

        @Test
        void counts_are_plausible() {
            refused(PLANNED)
                    .by(new CompleteVisit(V1, NORTH_SHOP, report(START, END, 0, 1, 0)))
                    .as(VisitRule.GROUPS_ARE_AT_LEAST_ONE);
        }

        @Test
        void a_visit_that_nobody_knows_is_not_completed() {
            visits.givenNoPriorActivity().when(COMPLETE, AS_LIN).expectException(AggregateNotFoundException.class);
        }
    }

    @Nested
    class Recording {
        @Test
        void a_visit_is_recorded_without_a_plan() {
            visits.givenNoPriorActivity()
                    .when(RECORD, AS_LIN)
                    .expectEvents(COMPLETED)
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void recording_completes_what_was_planned_or_started() {
            visits.given(PLANNED).when(RECORD, AS_LIN).expectEvents(COMPLETED);
            visits.given(PLANNED, STARTED).when(RECORD, AS_LIN).expectEvents(COMPLETED);
        }

        @Test
        void the_same_record_again_changes_nothing() {
            visits.given(COMPLETED)
                    .when(RECORD, AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(0, false));
        }

        @Test
        void the_same_record_of_a_person_who_was_erased_since_changes_nothing() {
            var met = Person.named(NORTH_SHOP.number(), Field.ERASED);
            var remembered = new VisitCompleted(V1, LIN, NORTH_SHOP, DAY, REPORT.with(Field.nobodyOf(met)), NORTH);
            visits.given(remembered)
                    .when(new RecordVisit(V1, LIN, NORTH_SHOP, REPORT.with(met)), AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(0, false));
        }

        @Test
        void a_record_with_other_content_is_refused() {
            refused(COMPLETED)
                    .by(new RecordVisit(V1, LIN, NORTH_SHOP, report(START, END, 2, 1, 1)))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
            refused(COMPLETED)
                    .by(new RecordVisit(V1, LIN, SOUTH_SHOP, REPORT))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
            refused(COMPLETED)
                    .by(new RecordVisit(V1, STRANGER, NORTH_SHOP, REPORT))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void who_is_unknown_neither_visits_nor_is_visited() {
            refused().by(new RecordVisit(V1, STRANGER, NORTH_SHOP, REPORT)).as(CommonRule.UNKNOWN_SPECIALIST);
            refused().by(new RecordVisit(V1, LIN, NOBODYS_SHOP, REPORT)).as(CommonRule.UNKNOWN_CLIENT);
        }

        @Test
        void a_refused_record_leaves_no_trace_on_its_number() {
            var fixture = visits.givenNoPriorActivity();
            fixture.when(new RecordVisit(V1, LIN, NOBODYS_SHOP, REPORT), DEPARTMENT)
                    .expectException(refusal(CommonRule.UNKNOWN_CLIENT));
            visits.givenNoPriorActivity().when(RECORD, AS_LIN).expectEvents(COMPLETED);
        }

        @Test
        void the_territories_are_those_at_the_start_of_the_visit() {
            territories(NORTH_SHOP, "2026-06-30", "north", "north");
            territories(SOUTH_SHOP, "2026-06-30", "south", "north");
            territories(NORTH_SHOP, "2026-07-01", "north", "south");
            territories(SOUTH_SHOP, "2026-07-01", "south", "south");
        }

        @Test
        void a_visit_belongs_to_the_local_day_of_its_start() {
            for (String time : List.of("00:00", "23:59:59")) {
                var report = report(at(time), at(DAY.plusDays(1), "09:00"), 1, 0, 0);
                visits.givenNoPriorActivity()
                        .when(new RecordVisit(V1, LIN, NORTH_SHOP, report), AS_LIN)
                        .expectEvents(new VisitCompleted(V1, LIN, NORTH_SHOP, DAY, report, NORTH));
            }
        }

        private void territories(ClientId client, String date, String clients, String specialists) {
            var expected = new Territories(new TerritoryId(clients), List.of(new TerritoryId(specialists)));
            LocalDate day = LocalDate.parse(date);
            var report = report(at(day, "09:00"), at(day, "10:00"), 1, 0, 0);
            visits.givenNoPriorActivity()
                    .when(new RecordVisit(V1, LIN, client, report), AS_LIN)
                    .expectEvents(new VisitCompleted(V1, LIN, client, day, report, expected));
        }
    }

    @Nested
    class Filling {
        private static final VisitReport FILLED = REPORT.with(List.of("Li"), REPORT.summary());
        private static final VisitReportFilled FILLED_IN = new VisitReportFilled(V1, LIN, NORTH_SHOP, DAY, FILLED, NOW);

        @Test
        void a_row_that_only_fills_the_companions_is_the_next_step() {
            visits.given(COMPLETED)
                    .when(new RecordVisit(V1, LIN, NORTH_SHOP, FILLED), AS_LIN)
                    .expectEvents(FILLED_IN)
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void problems_that_were_counted_may_be_named_in_the_next_step_and_counted_again() {
            var named = REPORT.with(List.of(new Issue("the shelf is broken", true, null)));
            var filledIn = new VisitReportFilled(V1, LIN, NORTH_SHOP, DAY, named, NOW);
            visits.given(COMPLETED)
                    .when(new CompleteVisit(V1, NORTH_SHOP, named), AS_LIN)
                    .expectEvents(filledIn);
            visits.given(COMPLETED, filledIn).when(RECORD, AS_LIN).expectNoEvents();
        }

        @Test
        void a_row_that_leaves_out_what_is_known_or_says_it_again_changes_nothing() {
            for (var again : List.of(REPORT, FILLED)) {
                visits.given(COMPLETED, FILLED_IN)
                        .when(new RecordVisit(V1, LIN, NORTH_SHOP, again), AS_LIN)
                        .expectNoEvents();
            }
        }

        @Test
        void other_companions_contradict() {
            refused(COMPLETED, FILLED_IN)
                    .by(new RecordVisit(V1, LIN, NORTH_SHOP, REPORT.with(List.of("Zhao"), null)))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void a_row_that_fills_and_contradicts_contradicts() {
            var other = report(START, END, 3, 1, 0).with(List.of("Li"), null);
            refused(COMPLETED)
                    .by(new RecordVisit(V1, LIN, NORTH_SHOP, other))
                    .as(CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void what_was_corrected_since_is_filled_by_a_correction() {
            refused(COMPLETED, Correcting.CORRECTED)
                    .by(new RecordVisit(V1, LIN, NORTH_SHOP, FILLED))
                    .as(VisitRule.A_CORRECTED_VISIT_IS_FILLED_BY_A_CORRECTION);
        }
    }

    @Nested
    class Correcting {
        private static final LocalDate BEFORE = DAY.minusDays(1);
        private static final VisitReport RIGHT = report(at(BEFORE, "09:00"), at(BEFORE, "09:40"), 4, 1, 0);
        private static final CorrectVisit CORRECT = new CorrectVisit(V1, SOUTH_SHOP, RIGHT, "wrong day and shop");
        static final VisitCorrected CORRECTED =
                new VisitCorrected(V1, LIN, SOUTH_SHOP, BEFORE, DAY, RIGHT, "wrong day and shop", NOW);
        private static final VisitWithdrawn WITHDRAWN =
                new VisitWithdrawn(V1, LIN, NORTH_SHOP, DAY, "there was none", NOW);

        @Test
        void a_completed_visit_is_corrected_its_report_its_day_and_its_client() {
            visits.given(PLANNED, STARTED, COMPLETED)
                    .when(CORRECT, DEPARTMENT)
                    .expectEvents(CORRECTED)
                    .expectResultMessagePayload(new Outcome(3, true));
        }

        @Test
        void a_correction_of_a_correction_names_the_day_that_it_was_corrected_to() {
            visits.given(COMPLETED, CORRECTED)
                    .when(new CorrectVisit(V1, NORTH_SHOP, REPORT, "it was right"), DEPARTMENT)
                    .expectEvents(new VisitCorrected(V1, LIN, NORTH_SHOP, DAY, BEFORE, REPORT, "it was right", NOW));
        }

        @Test
        void the_same_correction_again_changes_nothing_and_neither_does_one_to_what_is_known() {
            visits.given(COMPLETED, CORRECTED).when(CORRECT, DEPARTMENT).expectNoEvents();
            visits.given(COMPLETED)
                    .when(new CorrectVisit(V1, NORTH_SHOP, REPORT, "no reason"), DEPARTMENT)
                    .expectNoEvents();
        }

        @Test
        void the_row_as_first_accepted_undoes_no_correction_and_no_withdrawal() {
            for (Object since : List.of(CORRECTED, WITHDRAWN)) {
                visits.given(COMPLETED, since)
                        .when(RECORD, DEPARTMENT)
                        .expectNoEvents()
                        .expectResultMessagePayload(new Outcome(1, false));
            }
        }

        @Test
        void a_visit_is_withdrawn_once() {
            var withdraw = new WithdrawVisit(V1, "there was none");
            visits.given(COMPLETED).when(withdraw, DEPARTMENT).expectEvents(WITHDRAWN);
            visits.given(COMPLETED, WITHDRAWN).when(withdraw, DEPARTMENT).expectNoEvents();
        }

        @Test
        void a_visit_that_was_withdrawn_by_mistake_stands_again_once_it_is_corrected() {
            visits.given(COMPLETED, WITHDRAWN)
                    .when(new CorrectVisit(V1, NORTH_SHOP, REPORT, "it was another one"), DEPARTMENT)
                    .expectEvents(new VisitCorrected(V1, LIN, NORTH_SHOP, DAY, DAY, REPORT, "it was another one", NOW));
        }

        @Test
        void what_is_not_completed_is_neither_corrected_nor_withdrawn() {
            refused(PLANNED, STARTED).by(CORRECT).as(VisitRule.ONLY_A_COMPLETED_VISIT_IS_CORRECTED);
            refused(PLANNED)
                    .by(new WithdrawVisit(V1, "there was none"))
                    .as(VisitRule.ONLY_A_COMPLETED_VISIT_IS_WITHDRAWN);
            refused(COMPLETED, WITHDRAWN)
                    .by(new CancelVisit(V1, "shop closed"))
                    .as(VisitRule.ONLY_AN_OPEN_VISIT_IS_CANCELLED);
        }

        @Test
        void what_is_right_is_plausible_and_known_too() {
            refused(COMPLETED)
                    .by(new CorrectVisit(V1, NORTH_SHOP, report(END, START, 1, 0, 0), "turned round"))
                    .as(VisitRule.A_VISIT_ENDS_AFTER_ITS_START);
            refused(COMPLETED)
                    .by(new CorrectVisit(V1, NOBODYS_SHOP, REPORT, "wrong shop"))
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
                                .expectException(refusal(CommonRule.OUT_OF_REACH)))));
    }

    @TestFactory
    Stream<DynamicTest> every_command_for_a_version_that_is_gone_is_refused() {
        return commands()
                .map(command ->
                        DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> visits.given(PLANNED, STARTED)
                                .when(command, Field.expectingVersion(0))
                                .expectNoEvents()
                                .expectException(refusal(CommonRule.VERSION_IS_STALE))));
    }

    @Test
    void a_command_for_the_version_that_is_there_is_taken() {
        visits.given(PLANNED, STARTED).when(COMPLETE, Field.expectingVersion(1)).expectEvents(COMPLETED);
    }

    private static Stream<VisitCommand> commands() {
        return Stream.of(
                PLAN,
                new StartVisit(V1, START),
                COMPLETE,
                RECORD,
                new CancelVisit(V1, "rain"),
                new CorrectVisit(V1, NORTH_SHOP, REPORT, "misread"),
                new WithdrawVisit(V1, "there was none"));
    }

    private record Refused(AggregateTestFixture<Visit> visits, List<Object> history, Object command) {
        Refused by(Object next) {
            return new Refused(visits, history, next);
        }

        void as(guanxi.platform.decision.Rule rule) {
            visits.given(history).when(command, DEPARTMENT).expectNoEvents().expectException(refusal(rule));
        }
    }

    private Refused refused(Object... history) {
        return new Refused(visits, List.of(history), null);
    }

    private static VisitReport report(Instant from, Instant to, int groups, int solved, int unsolved) {
        return new VisitReport(
                Person.named(NORTH_SHOP.number(), "王小明"),
                from,
                to,
                Purpose.A,
                guanxi.language.visit.Outcome.B,
                groups,
                List.of(),
                "looked at the shelf",
                Issue.counted(solved, unsolved));
    }
}
