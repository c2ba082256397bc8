package guanxi.client.write.series;

import static guanxi.client.write.series.Washer.AGENT;
import static guanxi.client.write.series.Washer.ANYBODYS;
import static guanxi.client.write.series.Washer.CALL;
import static guanxi.client.write.series.Washer.CALLED;
import static guanxi.client.write.series.Washer.NUMBER;
import static guanxi.client.write.series.Washer.PASSED_ON;
import static guanxi.client.write.series.Washer.SOLVED;
import static guanxi.client.write.series.Washer.THIS_SECOND;
import static guanxi.client.write.series.Washer.answeredBy;
import static guanxi.client.write.series.Washer.bought;
import static guanxi.client.write.series.Washer.called;
import static guanxi.client.write.series.Washer.passedOn;
import static guanxi.client.write.series.Washer.reached;
import static guanxi.client.write.series.Washer.solved;
import static guanxi.client.write.series.Washer.told;
import static guanxi.client.write.series.Washer.uncalled;
import static guanxi.client.write.series.Washer.withdrawn;

import guanxi.client.write.DeskRule;
import guanxi.client.write.series.CallBackCommand.CallBackWithSolution;
import guanxi.client.write.series.CallBackCommand.PassProblemOn;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.ConductFlag;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallBackTest {
    private final FixtureConfiguration<CallBackSeries> series = Washer.series();

    @Nested
    class AsARow {
        @Test
        void a_call_back_is_recorded_with_all_that_came_of_its_problem() {
            series.given(bought())
                    .when(told(reached("漏水"), PASSED_ON, "维修部", SOLVED, "拨错号码"), ANYBODYS)
                    .expectEvents(called(reached("漏水")), passedOn(PASSED_ON, "维修部"), solved(SOLVED), uncalled());
        }

        @Test
        void what_came_of_its_problem_may_be_filled_later_bit_by_bit() {
            series.given(bought(), called(reached("漏水")))
                    .when(told(reached("漏水"), null, "维修部", null, null), ANYBODYS)
                    .expectEvents(passedOn(null, "维修部"));
            series.given(bought(), called(reached("漏水")), passedOn(null, "维修部"))
                    .when(told(reached("漏水"), PASSED_ON, null, SOLVED, null), ANYBODYS)
                    .expectEvents(passedOn(PASSED_ON, "维修部"), solved(SOLVED))
                    .expectResultMessagePayload(new Outcome(4, true, false));
        }

        @Test
        void told_again_it_changes_nothing_and_empty_cells_say_nothing() {
            var empty = new CallBack(1, CALLED, AGENT, AnsweredBy.OWNER, null, null, null, null, null);
            series.given(bought(), called(reached("漏水")), passedOn(PASSED_ON, "维修部"), solved(SOLVED), uncalled())
                    .when(told(empty), ANYBODYS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(4, false));
        }

        @Test
        void what_is_known_otherwise_stands() {
            var again = new CallBack(2, CALLED, AGENT, AnsweredBy.OWNER, null, null, null, null, null);
            refused(CommonRule.ALREADY_RECORDED_DIFFERENTLY, told(again));
            refused(CommonRule.ALREADY_RECORDED_DIFFERENTLY, told(reached("漏水")));
            series.given(bought(), called(reached("漏水")), passedOn(PASSED_ON, "维修部"))
                    .when(told(reached("漏水"), SOLVED, null, null, null), ANYBODYS)
                    .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
        }

        @Test
        void it_refers_to_a_purchase_that_is_known_also_to_one_that_was_withdrawn() {
            series.givenNoPriorActivity()
                    .when(told(reached(null)), ANYBODYS)
                    .expectException(Refusal.by(SeriesRule.UNKNOWN_SERIES));
            series.given(bought(), withdrawn())
                    .when(told(reached(null)), ANYBODYS)
                    .expectEvents(called(reached(null)));
        }

        @Test
        void whoever_calls_is_known() {
            var stranger =
                    new CallBack(1, CALLED, new ColleagueId("S9"), AnsweredBy.NOBODY, null, null, null, null, null);
            series.givenNoPriorActivity()
                    .when(told(stranger), ANYBODYS)
                    .expectException(Refusal.by(CommonRule.UNKNOWN_SPECIALIST));
        }

        @Test
        void nothing_comes_before_what_it_follows() {
            var early = reached(null).madeAt(Instant.parse("2026-06-01T15:59:59Z"));
            refused(DeskRule.BEFORE_ITS_START, told(early));
            refused(DeskRule.BEFORE_ITS_START, told(reached("漏水"), CALLED.minusSeconds(1), null, null, null));
            refused(DeskRule.BEFORE_ITS_START, told(reached("漏水"), null, null, CALLED.minusSeconds(1), null));
        }

        @Test
        void a_flag_is_one_of_its_standard() {
            var flagged = new CallBack(
                    1, CALLED, AGENT, AnsweredBy.NOBODY, null, null, null, List.of(ConductFlag.PRIVACY), null);
            refused(DeskRule.FLAG_NOT_IN_STANDARD, told(flagged));
        }

        @Test
        void the_next_attempt_is_after_this_one() {
            var back = new CallBack(1, CALLED, AGENT, AnsweredBy.NOBODY, CALLED, null, null, null, null);
            refused(DeskRule.LOOKS_BACK, told(back));
        }

        @Test
        void only_the_owner_answers() {
            for (AnsweredBy other : List.of(AnsweredBy.NOBODY, AnsweredBy.CHILD)) {
                refused(
                        SeriesRule.ONLY_THE_OWNER_ANSWERS,
                        told(new CallBack(1, CALLED, AGENT, other, null, 4, null, null, null)));
                refused(
                        SeriesRule.ONLY_THE_OWNER_ANSWERS,
                        told(new CallBack(1, CALLED, AGENT, other, null, null, 5, null, null)));
                refused(
                        SeriesRule.ONLY_THE_OWNER_ANSWERS,
                        told(new CallBack(1, CALLED, AGENT, other, null, null, null, null, "漏水")));
            }
        }

        private void refused(Rule rule, Object command) {
            series.given(bought(), called(reached(null)))
                    .when(command, ANYBODYS)
                    .expectNoEvents()
                    .expectException(Refusal.by(rule));
        }
    }

    @Nested
    class Live {
        @Test
        void it_is_made_now_and_told_again_it_was_made_when_it_was_told_first() {
            var now = answeredBy(AnsweredBy.NOBODY).madeAt(THIS_SECOND);
            series.given(bought()).when(Washer.made(now), ANYBODYS).expectEvents(called(now));
            series.given(bought(), called(answeredBy(AnsweredBy.NOBODY)))
                    .when(Washer.made(now), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void its_problem_is_passed_on_now_once() {
            var command = new PassProblemOn(SeriesStandard.S3, NUMBER, CALL, "维修部");
            series.given(bought(), called(reached("漏水")))
                    .when(command, ANYBODYS)
                    .expectEvents(passedOn(THIS_SECOND, "维修部"));
            series.given(bought(), called(reached("漏水")), passedOn(PASSED_ON, "维修部"))
                    .when(command, ANYBODYS)
                    .expectNoEvents();
            series.given(bought(), called(reached("漏水")), passedOn(PASSED_ON, "质量部"))
                    .when(command, ANYBODYS)
                    .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
        }

        @Test
        void the_client_is_called_about_the_solution_now_once() {
            var command = new CallBackWithSolution(SeriesStandard.S3, NUMBER, CALL);
            series.given(bought(), called(reached("漏水")))
                    .when(command, ANYBODYS)
                    .expectEvents(solved(THIS_SECOND));
            series.given(bought(), called(reached("漏水")), solved(SOLVED))
                    .when(command, ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void only_a_problem_is_passed_on_or_solved() {
            for (Object command : List.of(
                    new PassProblemOn(SeriesStandard.S3, NUMBER, CALL, "维修部"),
                    new CallBackWithSolution(SeriesStandard.S3, NUMBER, CALL)))
                series.given(bought(), called(reached(null)))
                        .when(command, ANYBODYS)
                        .expectException(Refusal.by(SeriesRule.ONLY_A_PROBLEM_IS_PASSED_ON));
        }
    }
}
