package guanxi.client.write.cases;

import static guanxi.client.write.cases.Noise.END;
import static guanxi.client.write.cases.Noise.ENTRY;
import static guanxi.client.write.cases.Noise.LATER;
import static guanxi.client.write.cases.Noise.MANAGERS;
import static guanxi.client.write.cases.Noise.NUMBER;
import static guanxi.client.write.cases.Noise.SOLVER;
import static guanxi.client.write.cases.Noise.START;
import static guanxi.client.write.cases.Noise.THIS_SECOND;
import static guanxi.client.write.cases.Noise.because;
import static guanxi.client.write.cases.Noise.flagged;
import static guanxi.client.write.cases.Noise.handedOver;
import static guanxi.client.write.cases.Noise.happened;
import static guanxi.client.write.cases.Noise.live;
import static guanxi.client.write.cases.Noise.notified;
import static guanxi.client.write.cases.Noise.opened;
import static guanxi.client.write.cases.Noise.plain;
import static guanxi.client.write.cases.Noise.promised;
import static guanxi.client.write.cases.Noise.told;
import static guanxi.client.write.cases.Noise.unsaid;
import static guanxi.client.write.cases.Noise.withdrawn;

import guanxi.client.write.DeskRule;
import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.client.write.cases.CaseCommand.WithdrawEntry;
import guanxi.language.Person;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.ConductFlag;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Instant;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntryTest {
    private final FixtureConfiguration<ServiceCase> cases = Noise.cases();

    @Nested
    class AsARow {
        @Test
        void an_entry_is_recorded_and_perhaps_withdrawn_at_once() {
            cases.given(opened())
                    .when(new RecordEntry(NUMBER, ENTRY, notified(SOLVER), "记错了"), MANAGERS)
                    .expectEvents(happened(notified(SOLVER)), unsaid())
                    .expectResultMessagePayload(new Outcome(2, true));
        }

        @Test
        void told_again_it_changes_nothing_and_empty_cells_say_nothing() {
            cases.given(opened(), happened(notified(SOLVER)), unsaid())
                    .when(told(notified(null)), MANAGERS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(2, false));
        }

        @Test
        void only_that_it_did_not_happen_may_be_filled_later() {
            cases.given(opened(), happened(notified(null)))
                    .when(new RecordEntry(NUMBER, ENTRY, notified(null), "记错了"), MANAGERS)
                    .expectEvents(unsaid())
                    .expectResultMessagePayload(new Outcome(2, true, false));
            cases.given(opened(), happened(notified(null)))
                    .when(told(notified(SOLVER)), MANAGERS)
                    .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
        }

        @Test
        void what_is_known_otherwise_stands() {
            cases.given(opened(), happened(notified(null)))
                    .when(told(plain(Kind.CLIENT_INFORMED)), MANAGERS)
                    .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
            cases.given(opened(), happened(notified(null)), unsaid())
                    .when(new RecordEntry(NUMBER, ENTRY, notified(null), "另一个原因"), MANAGERS)
                    .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
        }

        @Test
        void a_solver_who_was_erased_contradicts_nobody() {
            Person nobody = SOLVER.forgotten();
            cases.given(opened(), happened(notified(nobody)))
                    .when(told(notified(SOLVER)), MANAGERS)
                    .expectNoEvents();
        }

        @Test
        void it_refers_to_a_case_that_is_known_also_to_one_that_was_withdrawn() {
            cases.givenNoPriorActivity()
                    .when(told(notified(null)), MANAGERS)
                    .expectException(Refusal.by(CaseRule.UNKNOWN_CASE));
            cases.given(opened(), withdrawn())
                    .when(told(notified(null)), MANAGERS)
                    .expectEvents(happened(notified(null)));
        }

        @Test
        void it_is_handed_over_to_somebody_known() {
            refused(CommonRule.UNKNOWN_SPECIALIST, handedOver("S9"));
            cases.givenNoPriorActivity()
                    .when(told(handedOver("S9")), MANAGERS)
                    .expectException(Refusal.by(CommonRule.UNKNOWN_SPECIALIST));
        }

        @Test
        void it_does_not_come_before_the_call_but_may_during_it() {
            refused(DeskRule.BEFORE_ITS_START, at(START.minusSeconds(1)));
            cases.given(opened()).when(told(at(START)), MANAGERS).expectEvents(happened(at(START)));
        }

        @Test
        void its_kind_is_one_of_the_standard() {
            refused(CaseRule.KIND_NOT_IN_STANDARD, plain(Kind.CENTRE_ANSWERED));
        }

        @Test
        void a_flag_is_one_of_the_standard() {
            refused(DeskRule.FLAG_NOT_IN_STANDARD, flagged(ConductFlag.PESTERED));
        }

        @Test
        void it_says_nothing_that_its_kind_has_no_use_for() {
            refused(
                    DeskRule.CELL_NOT_OF_THIS_KIND,
                    new CaseEntry(Kind.CLIENT_INFORMED, LATER, null, null, null, 5, null, null));
            refused(
                    DeskRule.CELL_NOT_OF_THIS_KIND,
                    new CaseEntry(Kind.SERVICE_DONE, LATER, null, SOLVER, null, null, null, null));
        }

        @Test
        void every_kind_may_have_a_reason() {
            cases.given(opened())
                    .when(told(because(Kind.SERVICE_DONE)), MANAGERS)
                    .expectEvents(happened(because(Kind.SERVICE_DONE)));
        }

        @Test
        void a_promise_is_of_what_is_to_come() {
            refused(DeskRule.LOOKS_BACK, promised(LATER, LATER));
        }

        private void refused(Rule rule, CaseEntry entry) {
            cases.given(opened()).when(told(entry), MANAGERS).expectNoEvents().expectException(Refusal.by(rule));
        }

        private static CaseEntry at(Instant moment) {
            return new CaseEntry(Kind.CLIENT_INFORMED, moment, null, null, null, null, null, null);
        }
    }

    @Nested
    class Live {
        @Test
        void it_happens_now_and_told_again_it_happened_when_it_was_told_first() {
            cases.given(opened())
                    .when(live(promised(THIS_SECOND, THIS_SECOND.plusSeconds(60))), MANAGERS)
                    .expectEvents(happened(promised(THIS_SECOND, THIS_SECOND.plusSeconds(60))));
            cases.given(opened(), happened(promised(END, LATER)))
                    .when(live(promised(THIS_SECOND, LATER)), MANAGERS)
                    .expectNoEvents();
        }

        @Test
        void it_is_withdrawn_once_with_a_reason() {
            var command = new WithdrawEntry(NUMBER, ENTRY, "记错了");
            cases.given(opened(), happened(notified(null)))
                    .when(command, MANAGERS)
                    .expectEvents(unsaid());
            cases.given(opened(), happened(notified(null)), unsaid())
                    .when(command, MANAGERS)
                    .expectNoEvents();
            cases.given(opened()).when(command, MANAGERS).expectException(Refusal.by(CommonRule.NOT_FOUND));
        }
    }
}
