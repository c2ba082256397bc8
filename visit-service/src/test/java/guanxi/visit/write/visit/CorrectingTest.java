package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.visit.LinsVisit.BEFORE;
import static guanxi.visit.write.visit.LinsVisit.COMPLETED;
import static guanxi.visit.write.visit.LinsVisit.CORRECT;
import static guanxi.visit.write.visit.LinsVisit.CORRECTED;
import static guanxi.visit.write.visit.LinsVisit.END;
import static guanxi.visit.write.visit.LinsVisit.PLANNED;
import static guanxi.visit.write.visit.LinsVisit.RECORD;
import static guanxi.visit.write.visit.LinsVisit.REPORT;
import static guanxi.visit.write.visit.LinsVisit.START;
import static guanxi.visit.write.visit.LinsVisit.STARTED;
import static guanxi.visit.write.visit.LinsVisit.V1;
import static guanxi.visit.write.visit.LinsVisit.refused;

import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.CancelVisit;
import guanxi.visit.write.visit.VisitCommand.CorrectVisit;
import guanxi.visit.write.visit.VisitCommand.WithdrawVisit;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What was recorded wrongly is put right, or was none (ADR 14). */
class CorrectingTest {
    private static final VisitWithdrawn WITHDRAWN = new VisitWithdrawn(V1, LIN, NORTH_SHOP, DAY, "there was none", NOW);

    private final AggregateTestFixture<Visit> visits = LinsVisit.signedInAtNine();

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
                .expectEvents(Samples.corrected(REPORT)
                        .previouslyOn(BEFORE)
                        .previousClientId(CORRECT.clientId())
                        .reason("it was right")
                        .occurredAt(NOW)
                        .build());
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
                .expectEvents(Samples.corrected(REPORT)
                        .reason("it was another one")
                        .occurredAt(NOW)
                        .build());
    }

    @Test
    void what_is_not_completed_is_neither_corrected_nor_withdrawn() {
        refused(PLANNED, STARTED).by(CORRECT).as(VisitRule.ONLY_A_COMPLETED_VISIT_IS_CORRECTED);
        refused(PLANNED).by(new WithdrawVisit(V1, "there was none")).as(VisitRule.ONLY_A_COMPLETED_VISIT_IS_WITHDRAWN);
        refused(COMPLETED, WITHDRAWN)
                .by(new CancelVisit(V1, "shop closed"))
                .as(VisitRule.ONLY_AN_OPEN_VISIT_IS_CANCELLED);
    }

    @Test
    void what_is_right_is_plausible_and_known_too() {
        refused(COMPLETED)
                .by(new CorrectVisit(
                        V1,
                        NORTH_SHOP,
                        Samples.report().startedAt(END).endedAt(START).build(),
                        "turned round"))
                .as(VisitRule.A_VISIT_ENDS_AFTER_ITS_START);
        refused(COMPLETED)
                .by(new CorrectVisit(V1, NOBODYS_SHOP, REPORT, "wrong shop"))
                .as(CommonRule.UNKNOWN_CLIENT);
    }
}
