package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.day.LinsDay.NINE;
import static guanxi.visit.write.day.LinsDay.NO_SIGN_IN;
import static guanxi.visit.write.day.LinsDay.ON_TRUCK;
import static guanxi.visit.write.day.LinsDay.TRUCK;
import static guanxi.visit.write.day.LinsDay.judged;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormViolatedBuilder;
import guanxi.language.visit.ViolationId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import guanxi.visit.write.day.MarketDayCommand.WithdrawViolation;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an inspector finds, and what only the system does. */
class InspectingTest {
    private static final RecordViolation AGAIN =
            new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Zhao", "again");
    private final AggregateTestFixture<MarketDay> days = Field.of(MarketDay.class);

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
                .expectEvents(NormViolatedBuilder.builder(ON_TRUCK)
                        .violationId(AGAIN.violationId())
                        .remark("again")
                        .build());
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
                        result.expectNoEvents().expectException(Refusal.by(VisitRule.THE_SYSTEM_FINDS_THIS_ITSELF));
                    } else {
                        result.expectEvents(NormViolatedBuilder.builder(ON_TRUCK)
                                .violationId(command.violationId())
                                .rule(norm)
                                .remark(null)
                                .build());
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
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @Test
    void what_the_system_found_only_the_system_withdraws() {
        days.given(judged(NINE, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT), NO_SIGN_IN)
                .when(new WithdrawViolation(LIN, DAY, NO_SIGN_IN.violationId(), "he says so"), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN));
    }

    @Test
    void nothing_is_withdrawn_from_a_day_that_nobody_knows() {
        days.givenNoPriorActivity()
                .when(new WithdrawViolation(LIN, DAY, ON_TRUCK.violationId(), "mistaken identity"), DEPARTMENT)
                .expectException(AggregateNotFoundException.class);
    }

    private static ViolationWithdrawn withdrawn() {
        return new ViolationWithdrawn(
                LIN,
                DAY,
                ON_TRUCK.violationId(),
                Norm.DELIVERY_TRUCK,
                null,
                "inspector Zhao",
                "mistaken identity",
                NOW);
    }
}
