package guanxi.client.write.need;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.client.write.Known;
import guanxi.client.write.need.NeedCommand.AnalyseNeed;
import guanxi.client.write.need.NeedCommand.ReviseNeed;
import guanxi.language.Money;
import guanxi.language.Quantity;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedEvent.NeedAnalysed;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.math.BigDecimal;
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

class NeedTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-06-30T01:00:00Z"), ZoneId.of("UTC")), ZONE);
    private static final NeedId NEED = new NeedId("N1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId SPECIALIST = Known.OWNER;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");
    private static final Map<String, Object> HIS = Map.of(Actor.REACH, "S001");
    private static final NeedAnalysis FIRST = analysis("20", "1000", "3000", DAY);
    private static final NeedAnalysis SECOND = analysis("35", "1000", "2800", DAY.plusDays(7));

    private final FixtureConfiguration<Need> need = new AggregateTestFixture<>(Need.class)
            .registerInjectableResource(Known.of("C1", "C2", "S001", "S002", "S009"))
            .registerInjectableResource(TIME)
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Nested
    class Told {
        @Test
        void a_specialist_analyses_what_his_client_needs_F_5() {
            need.givenNoPriorActivity()
                    .when(row(1, FIRST), HIS)
                    .expectEvents(said(1, FIRST))
                    .expectResultMessagePayload(new Outcome(0, true));
        }

        @Test
        void a_later_analysis_is_the_next_version_and_overwrites_none() {
            need.given(said(1, FIRST))
                    .when(row(2, SECOND), HIS)
                    .expectEvents(said(2, SECOND))
                    .expectResultMessagePayload(new Outcome(1, true));
            need.given(said(1, FIRST)).when(again(2, SECOND), HIS).expectEvents(said(2, SECOND));
        }

        @Test
        void two_versions_may_be_of_one_day() {
            var sameDay = analysis("30", "1000", "3000", DAY);
            need.given(said(1, FIRST)).when(again(2, sameDay), HIS).expectEvents(said(2, sameDay));
        }

        @Test
        void the_same_version_again_changes_nothing_also_once_there_is_another() {
            need.given(said(1, FIRST), said(2, SECOND))
                    .when(row(1, FIRST), HIS)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
            need.given(said(1, FIRST), said(2, SECOND))
                    .when(again(2, SECOND), HIS)
                    .expectNoEvents();
        }

        @Test
        void an_amount_is_the_same_however_many_zeros_it_has() {
            var written = analysis("20.00", "1000.0", "3000", DAY);
            need.given(said(1, FIRST)).when(row(1, written), HIS).expectNoEvents();
        }

        @Test
        void a_colleague_of_the_team_may_have_analysed_it() {
            var his = new AnalyseNeed(NEED, CLIENT, new ColleagueId("S002"), 1, FIRST);
            need.givenNoPriorActivity()
                    .when(his, Map.of(Actor.REACH, "S001,S002"))
                    .expectEvents(new NeedAnalysed(NEED, CLIENT, new ColleagueId("S002"), 1, FIRST, TIME.startOf(DAY)));
        }
    }

    @Nested
    class Refused {
        @Test
        void a_version_that_is_known_otherwise_by_its_field_and_both_values() {
            need.given(said(1, FIRST))
                    .when(row(1, SECOND), HIS)
                    .expectNoEvents()
                    .expectExceptionDetails(
                            hasToString(containsString("field=quantity, facts={recorded=20 套, given=35 套}")));
            need.given(said(1, FIRST))
                    .when(new AnalyseNeed(NEED, CLIENT, new ColleagueId("S002"), 1, FIRST), ANYBODYS)
                    .expectNoEvents()
                    .expectExceptionDetails(
                            hasToString(containsString("field=specialistId, facts={recorded=S001, given=S002}")));
        }

        @Test
        void a_version_that_leaves_one_out() {
            refused(need.givenNoPriorActivity().when(row(2, FIRST), HIS), NeedRule.A_VERSION_FOLLOWS_THE_LAST);
            refused(need.given(said(1, FIRST)).when(again(3, SECOND), HIS), NeedRule.A_VERSION_FOLLOWS_THE_LAST);
        }

        @Test
        void a_version_that_was_analysed_before_the_former() {
            var earlier = analysis("35", "1000", "2800", DAY.minusDays(1));
            refused(
                    need.given(said(1, FIRST)).when(again(2, earlier), HIS),
                    NeedRule.ANALYSED_BEFORE_THE_FORMER_VERSION);
        }

        @Test
        void a_lowest_price_above_the_highest() {
            var crossed = analysis("20", "3000.01", "3000", DAY);
            refused(need.givenNoPriorActivity().when(row(1, crossed), HIS), NeedRule.LOWEST_PRICE_ABOVE_HIGHEST);
            var one = analysis("20", "3000", "3000", DAY);
            need.givenNoPriorActivity().when(row(1, one), HIS).expectEvents(said(1, one));
        }

        @Test
        void a_need_of_nothing() {
            var nothing = analysis("0", "1000", "3000", DAY);
            refused(need.givenNoPriorActivity().when(row(1, nothing), HIS), NeedRule.A_QUANTITY_IS_MORE_THAN_NOTHING);
        }

        @Test
        void the_need_of_another_client() {
            var others = new AnalyseNeed(NEED, new ClientId("C2"), SPECIALIST, 2, SECOND);
            refused(need.given(said(1, FIRST)).when(others, HIS), CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        }

        @Test
        void the_client_of_a_colleague_who_cannot_be_reached() {
            var foreign = Map.of(Actor.REACH, "S002");
            refused(need.givenNoPriorActivity().when(row(1, FIRST), foreign), CommonRule.OUT_OF_REACH);
            refused(need.given(said(1, FIRST)).when(again(2, SECOND), foreign), CommonRule.OUT_OF_REACH);
            var asAnother = new AnalyseNeed(NEED, CLIENT, new ColleagueId("S002"), 1, FIRST);
            refused(need.givenNoPriorActivity().when(asAnother, HIS), CommonRule.OUT_OF_REACH);
        }

        @Test
        void whom_and_what_nobody_knows() {
            var noClient = new AnalyseNeed(NEED, new ClientId("C9"), SPECIALIST, 1, FIRST);
            refused(need.givenNoPriorActivity().when(noClient, ANYBODYS), CommonRule.UNKNOWN_CLIENT);
            var nobody = new AnalyseNeed(NEED, CLIENT, new ColleagueId("S8"), 1, FIRST);
            refused(need.givenNoPriorActivity().when(nobody, ANYBODYS), CommonRule.UNKNOWN_SPECIALIST);
            var late = new AnalyseNeed(
                    NEED, CLIENT, Known.LEFT, 1, analysis("20", "1000", "3000", Known.LAST_DAY.plusDays(1)));
            refused(need.givenNoPriorActivity().when(late, ANYBODYS), CommonRule.NOT_IN_THE_DEPARTMENT_THAT_DAY);
        }

        private static void refused(ResultValidator<Need> result, Rule rule) {
            result.expectNoEvents().expectException(Refusal.by(rule));
        }
    }

    private static AnalyseNeed row(int version, NeedAnalysis analysis) {
        return new AnalyseNeed(NEED, CLIENT, SPECIALIST, version, analysis);
    }

    private static ReviseNeed again(int version, NeedAnalysis analysis) {
        return new ReviseNeed(NEED, SPECIALIST, version, analysis);
    }

    private static NeedAnalysed said(int version, NeedAnalysis analysis) {
        return new NeedAnalysed(NEED, CLIENT, SPECIALIST, version, analysis, TIME.startOf(analysis.analysedOn()));
    }

    private static NeedAnalysis analysis(String amount, String lowest, String highest, LocalDate on) {
        return new NeedAnalysis(
                "写字楼",
                new Quantity(new BigDecimal(amount), "套"),
                "湖东",
                Money.cny(new BigDecimal(lowest)),
                Money.cny(new BigDecimal(highest)),
                "扩大办公",
                on);
    }
}
